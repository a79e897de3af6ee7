import type { SharedScope } from '#doors/scope.ts'
import { clientName, findClient, newPortalLink, type Client } from '#modules/clients/public.ts'
import { findSite, type Site } from '#modules/sites/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { say } from '#voices/say.ts'
import {
  depositLetter,
  readyLetter,
  reminderLetter,
  type Letter,
  type LetterFacts,
} from '../domain/letters.ts'

/** The order a letter is about, as its own slice hands it over. */
export interface OrderOfLetter {
  readonly id: string
  readonly number: string
  readonly client_id: string | null
  readonly watch_id: string
  readonly site_id: string
}

interface Occasion {
  readonly order: OrderOfLetter
  /** The fixed public address of this installation. */
  readonly publicUrl: string
  /** Who reads it and about what, where the caller has them at hand; read from the order otherwise. */
  readonly reader?: LetterReader
}

export interface LetterReader {
  readonly client: Client
  readonly site: Site
  readonly watch: string
}

/** Each of these answers the message's id, or null when there is nobody to write to or it was said already. */

export const sayDepositReceived = (
  scope: SharedScope,
  occasion: Occasion & { promise?: { from: string; until: string } | undefined; quoteFollows: boolean },
): Promise<string | null> =>
  write(scope, occasion, {
    template: 'deposit-received',
    cause: occasion.order.id,
    compose: (facts) =>
      depositLetter({ ...facts, promise: occasion.promise, quoteFollows: occasion.quoteFollows }),
  })

/** `cause` names this time of getting ready: an order that went back to the bench is announced again. */
export const sayReadyForCollection = (
  scope: SharedScope,
  occasion: Occasion & { cause: string },
): Promise<string | null> =>
  write(scope, occasion, { template: 'ready-for-collection', cause: occasion.cause, compose: readyLetter })

export const sayReminder = (
  scope: SharedScope,
  occasion: Occasion & { readySince: string; times: number },
): Promise<string | null> =>
  write(scope, occasion, {
    template: 'reminder',
    cause: `${occasion.order.id}:${occasion.times}`,
    compose: (facts) => reminderLetter({ ...facts, readySince: occasion.readySince }),
  })

interface Writing {
  readonly template: string
  readonly cause: string
  compose(facts: LetterFacts): Letter
}

const write = async (
  scope: SharedScope,
  { order, publicUrl, reader: known }: Occasion,
  writing: Writing,
): Promise<string | null> => {
  const reader = known ?? (await readerOf(scope, order))
  if (reader === undefined || reader.client.mail === '') return null
  const { client, site, watch } = reader
  const { token, kept } = newPortalLink(scope, { clientId: client.id, orderId: order.id })
  const { subject, body } = writing.compose({
    language: client.language,
    clientName: clientName(client),
    watch,
    number: order.number,
    site: { name: site.name, city: site.city, phone: site.phone },
    link: `${publicUrl}/p/${token}`,
  })
  const said = say(scope, {
    client: client.id,
    order: order.id,
    watch: order.watch_id,
    purpose: 'service',
    channel: 'mail',
    language: client.language,
    address: client.mail,
    subject,
    body,
    template: writing.template,
    attemptKey: `${writing.template}:${writing.cause}`,
    author: null,
  })
  const [messageId] = await Promise.all([said, kept])
  return messageId
}

const readerOf = async (scope: SharedScope, order: OrderOfLetter): Promise<LetterReader | undefined> => {
  if (order.client_id === null) return undefined
  const client = await findClient(scope, order.client_id)
  if (client === undefined || client.erasedAt !== null || client.mail === '') return undefined
  const site = await findSite(scope, order.site_id)
  const watch = await findWatch(scope, order.watch_id)
  return site === undefined || watch === undefined ? undefined : { client, site, watch: watchName(watch) }
}
