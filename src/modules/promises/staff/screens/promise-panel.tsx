import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, ErrorNote, Note, type Tone } from '#ui/notes.tsx'
import { promiseStates } from '../../domain/promise-states.ts'
import * as contract from '../contract.ts'
import { GiveDate } from './give-date.tsx'
import { Movers, tenthsOf, useCauseWords } from './movers.tsx'

export type PromiseReply = EndpointReply<typeof contract.readPromise>
type Given = PromiseReply['promises'][number]
type Forecast = NonNullable<PromiseReply['forecast']>

/** What was said first, what holds now, what is to be expected, and the new date to give while there is time. */
export const PromisePanel = ({ orderId }: Readonly<{ orderId: string }>) => {
  const t = useText()
  const [isGiving, setGiving] = useState(false)
  const { data, problem, refetch } = useReply(contract.readPromise, { params: { id: orderId }, query: {} })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const { promises, forecast } = data
  return (
    <div className="flex flex-col gap-4">
      {promises.length === 0 ? <p className="text-soft">{t('promises.panel.none')}</p> : null}
      <Said promises={promises} />
      {forecast === null ? null : <Expected forecast={forecast} />}
      {data.mayPromise && !isGiving ? (
        <p>
          <Button
            variant={forecast?.isEndangered === true || promises.length === 0 ? 'primary' : 'secondary'}
            onClick={() => setGiving(true)}
          >
            {promises.length === 0 ? t('promises.panel.give') : t('promises.panel.give-new')}
          </Button>
        </p>
      ) : null}
      {isGiving && forecast !== null ? (
        <GiveDate orderId={orderId} reply={data} forecast={forecast} onDone={() => setGiving(false)} />
      ) : null}
    </div>
  )
}

const toneOfState: Readonly<Record<string, Tone>> = { kept: 'brass', broken: 'danger', standing: 'accent' }

const Said = ({ promises }: Readonly<{ promises: readonly Given[] }>) => (
  <ol>
    {promises.map((promise, place) => (
      <SaidLine
        key={promise.id}
        promise={promise}
        isFirst={place === 0}
        isLast={place === promises.length - 1}
      />
    ))}
  </ol>
)

type SaidLineProps = Readonly<{ promise: Given; isFirst: boolean; isLast: boolean }>

const SaidLine = ({ promise, isFirst, isLast }: SaidLineProps) => {
  const t = useText()
  const format = useFormat()
  const words = useCauseWords()
  const state = promiseStates.find((known) => known === promise.state)
  const label = promise.inSilence
    ? t('promises.state.silence')
    : state === undefined
      ? promise.state
      : t(`promises.state.${state}`)
  return (
    <li className="grid grid-cols-[4.5rem_1fr_auto] items-baseline gap-x-3 border-b border-hairline py-2 last:border-0">
      <span className="text-small text-soft">
        {isFirst ? t('promises.panel.first') : isLast ? t('promises.panel.now') : ''}
      </span>
      <span className={isLast ? 'min-w-0' : 'min-w-0 text-soft'}>
        {t('promises.panel.said', {
          day: format.day(promise.promisedOn, 'long'),
          tenths: tenthsOf(promise.probability),
        })}
        {promise.heldUntil === promise.promisedOn ? null : (
          <span className="block text-small text-soft">
            {t('promises.panel.held', { day: format.day(promise.heldUntil) })}
          </span>
        )}
        <span className="block text-tiny text-faint">
          {[
            format.day(promise.givenAt.slice(0, 10)),
            promise.givenBy,
            isFirst ? '' : words.cause(promise.cause),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
      <Badge tone={toneOfState[promise.state] ?? 'neutral'}>{label}</Badge>
    </li>
  )
}

const Expected = ({ forecast }: Readonly<{ forecast: Forecast }>) => {
  const t = useText()
  const format = useFormat()
  return (
    <div className="flex flex-col gap-2">
      {forecast.isEndangered ? (
        <Note tone="danger" icon="alert" title={t('promises.panel.endangered')}>
          {t('promises.panel.endangered.text')}
        </Note>
      ) : null}
      {forecast.isPaused ? (
        <Note tone="neutral" icon="clock">
          {t('promises.panel.paused')}
        </Note>
      ) : null}
      <p>
        {t('promises.panel.forecast', { window: format.window(forecast.windowFrom, forecast.windowUntil) })}{' '}
        <span className="text-soft">{t('promises.tenths', { tenths: tenthsOf(forecast.probability) })}</span>
      </p>
      {forecast.chanceOfStanding === null ? null : (
        <p className="text-small text-soft">
          {t('promises.panel.chance', { tenths: tenthsOf(forecast.chanceOfStanding) })}
        </p>
      )}
      <Movers movers={forecast.dependsOn} />
      <p className="text-tiny text-faint">{t('promises.rests-on', { orders: forecast.orders })}</p>
    </div>
  )
}
