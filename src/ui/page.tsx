import { createContext, use, type ReactNode } from 'react'

import { cx } from './cx.ts'

type PageProps = Readonly<{
  title: string
  /** Above the title: where this belongs, as a link. */
  above?: ReactNode
  /** Under the title: the answer to the one question of this screen. */
  lead?: ReactNode
  actions?: ReactNode
  /** Names of things and stories are set in the serif; work in the sans. */
  serif?: boolean
  width?: 'reading' | 'work' | 'full'
  children: ReactNode
}>

const widths = { reading: 'max-w-3xl', work: 'max-w-6xl', full: 'max-w-none' } as const

/** The product's name, said after the page's in the window title. */
export const ProductName = createContext('')

/** A screen: one title, one question, the answer first and the evidence under it. */
export const Page = ({ title, above, lead, actions, serif = true, width = 'work', children }: PageProps) => {
  const product = use(ProductName)
  return (
    <div className={cx('mx-auto w-full px-4 pt-5 pb-10 sm:px-8 sm:pt-8', widths[width])}>
      <title>{product ? `${title} · ${product}` : title}</title>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        {/* Takes what is left, so that the actions stay beside it when the lead arrives. */}
        <div className="min-w-0 grow basis-80">
          {above !== undefined ? <p className="mb-1 text-small text-soft">{above}</p> : null}
          <h1 tabIndex={-1} className={cx('text-title sm:text-display', serif ? 'story' : 'font-semibold')}>
            {title}
          </h1>
          {lead !== undefined ? <div className="mt-1.5 max-w-prose text-soft">{lead}</div> : null}
        </div>
        {actions !== undefined ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </header>
      {children}
    </div>
  )
}

type SectionProps = Readonly<{ title: string; aside?: ReactNode; children: ReactNode; id?: string }>

/** A part of a screen under a hairline; no box. */
export const Section = ({ title, aside, children, id }: SectionProps) => (
  <section className="mt-9 first:mt-0" id={id}>
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3 border-b border-hairline pb-1.5">
      <h2 className="text-base font-semibold">{title}</h2>
      {aside !== undefined ? <div className="text-small text-soft">{aside}</div> : null}
    </div>
    {children}
  </section>
)

type FactsProps = Readonly<{
  facts: readonly Readonly<{ label: string; value: ReactNode }>[]
  columns?: 1 | 2
}>

/** Names and values, aligned on one edge. */
export const Facts = ({ facts, columns = 1 }: FactsProps) => (
  <dl className={cx('grid gap-x-8 gap-y-2 text-small', columns === 2 && 'sm:grid-cols-2')}>
    {facts.map((fact) => (
      <div key={fact.label} className="grid grid-cols-[minmax(7rem,11rem)_1fr] gap-x-4">
        <dt className="text-soft">{fact.label}</dt>
        <dd className="min-w-0 break-words">{fact.value}</dd>
      </div>
    ))}
  </dl>
)
