import type { SharedScope } from '#doors/scope.ts'
import {
  clientName,
  clientsAtAddress,
  findClient,
  listClients,
  type Client,
} from '#modules/clients/public.ts'
import {
  findOrder,
  findOrderByNumber,
  isClosedStage,
  listOrdersOfClient,
  listOrdersOfWatch,
  type OrderRow,
} from '#modules/orders/public.ts'
import { findWatches, watchesWithSerial } from '#modules/watches/public.ts'
import type { IntakeChannel } from '#voices/intake/understood.ts'
import { namesWatch, readHints } from '../domain/intake-hints.ts'
import { writeReason } from '../domain/intake-reason.ts'

/** The order a message seems to belong to. */
export interface OrderGuess {
  readonly order: OrderRow
  readonly reason: string
}

export interface GuessFrom {
  /** Only orders of this client are guessed; null while nobody knows who wrote. */
  readonly clientId: string | null
  /** An order one of our letters was about, when a signed reference to it came back. */
  readonly answeredOrder: string | null
  readonly texts: readonly string[]
}

/** From the strongest hint to the weakest: our own signed letter, a number, a serial, a model, the only open order. */
export const guessOrder = async (scope: SharedScope, from: GuessFrom): Promise<OrderGuess | undefined> => {
  const fits = (order: OrderRow | undefined): order is OrderRow =>
    order !== undefined && (from.clientId === null || order.client_id === from.clientId)
  const answered = from.answeredOrder === null ? undefined : await findOrder(scope, from.answeredOrder)
  if (fits(answered)) return { order: answered, reason: writeReason('reference', answered.number) }
  const { numbers, serials } = readHints(from.texts)
  const named = await Promise.all(numbers.map((number) => findOrderByNumber(scope, number)))
  for (const [index, number] of numbers.entries()) {
    const order = named[index]
    if (fits(order)) return { order, reason: writeReason('number', number) }
  }
  for (const serial of serials) {
    const order = (await ordersWithSerial(scope, serial)).find(fits)
    if (order !== undefined) return { order, reason: writeReason('serial', serial) }
  }
  return from.clientId === null ? undefined : guessAmongTheirs(scope, from.clientId, from.texts)
}

const ordersWithSerial = async (scope: SharedScope, serial: string): Promise<OrderRow[]> => {
  const orders: OrderRow[] = []
  for (const watch of await watchesWithSerial(scope, serial))
    orders.push(...(await listOrdersOfWatch(scope, watch.id, 3)))
  return orders
}

const guessAmongTheirs = async (
  scope: SharedScope,
  clientId: string,
  texts: readonly string[],
): Promise<OrderGuess | undefined> => {
  const open = (await listOrdersOfClient(scope, clientId, 20)).filter(({ stage }) => !isClosedStage(stage))
  if (open.length === 0) return undefined
  const named: OrderGuess[] = []
  const watches = await findWatches(
    scope,
    open.map(({ watch_id }) => watch_id),
  )
  for (const order of open) {
    const watch = watches.get(order.watch_id)
    if (watch !== undefined && namesWatch(texts, watch))
      named.push({ order, reason: writeReason('model', watch.model || watch.reference) })
  }
  if (named.length === 1) return named[0]
  const [only, ...others] = open
  return only === undefined || others.length > 0
    ? undefined
    : { order: only, reason: writeReason('only-open') }
}

export interface ClientGuess {
  readonly client: Client
  readonly order: OrderRow | undefined
  readonly reason: string
}

const mostGuesses = 5

/** Who a contact may be: whose address it is, whose order they name, who is called as they call themselves. */
export const guessClients = async (
  scope: SharedScope,
  contact: { readonly channel: IntakeChannel; readonly address: string; readonly name: string },
  orders: readonly { readonly orderId: string; readonly reason: string }[],
): Promise<ClientGuess[]> => {
  const guesses = new Map<string, ClientGuess>()
  const add = (client: Client | undefined, reason: string, order?: OrderRow): void => {
    if (client === undefined || client.erasedAt !== null || guesses.has(client.id)) return
    guesses.set(client.id, { client, order, reason })
  }
  for (const client of await clientsAtAddress(scope, contact))
    add(client, writeReason('address', contact.address))
  for (const { orderId, reason } of orders) {
    const order = await findOrder(scope, orderId)
    if (order === undefined || order.client_id === null) continue
    add(await findClient(scope, order.client_id), reason, order)
  }
  for (const client of await clientsCalled(scope, contact.name))
    add(client, writeReason('name', clientName(client)))
  return [...guesses.values()].slice(0, mostGuesses)
}

// Two words at least: a first name alone would name half the house.
const clientsCalled = async (scope: SharedScope, name: string): Promise<Client[]> => {
  const words = name.slice(0, 120).match(/[\p{L}\p{N}]{2,}/gu) ?? []
  if (words.length < 2) return []
  const { clients } = await listClients(scope, { search: words.slice(0, 4).join(' '), limit: 3 })
  return clients
}
