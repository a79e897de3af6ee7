import { useFormat, useText } from '#staff-app/text.ts'
import { Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { OnCard } from './on-card.tsx'

type Point = Readonly<{ said: number; count: number; kept: number; low: number; high: number }>

const size = 280
const at = (share: number): number => 44 + share * (size - 64)
const up = (share: number): number => size - 30 - share * (size - 48)
const ticks = [0, 0.5, 1] as const

const useColumns = (): Column<Point>[] => {
  const t = useText()
  const format = useFormat()
  return [
    {
      id: 'said',
      label: t('promises.record.said'),
      card: 'title',
      cell: ({ said }) => <OnCard label={t('promises.record.said')}>{format.percent(said)}</OnCard>,
    },
    {
      id: 'kept',
      label: t('promises.record.kept'),
      align: 'end',
      card: 'line',
      cell: ({ kept }) => <OnCard label={t('promises.record.kept')}>{format.percent(kept)}</OnCard>,
    },
    {
      id: 'margin',
      label: t('promises.record.margin'),
      align: 'end',
      card: 'line',
      cell: ({ low, high }) => (
        <OnCard label={t('promises.record.margin')}>
          {`${format.percent(low)} – ${format.percent(high)}`}
        </OnCard>
      ),
    },
    {
      id: 'count',
      label: t('promises.record.count'),
      align: 'end',
      card: 'corner',
      cell: ({ count }) => format.number(count),
    },
  ]
}

/** Said against kept. The picture is the table below it; nobody has to see it to read it. */
export const CalibrationPlot = ({ points }: Readonly<{ points: readonly Point[] }>) => {
  const t = useText()
  const format = useFormat()
  const columns = useColumns()
  if (points.length === 0) return null
  return (
    <Section title={t('promises.record.calibration')}>
      <p className="mb-3 max-w-prose text-small text-soft">{t('promises.record.calibration.text')}</p>
      <div className="grid items-start gap-6 md:grid-cols-[18rem_1fr]">
        <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" className="w-full max-w-72">
          <line x1={at(0)} y1={up(0)} x2={at(1)} y2={up(1)} className="stroke-hairline" strokeWidth={1.5} />
          <path d={`M${at(0)} ${up(1)}V${up(0)}H${at(1)}`} className="fill-none stroke-hairline" />
          {ticks.map((tick) => (
            <g key={tick} className="fill-soft text-tiny">
              <text x={at(tick)} y={size - 10} textAnchor="middle">
                {format.percent(tick)}
              </text>
              <text x={38} y={up(tick) + 4} textAnchor="end">
                {tick === 0 ? '' : format.percent(tick)}
              </text>
            </g>
          ))}
          {points.map((point) => (
            <g key={point.said}>
              <line
                x1={at(point.said)}
                x2={at(point.said)}
                y1={up(point.low)}
                y2={up(point.high)}
                className="stroke-accent"
                strokeWidth={2}
              />
              <circle cx={at(point.said)} cy={up(point.kept)} r={4.5} className="fill-accent" />
            </g>
          ))}
        </svg>
        <Table
          label={t('promises.record.calibration')}
          rows={points}
          rowId={({ said }) => String(said)}
          columns={columns}
        />
      </div>
    </Section>
  )
}
