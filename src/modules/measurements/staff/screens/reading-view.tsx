import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import { Facts } from '#ui/page.tsx'
import { criteria } from '../../domain/seven-criteria.ts'
import type * as contract from '../contract.ts'
import { useMeasurementWords } from './measurement-words.ts'

export type Measurement = EndpointReply<typeof contract.takeMeasurement>
type Reading = Measurement['reading']
type Of<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>

/** The figures of one measurement, each kind in the form its people read. */
export const ReadingView = ({ measurement }: Readonly<{ measurement: Measurement }>) => {
  const { reading, summary, figures } = measurement
  switch (reading.kind) {
    case 'timing':
      return <TimingView reading={reading} summary={summary} />
    case 'water_resistance':
      return <WaterView reading={reading} />
    case 'quartz':
      return <QuartzView reading={reading} />
    case 'seven_criteria':
      return figures === null ? null : <SevenView figures={figures} />
  }
}

const cellClass = 'px-2 py-1 text-right first:pl-0 last:pr-0 sm:px-3'

type TimingViewProps = Readonly<{ reading: Of<'timing'>; summary: Measurement['summary'] }>

const TimingView = ({ reading, summary }: TimingViewProps) => {
  const t = useText()
  const { plain, signed } = useMeasurementWords()
  const conditions = [
    reading.winding === null ? '' : t(`measurements.winding.${reading.winding}`),
    reading.liftAngle === null ? '' : `${t('measurements.lift-angle')} ${plain(reading.liftAngle)}°`,
    `${plain(reading.vibrationsPerHour, 0)} vph`,
    reading.instrument,
  ].filter((part) => part !== '')
  return (
    <div className="flex flex-col gap-2">
      <div className="overflow-x-auto">
        <table className="text-small">
          <caption className="sr-only">{t('measurements.kind.timing')}</caption>
          <thead>
            <tr className="caption">
              <td />
              {reading.positions.map(({ position }) => (
                <th
                  key={position}
                  scope="col"
                  title={t(`measurements.position.${position}`)}
                  className={cellClass}
                >
                  {position}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <TimingRow label={`${t('measurements.rate')}, ${t('measurements.rate-unit')}`} strong>
              {reading.positions.map(({ position, rate }) => [position, signed(rate)])}
            </TimingRow>
            <TimingRow label={`${t('measurements.amplitude')}, °`}>
              {reading.positions.map(({ position, amplitude }) => [
                position,
                amplitude === null ? '–' : plain(amplitude, 0),
              ])}
            </TimingRow>
            <TimingRow label={`${t('measurements.beat-error')}, ms`}>
              {reading.positions.map(({ position, beatError }) => [
                position,
                beatError === null ? '–' : plain(beatError, 2),
              ])}
            </TimingRow>
          </tbody>
        </table>
      </div>
      {summary === null ? null : <TimingSummaryLine summary={summary} />}
      <p className="text-tiny text-faint">{conditions.join(' · ')}</p>
    </div>
  )
}

type TimingRowProps = Readonly<{
  label: string
  strong?: boolean
  children: readonly (readonly [position: string, figure: string])[]
}>

const TimingRow = ({ label, strong = false, children }: TimingRowProps) => (
  <tr className="border-t border-hairline">
    <th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap text-soft">
      {label}
    </th>
    {children.map(([position, figure]) => (
      <td key={position} className={cx(cellClass, 'whitespace-nowrap', strong && 'font-semibold')}>
        {figure}
      </td>
    ))}
  </tr>
)

export const TimingSummaryLine = ({
  summary,
}: Readonly<{
  summary: Readonly<{
    meanRate: number
    spread: number
    meanAmplitude: number | null
    hangingMinusLying: number | null
  }>
}>) => {
  const t = useText()
  const { plain, signed } = useMeasurementWords()
  const unit = t('measurements.rate-unit')
  const { meanRate, spread, meanAmplitude, hangingMinusLying } = summary
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      <Figure value={`${signed(meanRate)} ${unit}`} label={t('measurements.mean-rate')} />
      <Figure value={`${plain(spread)} ${unit}`} label={t('measurements.spread')} />
      {meanAmplitude === null ? null : (
        <Figure value={`${plain(meanAmplitude, 0)}°`} label={t('measurements.mean-amplitude')} />
      )}
      {hangingMinusLying === null ? null : (
        <Figure value={`${signed(hangingMinusLying)} ${unit}`} label={t('measurements.hanging-lying')} />
      )}
    </dl>
  )
}

const Figure = ({ value, label }: Readonly<{ value: string; label: string }>) => (
  <div className="flex flex-col-reverse">
    <dt className="text-tiny text-soft">{label}</dt>
    <dd className="story text-large whitespace-nowrap">{value}</dd>
  </div>
)

const WaterView = ({ reading }: Readonly<{ reading: Of<'water_resistance'> }>) => {
  const t = useText()
  const { plain } = useMeasurementWords()
  return (
    <Facts
      facts={[
        { label: t('measurements.medium'), value: t(`measurements.medium.${reading.medium}`) },
        {
          label: t('measurements.pressure'),
          value: `${plain(reading.pressureBar, 2)} bar, ${plain(reading.minutes, 1)} min`,
        },
        {
          label: t('measurements.result'),
          value: [
            t(`measurements.result.${reading.result}`),
            ...(reading.sealsChanged ? [t('measurements.seals-changed')] : []),
          ].join(' · '),
        },
      ]}
    />
  )
}

const QuartzView = ({ reading }: Readonly<{ reading: Of<'quartz'> }>) => {
  const t = useText()
  const { plain, signed } = useMeasurementWords()
  const facts = [
    { label: t('measurements.consumption'), figure: reading.microampere, unit: 'µA' },
    { label: t('measurements.volts'), figure: reading.volts, unit: 'V' },
    { label: t('measurements.coil'), figure: reading.coilOhms, unit: 'Ω' },
  ].flatMap(({ label, figure, unit }) =>
    figure === null ? [] : [{ label, value: `${plain(figure, 2)} ${unit}` }],
  )
  const monthly =
    reading.secondsPerMonth === null
      ? []
      : [{ label: t('measurements.monthly'), value: `${signed(reading.secondsPerMonth)} s` }]
  return (
    <>
      <Facts facts={[...facts, ...monthly]} />
      {reading.batteryChanged ? <p className="mt-1 text-small">{t('measurements.battery-changed')}</p> : null}
    </>
  )
}

const SevenView = ({ figures }: Readonly<{ figures: Readonly<Record<string, number>> }>) => {
  const t = useText()
  const { plain, signed } = useMeasurementWords()
  const isSigned = (criterion: string): boolean => ['M', 'D', 'C', 'R'].includes(criterion)
  return (
    <div className="flex flex-col gap-1">
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {criteria.map((criterion) => {
          const value = figures[criterion]
          if (value === undefined) return null
          const shown = isSigned(criterion) ? signed(value, 2) : plain(value, 2)
          return <Figure key={criterion} value={shown} label={criterion} />
        })}
      </dl>
      <p className="text-tiny text-faint">{t('measurements.seven-note')}</p>
    </div>
  )
}
