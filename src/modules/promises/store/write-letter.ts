import type { SharedScope } from '#doors/scope.ts'
import { clientName, findClient, issuePortalLink } from '#modules/clients/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { say } from '#voices/say.ts'
import { newWindowLetter, type LetterOccasion } from '../domain/letter.ts'
import type { PromiseCause } from '../domain/promise-states.ts'
import type { OrderForecast } from './forecast-order.ts'
import { dayHeld, type PromiseRow } from './promise-rows.ts'
import { letterKeyPrefix, newWindowTemplate } from './settle-promise.ts'

interface LetterOrder {
  readonly id: string
  readonly number: string
  readonly client_id: string | null
  readonly watch_id: string
}

export interface NewDate {
  /** The last word given; undefined where this is the first. */
  readonly promise: PromiseRow | undefined
  readonly forecast: OrderForecast
  readonly cause: PromiseCause
  /** The client has answered a quote since the last date. */
  readonly isApproved: boolean
  /** The day to be held to; the last of the window where nobody has chosen another. */
  readonly day: string | undefined
}

const occasionOf = ({ promise, forecast, isApproved }: NewDate): LetterOccasion => {
  if (promise !== undefined && (promise.state === 'broken' || dayHeld(promise) < forecast.clock.today))
    return 'passed'
  if (isApproved) return 'approved'
  return promise === undefined ? 'first' : 'endangered'
}

/** The words that would tell the client, in their language. Nothing leaves by itself: a person reads them and presses. */
export const draftNewDate = async (scope: SharedScope, order: LetterOrder, said: NewDate) => {
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  const watch = await findWatch(scope, order.watch_id)
  if (client === undefined || client.erasedAt !== null || watch === undefined) return null
  const { promise, forecast, cause } = said
  const day = said.day ?? forecast.window.until
  const letter = newWindowLetter({
    language: client.language,
    clientName: clientName(client),
    watch: watchName(watch),
    number: order.number,
    occasion: occasionOf(said),
    promisedOn: promise?.promised_on ?? null,
    heldUntil: promise === undefined ? null : dayHeld(promise),
    windowFrom: forecast.window.from < day ? forecast.window.from : day,
    windowUntil: day,
    probability: forecast.chanceOf(day),
    cause,
  })
  return { ...letter, language: client.language, hasMail: client.mail !== '' }
}

/** Sends what a person wrote or let stand, with the way to their page under it; once for each promise. */
export const sayNewWindow = async (
  scope: SharedScope,
  order: LetterOrder,
  words: { subject: string; body: string; promiseId: string; publicUrl: string },
): Promise<boolean> => {
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  if (client === undefined || client.erasedAt !== null || client.mail === '') return false
  const token = await issuePortalLink(scope, { clientId: client.id, orderId: order.id })
  const messageId = await say(scope, {
    client: client.id,
    order: order.id,
    watch: order.watch_id,
    purpose: 'service',
    channel: 'mail',
    language: client.language,
    address: client.mail,
    subject: words.subject,
    body: `${words.body}\n\n${words.publicUrl}/p/${token}`,
    template: newWindowTemplate,
    attemptKey: `${letterKeyPrefix}${words.promiseId}`,
    author: scope.actor.kind === 'staff' ? scope.actor.id : null,
  })
  return messageId !== null
}
