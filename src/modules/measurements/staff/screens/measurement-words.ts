import { useFormat, useText } from '#staff-app/text.ts'
import { timingPositions } from '../../domain/reading.ts'

const terms = {
  'mean-from': 'measurements.limits.mean-from',
  'mean-until': 'measurements.limits.mean-until',
  spread: 'measurements.limits.spread',
  isochronism: 'measurements.limits.isochronism',
  'amplitude-from': 'measurements.limits.amplitude-from',
  'amplitude-until': 'measurements.limits.amplitude-until',
  'amplitude-after-day': 'measurements.limits.amplitude-after-day',
  'beat-error': 'measurements.limits.beat-error',
  leak: 'measurements.leak',
  pressure: 'measurements.limits.pressure',
  duration: 'measurements.limits.duration',
  consumption: 'measurements.limits.consumption',
  volts: 'measurements.limits.volts',
  monthly: 'measurements.limits.monthly',
} as const

type Term = keyof typeof terms

const isTerm = (text: string): text is Term => Object.hasOwn(terms, text)

type Fault = Readonly<{ what: string; measured: number | null; limit: number | null }>

/** Figures with their sign and faults in a sentence. */
export const useMeasurementWords = () => {
  const t = useText()
  const format = useFormat()
  const plain = (value: number, digits = 1): string => format.number(value, { maximumFractionDigits: digits })
  const signed = (value: number, digits = 1): string =>
    format.number(value, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
  const nameOf = (what: string): string => {
    if (isTerm(what)) return t(terms[what])
    const position = timingPositions.find((known) => what === `position-${known}`)
    return position === undefined ? what : `${position}, ${t(`measurements.position.${position}`)}`
  }
  const fault = ({ what, measured, limit }: Fault): string => {
    if (what === 'leak') return t('measurements.leak-found')
    if (measured === null) return t('measurements.fault-missing', { what: nameOf(what) })
    const shown = limit === null ? '–' : plain(limit, 2)
    return t('measurements.fault', { what: nameOf(what), measured: plain(measured, 2), limit: shown })
  }
  return { plain, signed, fault }
}
