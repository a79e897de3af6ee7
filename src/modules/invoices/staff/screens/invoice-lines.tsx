import type { ReactNode } from 'react'

import { useFormat } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import type { LineShown } from './account-page.ts'

type InvoiceLinesProps = Readonly<{ label: string; lines: readonly LineShown[]; currency: string }>

/** Name at the left, amount at the right, as the paper has it. What was given is brass. */
export const InvoiceLines = ({ label, lines, currency }: InvoiceLinesProps) => {
  const format = useFormat()
  return (
    <ul aria-label={label} className="border-t border-hairline">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- printed lines have no other name
        <li key={index} className="flex justify-between gap-4 border-b border-hairline py-2">
          <span className="min-w-0">
            {line.label}
            {line.note !== '' ? <span className="block text-small text-soft">{line.note}</span> : null}
          </span>
          <span className={line.source === 'gesture' ? 'whitespace-nowrap text-brass' : 'whitespace-nowrap'}>
            {format.money({ minor: line.amountMinor, currency })}
          </span>
        </li>
      ))}
    </ul>
  )
}

export type Sum = Readonly<{ label: string; value: ReactNode; tone?: 'strong' | 'soft' | 'plain' }>

const toneClass = { strong: 'story text-large', soft: 'text-small text-soft', plain: '' } as const

export const Sums = ({ sums }: Readonly<{ sums: readonly Sum[] }>) => (
  <dl className="flex flex-col items-end gap-0.5 pt-2">
    {sums.map(({ label, value, tone = 'plain' }) => (
      <div key={label} className={cx('flex items-baseline gap-6', toneClass[tone])}>
        <dt className="text-right">{label}</dt>
        <dd className="min-w-28 text-right whitespace-nowrap">{value}</dd>
      </div>
    ))}
  </dl>
)
