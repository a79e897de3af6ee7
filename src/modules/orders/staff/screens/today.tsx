import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { todayReasons, type TodayReason } from '../../domain/today-reasons.ts'
import * as contract from '../contract.ts'
import { daysSince, daysUntil, today } from './moments.ts'

type Reply = EndpointReply<typeof contract.readToday>
type Reason = Reply['reasons'][number]
type Matter = Reason['oldest'][number]

const urgent: readonly TodayReason[] = [
  'promises-silent',
  'promises-passed',
  'promises-endangered',
  'unclaimed',
  'parts-late',
  'questions-unanswered',
  'duties-due',
]

/** What is settled in the conversation, not on the order. */
const spoken: readonly TodayReason[] = ['questions-unanswered', 'duties-due', 'mentions']

const knownReason = (reason: string): TodayReason | undefined =>
  todayReasons.find((known) => known === reason)

/** Whoever looks after everything sees the oldest of each; whoever has three kinds of things to do sees five. */
const mostShown = (reasons: number): number => (reasons > 9 ? 2 : reasons > 5 ? 3 : 5)

/** What needs me now: one list, the figure first, and under each figure its oldest cases. */
export const Today = () => {
  const t = useText()
  const format = useFormat()
  const { data, isPending, problem, refetch } = useReply(contract.readToday, {}, { every: 60_000 })
  const reasons = data?.reasons ?? []
  const count = reasons.reduce((sum, reason) => sum + reason.count, 0)
  const most = mostShown(reasons.length)
  return (
    <Page
      title={t('today.title')}
      above={<span className="first-letter:uppercase">{format.day(today(), 'weekday')}</span>}
      lead={count > 0 ? t('today.lead', { count }) : undefined}
      width="reading"
      actions={<CounterLink />}
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data && reasons.length === 0 ? <NothingWaits /> : null}
      <ol className="flex flex-col">
        {reasons.map((reason) => (
          <ReasonPart key={reason.reason} reason={reason} most={most} />
        ))}
      </ol>
    </Page>
  )
}

const CounterLink = () => {
  const t = useText()
  const serves = useRole('owner', 'site_manager', 'advisor')
  if (!serves) return null
  return (
    <Link to="/counter" className={buttonClass({ variant: 'primary' })}>
      <Icon name="plus" size="small" />
      {t('today.new-deposit')}
    </Link>
  )
}

const NothingWaits = () => {
  const t = useText()
  return (
    <EmptyState
      icon="sun"
      title={t('today.empty.title')}
      action={
        <Link to="/orders" className={buttonClass()}>
          {t('today.all')}
        </Link>
      }
    >
      {t('today.empty.text')}
    </EmptyState>
  )
}

/** The address of a list with its filters, as the router takes it. */
const placeOf = (list: string): { to: string; search: Record<string, string> } => {
  const [to = '/', query = ''] = list.split('?')
  return { to, search: Object.fromEntries(new URLSearchParams(query)) }
}

const ReasonPart = ({ reason, most }: Readonly<{ reason: Reason; most: number }>) => {
  const t = useText()
  const known = knownReason(reason.reason)
  if (known === undefined) return null
  const { count, isMore, list } = reason
  const oldest = reason.oldest.slice(0, most)
  const figure = isMore ? `${count}+` : `${count}`
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-b border-hairline py-4 first:pt-0 last:border-0 sm:grid-cols-[5rem_1fr] sm:gap-x-5">
      <p
        aria-hidden="true"
        className={cx(
          'story text-right text-title leading-8 sm:text-display sm:leading-9',
          urgent.includes(known) ? 'text-danger' : 'text-ink',
        )}
      >
        {figure}
      </p>
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-4 pt-1 sm:pt-1.5">
          <h2 className="font-semibold">
            <Link {...placeOf(list)} className="hover:underline decoration-1 underline-offset-3">
              <span className="sr-only">{figure} </span>
              {t(`today.reason.${known}`, { count })}
            </Link>
          </h2>
          {count > oldest.length ? (
            <Link
              {...placeOf(list)}
              className={cx(linkClass, 'shrink-0 text-small pointer-coarse:py-2.5')}
              aria-hidden="true"
              tabIndex={-1}
            >
              {t('today.see-all', { count: figure })}
            </Link>
          ) : null}
        </div>
        <ul className="mt-0.5">
          {oldest.map((matter, index) => (
            <MatterLine
              key={`${matter.orderId ?? matter.clientId ?? ''}${index}`}
              matter={matter}
              isSpoken={spoken.includes(known)}
              isAhead={known === 'promises-near' || known === 'promises-endangered'}
            />
          ))}
        </ul>
      </div>
    </li>
  )
}

const placeOfMatter = ({ orderId, clientId }: Matter, isSpoken: boolean): string => {
  if (isSpoken) return clientId === null ? '/conversations' : `/conversations/${clientId}`
  if (orderId !== null) return `/orders/${orderId}`
  return clientId === null ? '/orders' : `/clients/${clientId}`
}

type MatterLineProps = Readonly<{ matter: Matter; isAhead: boolean; isSpoken: boolean }>

const MatterLine = ({ matter, isAhead, isSpoken }: MatterLineProps) => {
  const t = useText()
  const format = useFormat()
  const name = matter.clientName || t('orders.client-unnamed')
  const place = placeOfMatter(matter, isSpoken)
  return (
    <li>
      <Link
        to={place}
        className="target -mx-2 flex items-center gap-x-3 rounded-small px-2 py-1 text-small hover:bg-sunken"
      >
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
          <span className="story truncate">{matter.watchName || matter.number || name}</span>
          <span className="truncate text-soft">{matter.watchName ? name : ''}</span>
          {matter.words === '' ? null : <span className="line-clamp-2 w-full text-soft">{matter.words}</span>}
        </span>
        <span className="hidden text-tiny text-faint sm:inline">{matter.number}</span>
        <span className="w-20 shrink-0 text-right text-tiny text-soft">
          {isAhead
            ? format.relativeDays(daysUntil(matter.since))
            : t('orders.days-ago', { days: daysSince(matter.since) })}
        </span>
      </Link>
    </li>
  )
}
