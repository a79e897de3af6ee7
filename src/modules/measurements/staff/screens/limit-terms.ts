import { useText } from '#staff-app/text.ts'
import type { LimitTerms } from '../../domain/limits.ts'
import { criteria } from '../../domain/seven-criteria.ts'
import { useMeasurementWords } from './measurement-words.ts'

export const timingTerms = [
  { field: 'meanFrom', text: 'measurements.limits.mean-from', unit: 's' },
  { field: 'meanUntil', text: 'measurements.limits.mean-until', unit: 's' },
  { field: 'spread', text: 'measurements.limits.spread', unit: 's' },
  { field: 'isochronism', text: 'measurements.limits.isochronism', unit: 's' },
  { field: 'amplitudeFrom', text: 'measurements.limits.amplitude-from', unit: '°' },
  { field: 'amplitudeUntil', text: 'measurements.limits.amplitude-until', unit: '°' },
  { field: 'amplitudeAfterDayFrom', text: 'measurements.limits.amplitude-after-day', unit: '°' },
  { field: 'beatError', text: 'measurements.limits.beat-error', unit: 'ms' },
] as const

export const waterTerms = [
  { field: 'leastBar', text: 'measurements.limits.pressure', unit: 'bar' },
  { field: 'leastMinutes', text: 'measurements.limits.duration', unit: 'min' },
] as const

export const quartzTerms = [
  { field: 'mostMicroampere', text: 'measurements.limits.consumption', unit: 'µA' },
  { field: 'leastVolts', text: 'measurements.limits.volts', unit: 'V' },
  { field: 'mostSecondsPerMonth', text: 'measurements.limits.monthly', unit: 's' },
] as const

type Shown = Readonly<{ label: string; value: string }>

/** Limits as a line of names and figures; what the house has not set is left out. */
export const useLimitTerms = () => {
  const t = useText()
  const { plain } = useMeasurementWords()
  const figure = (label: string, value: number | null, unit: string): Shown[] =>
    value === null ? [] : [{ label, value: `${plain(value, 2)}${unit === '°' ? '' : '\u00a0'}${unit}` }]
  return (set: LimitTerms): Shown[] => {
    switch (set.kind) {
      case 'timing':
        return [
          ...timingTerms.flatMap(({ field, text, unit }) => figure(t(text), set.terms[field], unit)),
          { label: t('measurements.limits.positions'), value: set.terms.positions.join(' ') },
        ]
      case 'water_resistance':
        return waterTerms.flatMap(({ field, text, unit }) => figure(t(text), set.terms[field], unit))
      case 'quartz':
        return quartzTerms.flatMap(({ field, text, unit }) => figure(t(text), set.terms[field], unit))
      case 'seven_criteria':
        return (['1', '2'] as const).map((category) => {
          const limits = category === '1' ? set.terms.category1 : set.terms.category2
          return {
            label: t(`measurements.category.${category}`),
            value: criteria
              .map((criterion) => `${criterion} ${limits[criterion].map((value) => plain(value)).join('/')}`)
              .join(' · '),
          }
        })
    }
  }
}
