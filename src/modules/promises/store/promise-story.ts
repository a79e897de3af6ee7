import type { SharedScope } from '#doors/scope.ts'
import type { DateWindow, Mover } from '../domain/forecast.ts'
import { clientWaits, type ClientWait } from '../domain/held-until.ts'
import type { PromiseCause } from '../domain/promise-states.ts'
import { causeOfDelay, isEndangered } from '../domain/watch-over.ts'
import { forecastOrders } from './forecast-order.ts'
import { dayHeld, listPromises, type PromiseRow } from './promise-rows.ts'

/** Today's honest forecast of an order, with what moves it. */
export interface TodaysForecast {
  readonly today: string
  /** Working days of the site; `probability` is of being ready by its last day. */
  readonly window: DateWindow
  readonly likelyOn: string
  readonly movers: readonly Mover[]
  readonly cause: PromiseCause
  readonly modelVersion: string
  /** The client is waited for: the house's clock stands still. */
  readonly isPaused: boolean
  /** Working days for which the client was waited for, since the deposit. */
  readonly pausedDays: number
  /** The day on which the last awaited part is expected. */
  readonly partsUntil: string | undefined
  /** Of the day that stands; undefined where none stands. */
  readonly chanceOfStanding: number | undefined
  readonly isEndangered: boolean
}

/** What was said about one order: first, now, and what is to be expected today. */
export interface PromiseStory {
  readonly promises: readonly PromiseRow[]
  readonly first: PromiseRow | undefined
  /** The last word given, whether it stands or was broken. */
  readonly last: PromiseRow | undefined
  readonly standing: PromiseRow | undefined
  /** The day the standing promise means today: waits for the client have moved it on. */
  readonly heldUntil: string | undefined
  /** When the house's clock stood still for the client; empty once nothing is left to forecast. */
  readonly pauses: readonly ClientWait[]
  /** Undefined once nothing is left to forecast. */
  readonly forecast: TodaysForecast | undefined
}

interface ToldOrder {
  readonly id: string
  readonly stage: string
  readonly wait_reason: string | null
}

/** Stages in which there is nothing left to forecast. */
export const endedStages: readonly string[] = ['ready', 'returned', 'declined', 'cancelled', 'abandoned']

export const readPromiseStory = async (scope: SharedScope, order: ToldOrder): Promise<PromiseStory> => {
  const promises = await listPromises(scope, order.id)
  const last = promises.at(-1)
  const standing = last?.state === 'standing' ? last : undefined
  const heldUntil = standing === undefined ? undefined : dayHeld(standing)
  const story = { promises, first: promises[0], last, standing, heldUntil, pauses: [] }
  if (endedStages.includes(order.stage)) return { ...story, forecast: undefined }
  const forecast = (await forecastOrders(scope, [order.id])).get(order.id)
  if (forecast === undefined) return { ...story, forecast: undefined }
  const { window, likelyOn, remaining, course } = forecast
  const chance = heldUntil === undefined ? undefined : forecast.chanceOf(heldUntil)
  return {
    ...story,
    pauses: clientWaits(forecast.facts),
    forecast: {
      today: forecast.clock.today,
      window,
      likelyOn,
      movers: remaining.movers,
      cause: causeOfDelay(order, remaining.movers),
      modelVersion: remaining.modelVersion,
      isPaused: course.isPaused,
      pausedDays: Math.floor(course.pausedDays),
      partsUntil: course.partsUntil,
      chanceOfStanding: chance,
      isEndangered:
        heldUntil !== undefined &&
        chance !== undefined &&
        !course.isPaused &&
        isEndangered({ promisedOn: heldUntil, windowUntil: heldUntil, likelyOn, chance }),
    },
  }
}
