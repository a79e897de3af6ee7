import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffPreview, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findOrder, orderAtHand, servesOrder, type OrderRow } from '#modules/orders/public.ts'
import { listMembers } from '#modules/staff/public.ts'
import { isRefusal, notFound } from '#platform/refusal.ts'
import { causeOfDelay, isEndangered } from '../domain/watch-over.ts'
import { askedDate } from '../store/asked-date.ts'
import { endedStages } from '../store/promise-story.ts'
import { mayAskWhatIf, mayPromise } from '../policy.ts'
import { forecastAtCounter, forecastOrders, type OrderForecast } from '../store/forecast-order.ts'
import { givePromise } from '../store/give-promise.ts'
import { dayHeld, listPromises, type PromiseRow } from '../store/promise-rows.ts'
import { answerWhatIf } from '../store/what-if.ts'
import { draftNewDate, sayNewWindow } from '../store/write-letter.ts'
import * as contract from './contract.ts'
import { presentPromise, presentWhatIf } from './present.ts'

export const promisesOfOrdersApi: StaffRoute[] = [
  staffRoute(contract.readOffer, anyStaff, async ({ scope, query }) => {
    const { day, services, agreed, ...wish } = query
    const serviceIds = services === '' ? [] : services.split(',')
    const forecast = await forecastAtCounter(scope, { ...wish, serviceIds, isAgreed: agreed })
    if (isRefusal(forecast)) return forecast
    const isOpen = day === undefined || forecast.clock.isOpen(day)
    return {
      ...presentOffer(forecast),
      today: forecast.clock.today,
      chance: day === undefined || !isOpen ? null : forecast.chanceOf(day),
      isOpen,
    }
  }),

  staffRoute(contract.readPromise, anyStaff, async ({ scope, params, query }) => {
    const order = await findOrder(scope, params.id)
    return order === undefined ? notFound() : readPanel(scope, order, query.day)
  }),

  staffRoute(contract.givePromise, mayPromise, async ({ scope, foundation, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const { message, ...given } = body
    const promise = await givePromise(scope, order, given)
    if (isRefusal(promise)) return promise
    const words = { ...message, promiseId: promise.id, publicUrl: foundation.publicUrl }
    const isSent = message !== undefined && (await sayNewWindow(scope, order, { ...words, ...message }))
    return { id: promise.id, position: promise.position, probability: promise.probability, isSent }
  }),

  staffPreview(contract.askWhatIf, mayAskWhatIf, async ({ scope, body }) => {
    const answered = await answerWhatIf(scope, body)
    if (isRefusal(answered)) return answered
    const orders = answered.map(presentWhatIf)
    const moved = orders.filter(
      ({ before, after }) => before.until !== after.until || Math.abs(before.chance - after.chance) >= 0.005,
    )
    const sorted = (body.orderId === undefined ? moved : orders).sort(
      (one, other) => other.before.chance - other.after.chance - (one.before.chance - one.after.chance),
    )
    return { orders: sorted.slice(0, 60), looked: orders.length }
  }),
]

const presentOffer = ({ window, remaining }: Pick<OrderForecast, 'window' | 'remaining'>) => ({
  windowFrom: window.from,
  windowUntil: window.until,
  probability: window.probability,
  dependsOn: [...remaining.movers],
  modelVersion: remaining.modelVersion,
  orders: remaining.orders,
})

const readPanel = async (scope: StaffScope, order: OrderRow, day: string | undefined) => {
  const promises = await listPromises(scope, order.id)
  const names = new Map((await listMembers(scope)).map(({ id, name }) => [id, name]))
  const forecast = endedStages.includes(order.stage)
    ? undefined
    : (await forecastOrders(scope, [order.id])).get(order.id)
  const last = promises.at(-1)
  const shown = forecast === undefined ? null : presentForecast(order, forecast, { last, day })
  const asked = await askedDate(scope, order, last)
  return {
    promises: promises.map((row) => presentPromise(row, names)),
    forecast: shown,
    asked: forecast === undefined ? null : asked,
    draft:
      forecast === undefined
        ? null
        : await draftNewDate(scope, order, {
            promise: last,
            forecast,
            cause: causeOfDelay(order, forecast.remaining.movers),
            isApproved: asked === 'approval',
            day,
          }),
    mayPromise: mayPromise(scope.staff) && servesOrder(scope.staff, order) && forecast !== undefined,
  }
}

const presentForecast = (
  order: OrderRow,
  forecast: OrderForecast,
  { last, day }: { last: PromiseRow | undefined; day: string | undefined },
) => {
  const standing = last?.state === 'standing' ? dayHeld(last) : undefined
  const chance = standing === undefined ? null : forecast.chanceOf(standing)
  return {
    ...presentOffer(forecast),
    today: forecast.clock.today,
    likelyOn: forecast.likelyOn,
    usualDays: Math.round(forecast.remaining.usual * 10) / 10,
    isPaused: forecast.course.isPaused,
    pausedDays: Math.floor(forecast.course.pausedDays),
    partsUntil: forecast.course.partsUntil ?? null,
    chanceOfStanding: chance,
    chanceOfDay: day === undefined ? null : forecast.chanceOf(day),
    isOpen: day === undefined || forecast.clock.isOpen(day),
    awaitsPart: forecast.course.partsAwaited > 0,
    isEndangered:
      standing !== undefined &&
      chance !== null &&
      isEndangered({ promisedOn: standing, windowUntil: standing, likelyOn: forecast.likelyOn, chance }),
    cause: causeOfDelay(order, forecast.remaining.movers),
  }
}
