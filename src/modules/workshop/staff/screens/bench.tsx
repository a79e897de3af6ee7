import { Link } from '@tanstack/react-router'

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
  const chosen = filters['order'] ?? data?.jobs[0]?.orderId
  return (
    <Page
      title={t('workshop.bench.title')}
      width="full"
      lead={data && data.count > 0 ? t('workshop.bench.lead', { count: data.count }) : undefined}
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data && chosen === undefined ? (
        <EmptyState icon="sun" title={t('workshop.bench.empty')}>
          {t('workshop.bench.empty-text')}
        </EmptyState>
      ) : null}
      {data ? (
        <div className="grid items-start gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_minmax(14rem,19rem)]">
          {chosen === undefined ? <div /> : <JobSheet key={chosen} orderId={chosen} jobs={data.jobs} />}
          <aside className="flex flex-col gap-8">
            <Queue jobs={data.jobs} chosen={chosen} />
            <WaitingJobs waiting={data.waiting} />
          </aside>
        </div>
      ) : null}
    </Page>
  )
}

type JobSheetProps = Readonly<{ orderId: string; jobs: readonly Job[] }>

const JobSheet = ({ orderId, jobs }: JobSheetProps) => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.readWork, { params: { id: orderId } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton lines={8} />
  const job = jobs.find((one) => one.orderId === orderId)
  return (
    <article aria-label={t('workshop.bench.job')} className="flex min-w-0 flex-col gap-5">
      <JobHead work={data} job={job} />
      <MandateStrip mandate={data.mandate} />
      <BenchActions work={data} />
      <WorkContent work={data} large />
      <NeedsList orderId={orderId} />
    </article>
  )
}

type JobHeadProps = Readonly<{ work: Work; job: Job | undefined }>

const JobHead = ({ work, job }: JobHeadProps) => {
  const t = useText()
  const format = useFormat()
  const standing = useStanding()
  const { order, watch } = work
  const details = [watch.reference, watch.calibre, watch.serial].filter((part) => part !== '')
  return (
    <header>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small text-soft">
        <span className="font-semibold text-ink">{order.number}</span>
        <span>{standing.stage(order.stage)}</span>
        {order.waitReason === null ? null : (
          <span className="text-caution">{standing.wait(order.waitReason)}</span>
        )}
        {order.isRedo ? <Badge tone="caution">{t('workshop.redo')}</Badge> : null}
        {order.promisedOn === null ? null : (
          <span className={cx(job?.isLate && 'font-semibold text-danger')}>
            {t('workshop.promised', { day: format.day(order.promisedOn) })}
          </span>
        )}
      </p>
      <h2 className="story mt-1 text-title sm:text-display">{watch.name}</h2>
      <p className="text-soft">{details.join(' · ')}</p>
      {order.clientWords === '' ? null : (
        <blockquote className="story mt-3 max-w-prose border-l-2 border-hairline pl-3 text-base">
          {order.clientWords}
        </blockquote>
      )}
      {order.condition === '' && watch.marks === '' ? null : (
        <p className="mt-2 max-w-prose text-small text-soft">
          {[order.condition, watch.marks].filter((part) => part !== '').join(' · ')}
        </p>
      )}
    </header>
  )
}

type QueueProps = Readonly<{ jobs: readonly Job[]; chosen: string | undefined }>

const Queue = ({ jobs, chosen }: QueueProps) => {
  const t = useText()
  if (jobs.length === 0) return null
  return (
    <nav aria-label={t('workshop.bench.queue')}>
      <h2 className="caption mb-1">{t('workshop.bench.queue')}</h2>
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
