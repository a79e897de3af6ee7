import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { Standing } from '#modules/orders/staff/screens/standing.tsx'
import { useReply } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Switch } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'
import { tenthsOf, useCauseWords } from './movers.tsx'
import { OnCard } from './on-card.tsx'
import { WhatIf } from './what-if.tsx'

type Due = EndpointReply<typeof contract.listDue>['promises'][number]

const useColumns = (): Column<Due>[] => {
  const t = useText()
  const format = useFormat()
  const words = useCauseWords()
  return [
    {
      id: 'chance',
      label: t('promises.due.chance'),
      card: 'corner',
      width: 'w-36',
      cell: (due) => (
        <span className={due.endangeredSince === null ? '' : 'font-semibold text-danger'}>
          {t('promises.tenths', { tenths: tenthsOf(due.chance) })}
        </span>
      ),
    },
    {
      id: 'watch',
      label: t('promises.due.watch'),
      card: 'title',
      cell: (due) => (
        <Link to={`/orders/${due.orderId}`} className="hover:underline">
          <span className="story">{due.watchName}</span>
          <span className="block text-tiny text-soft">
            {due.clientName} · {due.number}
          </span>
        </Link>
      ),
    },
    {
      id: 'promised',
      label: t('promises.due.promised'),
      card: 'line',
      width: 'w-32',
      cell: (due) => <OnCard label={t('promises.due.promised')}>{format.day(due.heldUntil)}</OnCard>,
    },
    {
      id: 'forecast',
      label: t('promises.due.forecast'),
      card: 'line',
      width: 'w-48',
      cell: (due) => (
        <OnCard label={t('promises.due.forecast')}>{format.days(due.forecastFrom, due.forecastUntil)}</OnCard>
      ),
    },
    {
      id: 'standing',
      label: t('promises.due.cause'),
      card: 'line',
      cell: (due) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Standing stage={due.stage} waitReason={due.waitReason} />
          {due.endangeredSince !== null && due.waitReason === null ? (
            <span className="text-tiny text-caution">{words.cause(due.cause)}</span>
          ) : null}
        </span>
      ),
    },
  ]
}

/** A list that is empty because nothing was promised, because nothing is in danger, or because it is still being worked out. */
const NothingDue = ({ notLookedAt, danger }: Readonly<{ notLookedAt: number; danger: boolean }>) => {
  const t = useText()
  const words =
    notLookedAt > 0
      ? t('promises.due.being-made', { count: notLookedAt })
      : t(danger ? 'promises.due.no-danger' : 'promises.due.empty')
  return (
    <EmptyState icon="calendar" title={t('promises.title')}>
      {words}
    </EmptyState>
  )
}

/** Which promise breaks first: sorted by its probability, not by its date. */
export const DueList = () => {
  const t = useText()
  const columns = useColumns()
  const [filters, setFilters] = useFilters()
  const danger = filters['danger'] === 'true'
  const { data, problem, isPending, refetch } = useReply(
    contract.listDue,
    {
      query: {
        ...(danger ? { danger: 'true' as const } : {}),
        ...(filters['after'] === undefined ? {} : { after: filters['after'] }),
      },
    },
    { every: 60_000 },
  )
  return (
    <Page
      title={t('promises.title')}
      lead={t('promises.due.lead')}
      actions={
        <Link to="/promises/record" className={linkClass}>
          {t('promises.record.title')}
        </Link>
      }
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      <Switch
        label={t('promises.due.only-danger')}
        checked={danger}
        onChange={(event) => setFilters({ danger: event.target.checked ? 'true' : '', after: '' })}
        className="mb-3"
      />
      {data && data.promises.length === 0 ? (
        <NothingDue notLookedAt={data.notLookedAt} danger={danger} />
      ) : null}
      {data && data.promises.length > 0 ? (
        <Table
          label={t('promises.title')}
          columns={columns}
          rows={data.promises}
          rowId={({ orderId }) => orderId}
          rowTone={({ endangeredSince }) => (endangeredSince === null ? undefined : 'danger')}
        />
      ) : null}
      {data?.next ? (
        <p className="mt-3">
          <button type="button" className={linkClass} onClick={() => setFilters({ after: data.next ?? '' })}>
            {t('promises.more')}
          </button>
        </p>
      ) : null}
      {data ? <WhatIf people={data.people} today={data.today} /> : null}
    </Page>
  )
}
