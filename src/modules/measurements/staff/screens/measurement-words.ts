import { useFormat, useText } from '#staff-app/text.ts'
import { timingPositions } from '../../domain/reading.ts'

const terms = {
  'mean-from': 'measurements.fault.mean',
  'mean-until': 'measurements.fault.mean',
  spread: 'measurements.fault.spread',
  isochronism: 'measurements.limits.isochronism',
  'amplitude-from': 'measurements.fault.lowest-amplitude',
  'amplitude-until': 'measurements.fault.highest-amplitude',
  'amplitude-after-day': 'measurements.fault.amplitude-after-day',
  'beat-error': 'measurements.beat-error',
  leak: 'measurements.leak',
  pressure: 'measurements.pressure',
  duration: 'measurements.duration',
  consumption: 'measurements.consumption',
  volts: 'measurements.volts',
  monthly: 'measurements.monthly',
} as const

type Term = keyof typeof terms

const isTerm = (text: string): text is Term => Object.hasOwn(terms, text)

// A hyphen is no minus: beside a plus it reads as a dash.
const withMinus = (figure: string): string => figure.replace('-', '−')

type Fault = Readonly<{ what: string; measured: number | null; limit: number | null }>

/** Figures with their sign and faults in a sentence. */
export const useMeasurementWords = () => {
  const t = useText()
  const format = useFormat()
  const plain = (value: number, digits = 1): string =>
    withMinus(format.number(value, { maximumFractionDigits: digits }))
  const signed = (value: number, digits = 1): string =>
    withMinus(format.number(value, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }))
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
