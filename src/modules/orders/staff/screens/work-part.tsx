import { Suspense } from 'react'

import { useFormat, useText } from '#staff-app/text.ts'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, type Tone } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { panels, type PanelName } from './embedded-panels.ts'
import type { OrderPage } from './order-page.ts'

type PartProps = Readonly<{ page: OrderPage }>

/** Everything done with the watch since: each panel belongs to the slice that owns it. */
export const WorkPart = ({ page }: PartProps) => {
  const t = useText()
  return (
    <div className="min-w-0">
      <Panel name="quote" title={t('orders.panel.quote')} page={page} />
      <Panel name="work" title={t('orders.panel.work')} page={page} />
      <Parts page={page} />
      <Panel name="measurements" title={t('orders.panel.measurements')} page={page} />
      <Panel name="invoice" title={t('orders.panel.invoice')} page={page} />
      <Panel name="conversation" title={t('orders.panel.conversation')} page={page} />
    </div>
  )
}

type PanelProps = Readonly<{ name: PanelName; title: string; page: OrderPage }>

const Panel = ({ name, title, page }: PanelProps) => {
  const Component = panels[name]
  if (Component === undefined) return null
  return (
    <Section title={title} id={name}>
      <Suspense fallback={<Skeleton />}>
        <Component orderId={page.order.id} clientId={page.client?.id ?? null} />
      </Suspense>
    </Section>
  )
}

const toneOfNeed: Readonly<Record<string, Tone>> = { wanted: 'caution', ordered: 'neutral', arrived: 'good' }

const needStates = ['wanted', 'ordered', 'arrived', 'fitted', 'dropped'] as const

const Parts = ({ page }: PartProps) => {
  const t = useText()
  const format = useFormat()
  const { needs } = page
  if (needs.length === 0) return null
  return (
    <Section title={t('orders.panel.parts')}>
      <ul className="text-small">
        {needs.map((need) => {
          const state = needStates.find((known) => known === need.state)
          return (
            <li
              key={need.id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-2 last:border-0"
            >
              <span className="min-w-0">
                <span className="font-semibold">{need.part}</span>{' '}
                <span className="text-faint">{need.partNumber}</span>
              </span>
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className="text-soft">
                  {[
                    need.supplier,
                    need.expectedOn === null || need.state !== 'ordered'
                      ? ''
                      : t('orders.part.expected', { day: format.day(need.expectedOn) }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
                {state === undefined ? null : (
                  <Badge tone={toneOfNeed[state] ?? 'neutral'}>{t(`orders.part.${state}`)}</Badge>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
