import { useState } from 'react'

import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, ErrorNote, type Tone } from '#ui/notes.tsx'
import { promiseStates, promiseVoices } from '../../domain/promise-states.ts'
import * as contract from '../contract.ts'
import { AskedNote } from './asked-note.tsx'
import { Expected } from './expected.tsx'
import { GiveDate } from './give-date.tsx'
import { tenthsOf, useCauseWords } from './movers.tsx'
import { PartWhatIf } from './part-what-if.tsx'
import type { ForecastReply, PromiseReply } from './promise-reply.ts'

type Given = PromiseReply['promises'][number]

/** What was said first, what holds now, what is to be expected, and the new date to give while there is time. */
export const PromisePanel = ({ orderId }: Readonly<{ orderId: string }>) => {
  const t = useText()
  const { data, problem, refetch } = useReply(contract.readPromise, { params: { id: orderId }, query: {} })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const { promises, forecast } = data
  return (
    <div className="flex flex-col gap-4">
      {promises.length === 0 ? <p className="text-soft">{t('promises.panel.none')}</p> : null}
      <Said promises={promises} />
      {forecast === null ? null : <Ahead orderId={orderId} reply={data} forecast={forecast} />}
    </div>
  )
}

type AheadProps = Readonly<{ orderId: string; reply: PromiseReply; forecast: ForecastReply }>

/** What is to be expected, the date to give, and what another day of the part would change. */
const Ahead = ({ orderId, reply, forecast }: AheadProps) => {
  const [wish, setWish] = useState<boolean | null>(null)
  const asked = reply.mayPromise ? reply.asked : null
  // After an approval the house is asked: the form stands open until it is answered or left.
  const isGiving = reply.mayPromise && (wish ?? asked !== null)
  return (
    <>
      <AskedNote asked={asked} />
      <Expected forecast={forecast} />
      {reply.mayPromise && !isGiving ? <GiveButton reply={reply} onPress={() => setWish(true)} /> : null}
      {isGiving ? (
        <GiveDate orderId={orderId} reply={reply} forecast={forecast} onDone={() => setWish(false)} />
      ) : null}
      {forecast.awaitsPart && forecast.chanceOfStanding !== null ? (
        <PartWhatIf orderId={orderId} today={forecast.today} partOn={forecast.partsUntil} />
      ) : null}
    </>
  )
}

const GiveButton = ({ reply, onPress }: Readonly<{ reply: PromiseReply; onPress: () => void }>) => {
  const t = useText()
  const isFirst = reply.promises.length === 0
  return (
    <p>
      <Button
        variant={reply.forecast?.isEndangered === true || isFirst ? 'primary' : 'secondary'}
        onClick={onPress}
      >
        {isFirst ? t('promises.panel.give') : t('promises.panel.give-new')}
      </Button>
    </p>
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
  const voice = promiseVoices.find((known) => known === promise.voice)
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
            voice === undefined ? '' : t(`promises.voice.${voice}`),
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
