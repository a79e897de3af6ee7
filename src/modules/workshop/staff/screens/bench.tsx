import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useStanding } from '#modules/orders/staff/screens/standing.tsx'
import { NeedsList } from '#modules/parts/staff/screens/needs-list.tsx'
import { useReply } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { BenchActions } from './bench-actions.tsx'
import { MandateStrip } from './mandate-strip.tsx'
import { WorkContent } from './work-panel.tsx'
import type { BenchReply, Work } from './work.ts'

type Job = BenchReply['jobs'][number]

/** The next right job, whole and large; beside it what comes after. */
export const BenchScreen = () => {
  const t = useText()
  const [filters] = useFilters()
  const { data, isPending, problem, refetch } = useReply(contract.readBench, {}, { every: 60_000 })
  // The first job stays in hand until another is taken: a queue that moves must not change what lies on the bench.
  const [held, setHeld] = useState<string>()
  const first = data?.jobs[0]?.orderId
  if (held === undefined && first !== undefined) setHeld(first)
  const chosen = filters['order'] ?? held ?? first
  if (data && chosen !== undefined) return <Bench key={chosen} orderId={chosen} bench={data} />
  return (
    <Page title={t('workshop.bench.title')} width="full">
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data ? (
        <>
          <EmptyState icon="sun" title={t('workshop.bench.empty')}>
            {t('workshop.bench.empty-text')}
          </EmptyState>
          <div className="max-w-md">
            <WaitingJobs waiting={data.waiting} />
          </div>
        </>
      ) : null}
    </Page>
  )
}

type BenchProps = Readonly<{ orderId: string; bench: BenchReply }>

const Bench = ({ orderId, bench }: BenchProps) => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.readWork, { params: { id: orderId } })
  const job = bench.jobs.find((one) => one.orderId === orderId)
  return (
    <Page
      title={data?.watch.name ?? job?.watchName ?? t('workshop.bench.title')}
      width="full"
      above={data ? <Standing work={data} isLate={job?.isLate ?? false} /> : t('workshop.bench.title')}
      lead={
        data ? [data.watch.reference, data.watch.calibre, data.watch.serial].filter(Boolean).join(' · ') : ''
      }
    >
      <div className="grid items-start gap-x-8 gap-y-9 lg:grid-cols-[minmax(0,1fr)_15rem] xl:gap-x-12 xl:grid-cols-[minmax(0,1fr)_19rem]">
        {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
        {isPending && !problem ? <Skeleton lines={8} /> : null}
        {data ? <JobSheet work={data} /> : null}
        <div className="flex min-w-0 flex-col gap-8">
          <Queue jobs={bench.jobs} count={bench.count} chosen={orderId} />
          <WaitingJobs waiting={bench.waiting} />
        </div>
      </div>
    </Page>
  )
}

/** Mandate first, then the work itself; what was said and found stands under it. */
const JobSheet = ({ work }: Readonly<{ work: Work }>) => {
  const t = useText()
  const { order, watch } = work
  const seen = [order.condition, watch.marks].filter((part) => part !== '')
  return (
    <article className="-mt-2 flex min-w-0 flex-col gap-5">
      <h2 className="sr-only">{t('workshop.bench.job')}</h2>
      <MandateStrip mandate={work.mandate} />
      <WorkContent work={work} large beside={<BenchActions work={work} />} />
      <NeedsList orderId={order.orderId} />
      {order.clientWords === '' && seen.length === 0 ? null : (
        <div>
          <h3 className="caption mb-1">{t('workshop.bench.said')}</h3>
          {order.clientWords === '' ? null : (
            <blockquote className="story max-w-prose text-base">{order.clientWords}</blockquote>
          )}
          <p className="mt-1 max-w-prose text-small text-soft">{seen.join(' · ')}</p>
        </div>
      )}
    </article>
  )
}

const Standing = ({ work, isLate }: Readonly<{ work: Work; isLate: boolean }>) => {
  const t = useText()
  const format = useFormat()
  const standing = useStanding()
  const { order } = work
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span>{t('workshop.bench.title')}</span>
      <span className="font-semibold text-ink">{order.number}</span>
      <span>{standing.stage(order.stage)}</span>
      {order.waitReason === null ? null : (
        <span className="text-caution">{standing.wait(order.waitReason)}</span>
      )}
      {order.isRedo ? <Badge tone="caution">{t('workshop.redo')}</Badge> : null}
      {order.promisedOn === null ? null : (
        <span className={cx(isLate && 'font-semibold text-danger')}>
          {t('workshop.promised', { day: format.day(order.promisedOn) })}
        </span>
      )}
    </span>
  )
}

type QueueProps = Readonly<{ jobs: readonly Job[]; count: number; chosen: string }>

const Queue = ({ jobs, count, chosen }: QueueProps) => {
  const t = useText()
  if (jobs.length === 0) return null
  return (
    <nav aria-label={t('workshop.bench.queue')}>
      <h2 className="caption mb-1">{t('workshop.bench.lead', { count })}</h2>
      <ol>
        {jobs.map((job) => (
          <QueueLine key={job.orderId} job={job} isChosen={job.orderId === chosen} />
        ))}
      </ol>
    </nav>
  )
}

const QueueLine = ({ job, isChosen }: Readonly<{ job: Job; isChosen: boolean }>) => {
  const t = useText()
  const format = useFormat()
  const what = job.kind === 'operation' ? (job.operation?.label ?? '') : t(`workshop.job.${job.kind}`)
  return (
    <li className="border-b border-hairline last:border-0">
      <Link
        to="/bench"
        search={{ order: job.orderId }}
        aria-current={isChosen ? 'true' : undefined}
        className={cx(
          'block min-h-14 rounded-small px-3 py-2.5 hover:bg-sunken',
          isChosen && 'bg-accent-wash',
        )}
      >
        <span className="story block leading-5">{job.watchName}</span>
        <span className="block text-small text-soft">{what}</span>
        <span className={cx('block text-tiny', job.isLate ? 'font-semibold text-danger' : 'text-faint')}>
          {job.reason === 'promised' && job.promisedOn !== null
            ? t('workshop.promised', { day: format.day(job.promisedOn) })
            : t(`workshop.job-reason.${job.reason === 'promised' ? 'oldest' : job.reason}`)}
        </span>
      </Link>
    </li>
  )
}

const WaitingJobs = ({ waiting }: Readonly<{ waiting: BenchReply['waiting'] }>) => {
  const t = useText()
  const standing = useStanding()
  if (waiting.length === 0) return null
  return (
    <section>
      <h2 className="caption mb-1">{t('workshop.bench.waiting')}</h2>
      <ul>
        {waiting.map((order) => (
          <li key={order.orderId} className="border-b border-hairline last:border-0">
            <Link
              to="/bench"
              search={{ order: order.orderId }}
              className="block min-h-12 rounded-small px-3 py-2 hover:bg-sunken"
            >
              <span className="story block leading-5">{order.watchName}</span>
              <span className="block text-tiny text-caution">
                {[standing.wait(order.waitReason), order.waitNote].filter((part) => part !== '').join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
