import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { DateField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { Movers, tenthsOf } from './movers.tsx'

type PromiseOfferProps = Readonly<{
  siteId: string
  serviceIds: readonly string[]
  /** Prices agreed with a signature: no quote is waited for. */
  isAgreed?: boolean
  kind?: 'deposit' | 'while_you_wait'
  /** The day to be held to; empty while none is promised. */
  value: string
  onChange: (day: string) => void
}>

/** Below this a promise is a hope, and the counter is told so before it is said. */
const riskyBelow = 0.75

/** The window for what was chosen, and what the day the counter would rather say is worth. */
export const PromiseOffer = (props: PromiseOfferProps) => {
  const { siteId, serviceIds, isAgreed = false, kind = 'deposit', value, onChange } = props
  const t = useText()
  const format = useFormat()
  const { data, problem } = useReply(
    contract.readOffer,
    {
      query: {
        siteId,
        services: serviceIds.join(','),
        kind,
        agreed: isAgreed ? 'true' : 'false',
        ...(value === '' ? {} : { day: value }),
      },
    },
    { keepPrevious: true },
  )
  if (problem) return <ErrorNote title={problem.message} />
  if (!data) return <Skeleton lines={3} />
  return (
    <section className="flex flex-col gap-3" aria-label={t('promises.offer.title')}>
      <p>
        <span className="story text-large">
          {t('promises.offer.window', { window: format.window(data.windowFrom, data.windowUntil) })}
        </span>{' '}
        <span className="text-soft">{t('promises.tenths', { tenths: tenthsOf(data.probability) })}</span>
      </p>
      <Movers movers={data.dependsOn} />
      <p className="text-tiny text-faint">{t('promises.rests-on', { orders: data.orders })}</p>
      <div className="flex flex-wrap items-end gap-3">
        <DateField
          label={t('promises.offer.day')}
          optional
          name="promise.promisedOn"
          min={data.today}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          fieldClassName="max-w-56"
        />
        {value === data.windowUntil ? null : (
          <Button onClick={() => onChange(data.windowUntil)}>{t('promises.offer.take')}</Button>
        )}
      </div>
      <DayWorth chance={data.chance} isOpen={data.isOpen} isAsked={value !== ''} />
    </section>
  )
}

type DayWorthProps = Readonly<{ chance: number | null; isOpen: boolean; isAsked: boolean }>

export const DayWorth = ({ chance, isOpen, isAsked }: DayWorthProps) => {
  const t = useText()
  if (!isAsked) return null
  if (!isOpen) return <Note tone="danger">{t('promises.offer.closed')}</Note>
  if (chance === null) return null
  const tenths = tenthsOf(chance)
  return chance < riskyBelow ? (
    <Note tone="caution" icon="clock">
      {t('promises.offer.risky', { tenths })}
    </Note>
  ) : (
    <p className="text-small text-good">{t('promises.offer.worth', { tenths })}</p>
  )
}
