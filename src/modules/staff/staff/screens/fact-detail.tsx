import { useStanding } from '#modules/orders/staff/screens/standing.tsx'
import { useFormat, useText } from '#staff-app/text.ts'

type FactDetailProps = Readonly<{ payload: Readonly<Record<string, unknown>>; timeZone: string }>

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const longest = 120

const isIdentifier = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isIdentifier) : typeof value === 'string' && identifier.test(value)

/** `promisedOn`: promised on. Where the audit has no word of its own, the ledger's is said in plain letters. */
const plainName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** What stands in a fact, in the reader's words where there are some; the copy as CSV has it as it was written. */
export const FactDetail = ({ payload, timeZone }: FactDetailProps) => {
  const t = useText()
  const value = useValue(payload, timeZone)
  const parts = Object.entries(payload)
    .filter(([name, said]) => said !== null && said !== '' && name !== 'currency' && !isIdentifier(said))
    .map(([name, said]) => {
      const short = name.replace(/Minor$/, '')
      return `${t('audit.field', { name: short }) || plainName(short)} ${value(name, said)}`
    })
  return <span className="text-tiny break-words text-soft">{parts.join(' · ')}</span>
}

const useValue = (payload: FactDetailProps['payload'], timeZone: string) => {
  const t = useText()
  const format = useFormat()
  const standing = useStanding()
  const currency = typeof payload['currency'] === 'string' ? payload['currency'] : 'CHF'
  const text = (name: string, said: string): string => {
    if (day.test(said)) return format.day(said)
    if (instant.test(said)) return format.instant(said, timeZone)
    return name === 'to' || name === 'from' ? standing.stage(said) : said
  }
  const value = (name: string, said: unknown): string => {
    if (typeof said === 'boolean') return t(said ? 'audit.yes' : 'audit.no')
    if (typeof said === 'number' && name.endsWith('Minor')) return format.money({ minor: said, currency })
    if (typeof said === 'number' && name === 'probability')
      return format.number(said, { style: 'percent', maximumFractionDigits: 0 })
    if (Array.isArray(said))
      return said
        .map((one) => value(name, one))
        .join(', ')
        .slice(0, longest)
    return (typeof said === 'string' ? text(name, said) : JSON.stringify(said)).slice(0, longest)
  }
  return value
}
