import { Suspense, type ReactNode } from 'react'

import { useRole } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, type Tone } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import {
  CarePanel,
  ConversationPanel,
  InvoicePanel,
  MeasurementsPanel,
  PromisePanel,
  QuotePanel,
  WorkPanel,
} from './embedded-panels.ts'
import type { OrderPage } from './order-page.ts'

type PartProps = Readonly<{ page: OrderPage }>

/** Everything done with the watch since: each panel belongs to the slice that owns it. */
export const WorkPart = ({ page }: PartProps) => {
  const t = useText()
  const { id, stage } = page.order
  const isAtBench = useRole('owner', 'site_manager', 'watchmaker')
  return (
    <div className="min-w-0">
      {isClosedStage(stage) && page.promises.length === 0 ? null : (
        <Panel id="promise" title={t('promises.panel.title')}>
          <PromisePanel orderId={id} />
        </Panel>
      )}
      <Panel id="quote" title={t('orders.panel.quote')}>
        <QuotePanel orderId={id} />
      </Panel>
      {isAtBench || stage !== 'received' || page.operations.length > 0 ? (
        <Panel id="work" title={t('orders.panel.work')}>
          <WorkPanel orderId={id} />
        </Panel>
      ) : null}
      <Parts page={page} />
      <Panel id="measurements" title={t('orders.panel.measurements')}>
        <MeasurementsPanel orderId={id} />
      </Panel>
      <Panel id="invoice" title={t('orders.panel.invoice')}>
        <InvoicePanel orderId={id} />
      </Panel>
      <Panel id="care" title={t('care.title')}>
        <CarePanel orderId={id} currency={page.order.currency} />
      </Panel>
      <Panel id="conversation" title={t('orders.panel.conversation')}>
        <ConversationPanel clientId={page.client?.id ?? null} orderId={id} />
      </Panel>
    </div>
  )
}

type PanelProps = Readonly<{ id: string; title: string; children: ReactNode }>

const Panel = ({ id, title, children }: PanelProps) => (
  <Section title={title} id={id}>
    <Suspense fallback={<Skeleton />}>{children}</Suspense>
  </Section>
)

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
