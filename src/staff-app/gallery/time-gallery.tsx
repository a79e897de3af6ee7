import { Badge } from '#ui/notes.tsx'
import { Facts, Section } from '#ui/page.tsx'
import { Progress, Skeleton, Stat, StatLine } from '#ui/figures.tsx'
import { Timeline } from '#ui/timeline.tsx'

import { useFormat } from '../text.ts'

const at = (day: string): number => Date.parse(`${day}T10:00:00Z`)

const points = [
  { id: '1', at: at('2026-01-12'), label: 'Received, Geneva' },
  { id: '2', at: at('2026-01-14'), label: 'Assessed' },
  { id: '3', at: at('2026-01-16'), label: 'Quote sent, CHF 1’180.00' },
  { id: '4', at: at('2026-01-29'), label: 'Approved', tone: 'good' as const },
  { id: '5', at: at('2026-02-05'), label: 'Part ordered' },
  { id: '6', at: at('2026-03-02'), label: 'Part arrived' },
  { id: '7', at: at('2026-03-03'), label: 'Work begun' },
  { id: '8', at: at('2026-03-20'), label: 'Extended warranty given', tone: 'brass' as const },
]

const spans = [
  {
    id: 's1',
    from: at('2026-01-16'),
    to: at('2026-01-29'),
    label: 'Waited for the client',
    tone: 'waiting' as const,
  },
  { id: 's2', from: at('2026-01-29'), to: at('2026-02-05'), label: 'In the queue' },
  {
    id: 's3',
    from: at('2026-02-05'),
    to: at('2026-03-02'),
    label: 'Waited for a part',
    tone: 'danger' as const,
  },
  { id: 's4', from: at('2026-03-03'), to: at('2026-03-22'), label: 'On the bench', tone: 'accent' as const },
]

const windows = [
  {
    id: 'w1',
    from: at('2026-02-24'),
    to: at('2026-03-03'),
    label: 'First said: 24 Feb – 3 Mar',
    isReplaced: true,
  },
  { id: 'w2', from: at('2026-03-26'), to: at('2026-04-04'), label: 'Now: 26 Mar – 4 Apr, 85 %' },
]

/** Time drawn, and numbers that come before their names. */
export const TimeGallery = () => {
  const format = useFormat()
  const day = (moment: number): string => format.day(new Date(moment).toISOString().slice(0, 10))
  const tick = (moment: number, isYear: boolean): string =>
    new Intl.DateTimeFormat(
      format.locale,
      isYear ? { year: 'numeric' } : { day: 'numeric', month: 'short', timeZone: 'UTC' },
    ).format(moment)
  return (
    <>
      <Section title="Speedmaster Professional, 145.022" aside={<Badge tone="accent">In work</Badge>}>
        <Timeline
          label="From deposit on 12 January to the date now said, 26 March to 4 April"
          points={points}
          spans={spans}
          windows={windows}
          now={at('2026-03-22')}
          formatTime={day}
          formatTick={tick}
        />
      </Section>
      <Section title="Figures">
        <StatLine>
          <Stat
            size="large"
            figure="7"
            label="watches wait for a part"
            against="oldest 41 days"
            tone="danger"
          />
          <Stat figure="86 %" label="of promises kept" against="82 % in February, ± 3" />
          <Stat figure={format.money({ minor: 1_234_500, currency: 'CHF' })} label="to invoice" />
          <Stat figure="3" label="gestures given" tone="brass" />
        </StatLine>
      </Section>
      <Section title="Progress and waiting">
        <div className="grid gap-6 sm:grid-cols-2">
          <Progress label="Import" value={61_200} max={100_000} detail="61,200 of 100,000 rows" />
          <Skeleton />
        </div>
      </Section>
      <Section title="Facts">
        <Facts
          columns={2}
          facts={[
            { label: 'Window', value: format.window('2026-03-12', '2026-03-19') },
            { label: 'Duration', value: format.duration.minutes(95) },
            { label: 'Moment', value: format.instant('2026-03-12T13:05:00Z', 'Europe/Zurich') },
            { label: 'Share', value: format.percent(0.852, 1) },
          ]}
        />
      </Section>
    </>
  )
}
