import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Badge, Note } from '#ui/notes.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import { daysSince, today } from './moments.ts'
import type { OrderPage } from './order-page.ts'
import { useStanding } from './standing.tsx'

type HeadProps = Readonly<{ page: OrderPage }>

/** The answer first: stands here, next this, held by them, promised then. */
export const OrderHead = ({ page }: HeadProps) => {
  const t = useText()
  const words = useStanding()
  const { order } = page
  const days = daysSince(order.stageSince)
  return (
    <>
      <dl className="mb-6 grid grid-cols-2 gap-x-6 gap-y-4 border-y border-hairline py-4 sm:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">
        <Answer label={t('orders.head.stands')} under={t('orders.head.for', { days })}>
          {words.stage(order.stage)}
        </Answer>
        {order.waitReason !== null ? (
          <Answer
            label={t('orders.head.waits')}
            tone="text-caution"
            under={[
              t('orders.head.for', { days: daysSince(order.waitSince ?? order.stageSince) }),
              order.waitNote,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          >
            {words.wait(order.waitReason)}
          </Answer>
        ) : null}
        {isClosedStage(order.stage) ? null : (
          <Answer
            label={t('orders.head.next')}
            under={isAtBench(order.stage) ? order.assignedName || t('orders.head.unassigned') : undefined}
          >
            {words.next(order.stage)}
          </Answer>
        )}
        <Answer
          label={t('orders.head.held')}
          under={
            order.workshopSiteId === order.siteId
              ? undefined
              : t('orders.head.for-site', { site: order.siteName })
          }
        >
          {words.holder(order.holderKind, order.holderName)}
        </Answer>
        <PromiseAnswer page={page} />
        <ClientAnswer page={page} />
      </dl>
      <Clock page={page} />
    </>
  )
}

/** Afterwards nobody's hands are awaited but the client's. */
const isAtBench = (stage: string): boolean =>
  ['received', 'assessed', 'approved', 'in_work', 'controlled'].includes(stage)

/** Once the law's time is nearly up it is said louder. */
const nearEnd = 60

type AnswerProps = Readonly<{ label: string; children: ReactNode; under?: ReactNode; tone?: string }>

const Answer = ({ label, children, under, tone }: AnswerProps) => (
  <div className="min-w-0">
    <dt className="caption">{label}</dt>
    <dd>
      <span className={cx('story block text-large', tone)}>{children}</span>
      {under !== undefined && under !== '' ? (
        <span className="block text-small text-soft">{under}</span>
      ) : null}
    </dd>
  </div>
)

const PromiseAnswer = ({ page }: HeadProps) => {
  const t = useText()
  const format = useFormat()
  const { order, promises } = page
  const [first] = promises
  const last = promises.at(-1)
  if (last === undefined) {
    if (order.promisedOn === null) return null
    return <Answer label={t('orders.head.promised')}>{format.day(order.promisedOn)}</Answer>
  }
  const isLate =
    last.windowUntil < today(order.siteTimeZone) && order.readyAt === null && last.state === 'standing'
  return (
    <Answer
      label={t('orders.head.promised')}
      {...(isLate && { tone: 'text-danger' })}
      under={
        <>
          {last.state === 'kept' ? <Badge tone="brass">{t('orders.head.kept')}</Badge> : null}
          {last.state === 'broken' ? <Badge tone="danger">{t('orders.head.broken')}</Badge> : null}
          {last.state === 'kept' || last.state === 'broken' ? null : format.percent(last.probability)}
          {first !== undefined && first.id !== last.id ? (
            <span className="block">
              {t('orders.head.first-said', { window: format.days(first.windowFrom, first.windowUntil) })}
            </span>
          ) : null}
        </>
      }
    >
      {format.days(last.windowFrom, last.windowUntil)}
    </Answer>
  )
}

const ClientAnswer = ({ page }: HeadProps) => {
  const t = useText()
  const { client } = page
  if (client === null) return <Answer label={t('orders.list.client')}>{t('orders.client-unnamed')}</Answer>
  return (
    <Answer
      label={t('orders.list.client')}
      under={
        <>
          {client.phone === '' ? null : (
            <a href={`tel:${client.phone.replaceAll(/[^\d+]/g, '')}`} className="block hover:underline">
              {client.phone}
            </a>
          )}
          {client.mail === '' ? null : (
            <a href={`mailto:${client.mail}`} className="block truncate hover:underline">
              {client.mail}
            </a>
          )}
        </>
      }
    >
      <Link
        to={`/clients/${client.id}`}
        className={cx(linkClass, 'decoration-transparent hover:decoration-accent')}
      >
        {client.name}
      </Link>
    </Answer>
  )
}

/** A watch that waits to be collected: the law's clock, in days. Only worth a note once it has waited a while. */
const Clock = ({ page }: HeadProps) => {
  const t = useText()
  const { unclaimed } = page
  if (unclaimed === null || daysSince(unclaimed.since) < 10) return null
  return (
    <div className="mb-6">
      <Note
        tone={unclaimed.daysLeft === 0 ? 'danger' : unclaimed.daysLeft < nearEnd ? 'caution' : 'neutral'}
        icon="clock"
      >
        {t('orders.clock', { days: unclaimed.daysLeft, reminders: unclaimed.reminders })}
      </Note>
    </div>
  )
}
