import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton, Stat, StatLine } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'
import { CalibrationPlot } from './calibration-plot.tsx'
import { Models } from './models.tsx'
import { OnCard } from './on-card.tsx'

export type RecordReply = EndpointReply<typeof contract.readRecord>
type Counts = RecordReply['total']

/** What the house's word was worth, counted from the promises; nothing here can be typed. */
export const KeptRecord = () => {
  const t = useText()
  const format = useFormat()
  const { data, problem, refetch } = useReply(contract.readRecord, { query: { months: 12 } })
  return (
    <Page
      title={t('promises.record.title')}
      lead={
        data
          ? t('promises.record.period', {
              from: format.day(data.from, 'long'),
              until: format.day(data.until, 'long'),
            })
          : undefined
      }
      actions={data ? <Publication record={data} /> : undefined}
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {!data && !problem ? <Skeleton lines={8} /> : null}
      {data && data.total.count === 0 ? (
        <EmptyState icon="calendar" title={t('promises.record.title')}>
          {t('promises.record.empty')}
        </EmptyState>
      ) : null}
      {data && data.total.count > 0 ? <Figures record={data} /> : null}
      {data ? <Models record={data} /> : null}
    </Page>
  )
}

const Publication = ({ record }: Readonly<{ record: RecordReply }>) => {
  const t = useText()
  const { send, isSending } = useSend(contract.publishRecord)
  if (!record.mayPublish) return null
  return (
    <span className="flex flex-wrap items-center gap-3">
      {record.isPublished ? (
        <span className="text-small text-soft">{t('promises.record.published')}</span>
      ) : null}
      <Button busy={isSending} onClick={() => send({ body: { isPublished: !record.isPublished } })}>
        {record.isPublished ? t('promises.record.withdraw') : t('promises.record.publish')}
      </Button>
    </span>
  )
}

const Figures = ({ record }: Readonly<{ record: RecordReply }>) => {
  const t = useText()
  const format = useFormat()
  const { total } = record
  const month = new Intl.DateTimeFormat(format.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const inWords = (counts: Counts): Counts => ({
    ...counts,
    name: month.format(new Date(`${counts.key}-01T00:00:00Z`)),
  })
  const share = (count: number): string => format.percent(count / Math.max(1, total.count))
  return (
    <>
      <StatLine>
        <Stat
          figure={share(total.kept)}
          label={t('promises.record.kept')}
          against={`${format.number(total.kept)} / ${format.number(total.count)}`}
          tone="brass"
          size="large"
        />
        <Stat figure={share(total.moved)} label={t('promises.record.moved')} />
        <Stat figure={share(total.broken)} label={t('promises.record.broken')} tone="danger" />
        <Stat figure={share(total.inSilence)} label={t('promises.record.silence')} tone="danger" />
      </StatLine>
      <CalibrationPlot points={record.calibration} />
      <CountsTable title={t('promises.record.by-month')} counts={record.byMonth.map(inWords)} />
      <CountsTable title={t('promises.record.by-site')} counts={record.bySite} />
      <CountsTable title={t('promises.record.by-workshop')} counts={record.byWorkshop} />
      <CountsTable title={t('promises.record.by-service')} counts={record.byService} />
    </>
  )
}

const shares = ['kept', 'moved', 'broken', 'silence'] as const

const countOf = ({ kept, moved, broken, inSilence }: Counts) => ({ kept, moved, broken, silence: inSilence })

const useCountColumns = (): Column<Counts>[] => {
  const t = useText()
  const format = useFormat()
  return [
    { id: 'name', label: t('promises.record.name'), card: 'title', cell: ({ name }) => name },
    {
      id: 'count',
      label: t('promises.record.count'),
      align: 'end',
      card: 'corner',
      width: 'w-28',
      cell: ({ count }) => format.number(count),
    },
    ...shares.map((share): Column<Counts> => ({
      id: share,
      label: t(`promises.record.${share}`),
      align: 'end',
      card: 'line',
      width: 'w-36',
      cell: (counts) => (
        <OnCard label={t(`promises.record.${share}`)}>
          {format.percent(countOf(counts)[share] / Math.max(1, counts.count))}
        </OnCard>
      ),
    })),
  ]
}

const CountsTable = ({ title, counts }: Readonly<{ title: string; counts: readonly Counts[] }>) => {
  const columns = useCountColumns()
  return (
    <Section title={title}>
      <Table label={title} rows={counts} rowId={({ key }) => key} columns={columns} />
    </Section>
  )
}
