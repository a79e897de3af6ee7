import type { PromiseStory, TodaysForecast } from '#modules/promises/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { OwnOrder } from '../../store/own-orders.ts'
import { PromiseLine } from './promise-line.tsx'

interface PromiseWordsProps {
  readonly order: OwnOrder
  readonly story: PromiseStory
  readonly language: Language
}

const toldCauses = [
  'part',
  'queue',
  'partner',
  'transit',
  'incident',
  'found-more',
  'client',
  'approval',
] as const

/** Why the date is another than the first, as a sentence; a cause that tells the client nothing stays unsaid. */
const whyMoved = (cause: string, language: Language): string => {
  const told = toldCauses.find((known) => known === cause)
  return told === undefined ? '' : translate(language, `portal.promise.why.${told}`)
}

const withoutDate: readonly string[] = ['cancelled', 'declined', 'abandoned']

/** What is to be expected today, honestly, beside what was promised; the first promise is never taken off the page. */
export const PromiseWords = ({ order, story, language }: PromiseWordsProps) => {
  const { first, forecast } = story
  if (first === undefined || withoutDate.includes(order.stage)) return null
  return (
    <div className="promise">
      {forecast !== undefined && <Expected forecast={forecast} language={language} />}
      <Promised order={order} story={story} language={language} />
      {forecast !== undefined && <Clock order={order} forecast={forecast} language={language} />}
      <PromiseLine order={order} story={story} language={language} />
      {forecast !== undefined && <Movers forecast={forecast} language={language} />}
    </div>
  )
}

interface ForecastProps {
  readonly forecast: TodaysForecast
  readonly language: Language
}

const Expected = ({ forecast, language }: ForecastProps) => {
  const { from, until, probability } = forecast.window
  const chance = Math.floor(probability * 10)
  return (
    <p>
      <strong>
        {translate(language, 'portal.promise.now', { window: formatsFor(language).window(from, until) })}
      </strong>{' '}
      <span className="soft">
        {chance >= 1 && chance < 10 ? translate(language, 'portal.promise.sure', { chance }) : ''}
      </span>
    </p>
  )
}

const Promised = ({ order, story, language }: PromiseWordsProps) => {
  const { first, last, heldUntil, forecast } = story
  if (first === undefined || last === undefined) return null
  const day = (of: string): string => formatsFor(language).day(of, 'long')
  const say = (id: Parameters<typeof translate>[1], of: string): string =>
    translate(language, id, { day: day(of) })
  const isWaitedFor = order.returned_at === null
  return (
    <>
      <p>
        {last.state === 'kept'
          ? say('portal.promise.kept', last.promised_on)
          : say('portal.promise.given', last.promised_on)}{' '}
        {heldUntil !== undefined && heldUntil !== last.promised_on
          ? say('portal.promise.moved-on', heldUntil)
          : ''}{' '}
        {forecast?.isEndangered === true ? (
          <strong>{translate(language, 'portal.promise.late')}</strong>
        ) : null}
        {last.state === 'broken' && isWaitedFor ? translate(language, 'portal.promise.broken') : null}
      </p>
      {last.id !== first.id && (
        <p className="soft">
          {say('portal.promise.given-first', first.promised_on)} {whyMoved(last.cause, language)}
        </p>
      )}
    </>
  )
}

/** The client sees the clock stop for them, and sees that it does not stop for a part. */
const Clock = ({ order, forecast, language }: ForecastProps & { readonly order: OwnOrder }) => {
  if (order.wait_reason === 'client')
    return (
      <p className="clock">
        {translate(language, 'portal.promise.paused-days', { days: forecast.pausedDays })}
      </p>
    )
  if (order.wait_reason !== 'part') return null
  const day = forecast.partsUntil
  return (
    <p className="soft">
      {translate(language, 'portal.promise.part')}{' '}
      {day === undefined || day < forecast.today
        ? ''
        : translate(language, 'portal.promise.part-until', { day: formatsFor(language).day(day, 'long') })}
    </p>
  )
}

/** What a client can do something with; that the model knows the season or the brand explains nothing to them. */
const toldMovers = ['approval', 'queue', 'part', 'transit', 'partner', 'work', 'service'] as const

const Movers = ({ forecast, language }: ForecastProps) => {
  const told = forecast.movers.flatMap(({ cause, days }) => {
    const known = toldMovers.find((one) => one === cause)
    return known === undefined || Math.abs(days) < 1 ? [] : [{ cause: known, days }]
  })
  if (told.length === 0) return null
  return (
    <>
      <p className="soft movers-head">{translate(language, 'portal.promise.moves')}</p>
      <ul className="movers">
        {told.slice(0, 3).map(({ cause, days }) => (
          <li key={cause}>
            <span>{translate(language, `promises.mover.${cause}`)}</span>
            <span>
              {translate(language, days > 0 ? 'promises.days-later' : 'promises.days-earlier', {
                days: Math.max(1, Math.round(Math.abs(days))),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
