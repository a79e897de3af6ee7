import type { StaffScope } from '#doors/scope.ts'
import { menuAt, readOffer, type Offer } from '#modules/catalogue/public.ts'
import {
  clientName,
  findClient,
  insertClient,
  issuePortalLink,
  newClient,
  type Client,
} from '#modules/clients/public.ts'
import { sayDepositReceived, type LetterReader } from '#modules/conversations/public.ts'
import { givePromise, type PromiseRow } from '#modules/promises/public.ts'
import { findSite, siteDay, type Site } from '#modules/sites/public.ts'
import {
  changeOwner,
  findWatch,
  insertWatch,
  newWatch,
  watchName,
  type Watch,
} from '#modules/watches/public.ts'
import type { EndpointRequest } from '#platform/http/endpoint.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { Intake, IntakeService } from '../domain/intake.ts'
import { servesSite } from '../policy.ts'
import type { OrderRow } from '../store/order-row.ts'
import { findMissingFiles, openOrderOfWatch } from '../store/queries.ts'
import { keepOrder, numberOrder } from '../store/receive.ts'
import type * as contract from './contract.ts'

export type Deposit = EndpointRequest<typeof contract.createOrder>['body']

/** Everything that was said at the counter, checked first and written once. */
export const takeDeposit = async (scope: StaffScope, deposit: Deposit, publicUrl: string) => {
  const files = [...deposit.photographs.map(({ fileId }) => fileId), ...signatureFile(deposit)]
  // Asked for in one breath, they travel in one packet; so do the writes below.
  const [site, missing, offer, known, client] = await Promise.all([
    siteOfCounter(scope, deposit.siteId),
    findMissingFiles(scope, files),
    readOffer(
      scope,
      deposit.services.map(({ serviceId }) => serviceId),
    ),
    knownWatch(scope, deposit.watch),
    clientOf(scope, deposit.client),
  ])
  if (isRefusal(site)) return site
  if (missing.length > 0) return refuse('orders.file-missing', { field: 'photographs' })
  if (isRefusal(client)) return client
  // Named as the client reads it: the slip, the quote and the invoice say it in these words.
  const named = { language: client?.language ?? site.language, on: siteDay(site, scope.now) }
  const services = priceServices(offer, deposit.services, { site, ...named })
  if (isRefusal(services)) return services
  if (isRefusal(known)) return known
  const watch = await watchOf(scope, { known, choice: deposit.watch }, client?.id ?? null)
  if (isRefusal(watch)) return watch
  const intake = intakeOf(deposit, { client, watch, services })
  const received = await numberOrder(scope, intake, { ...site, time_zone: site.timeZone })
  const [order, portalToken] = await Promise.all([
    keepOrder(scope, received),
    client === null ? null : issuePortalLink(scope, { clientId: client.id, orderId: received.order.id }),
  ])
  const promise = await promiseAtCounter(scope, deposit, order)
  if (isRefusal(promise)) return promise
  if (deposit.kind === 'deposit' && client !== null)
    await confirmByLetter(
      scope,
      { order, services, promise },
      { publicUrl, reader: { client, site, watch: watchName(watch) } },
    )
  return presentDeposit(order, { accessories: received.accessories, portalToken })
}

const promiseAtCounter = async (
  scope: StaffScope,
  { promise }: Deposit,
  order: OrderRow,
): Promise<PromiseRow | undefined | Refusal> => {
  if (promise === undefined) return undefined
  const given = await givePromise(scope, order, {
    ...promise,
    voice: 'counter',
    reason: 'intake',
    cause: 'intake',
  })
  return isRefusal(given)
    ? refuse(given.code, { values: given.values, status: given.status, field: 'promise.promisedOn' })
    : given
}

const siteOfCounter = async (scope: StaffScope, siteId: string): Promise<Site | Refusal> => {
  const site = await findSite(scope, siteId)
  if (site === undefined) return notFound()
  return servesSite(scope.staff, siteId)
    ? site
    : refuse('orders.not-your-site', { status: 403, field: 'siteId' })
}

const signatureFile = ({ signature }: Pick<Deposit, 'signature'>): string[] =>
  signature.on === 'glass' ? [signature.fileId] : []

interface People {
  readonly client: Client | null
  readonly watch: Watch
  readonly services: readonly IntakeService[]
}

const intakeOf = (deposit: Deposit, { client, watch, services }: People): Intake => ({
  ...deposit,
  ...wordsOf(client, watch),
  services,
  depositedBy: depositor(deposit, client),
})

interface Taken {
  readonly order: OrderRow
  readonly services: readonly IntakeService[]
  readonly promise: PromiseRow | undefined
}

const confirmByLetter = (
  scope: StaffScope,
  { order, services, promise }: Taken,
  known: { publicUrl: string; reader: LetterReader },
) =>
  sayDepositReceived(scope, {
    order,
    ...known,
    quoteFollows: !services.some(({ isAgreed }) => isAgreed),
    promise: promise === undefined ? undefined : { from: promise.window_from, until: promise.window_until },
  })

interface HandedOut {
  readonly accessories: readonly { id: string; label: string; description: string }[]
  readonly portalToken: string | null
}

const presentDeposit = (order: OrderRow, { accessories, portalToken }: HandedOut) => ({
  id: order.id,
  number: order.number,
  version: order.version,
  clientId: order.client_id,
  watchId: order.watch_id,
  accessories: accessories.map(({ id, label, description }) => ({ id, label, description })),
  portalToken,
})

const depositor = (deposit: { depositedBy: string }, client: Client | null): string =>
  deposit.depositedBy !== '' || client === null ? deposit.depositedBy : clientName(client)

/** Who and what an order is about, as the order keeps it and as it is found. */
export const wordsOf = (
  client: Client | null,
  watch: Watch,
): Pick<Intake, 'clientId' | 'watchId' | 'words'> => ({
  clientId: client?.id ?? null,
  watchId: watch.id,
  words: {
    client:
      client === null
        ? ''
        : [client.givenName, client.familyName, client.company].filter((part) => part !== '').join(' '),
    watch: [watch.brand, watch.model, watch.reference].filter((part) => part !== '').join(' '),
    serial: watch.serial,
  },
})

const clientOf = async (scope: StaffScope, choice: Deposit['client']): Promise<Client | null | Refusal> => {
  if (choice === null) return null
  if ('id' in choice) {
    const known = await findClient(scope, choice.id)
    return known === undefined || known.erasedAt !== null ? notFound() : known
  }
  if (choice.familyName === '' && choice.company === '')
    return refuse('orders.client-nameless', { field: 'client.familyName' })
  const client = newClient(choice, scope.now)
  await insertClient(scope, client)
  return client
}

type WatchChoice = Deposit['watch']

/** A watch the house knows, or why it cannot be taken in; undefined for one that is new. */
const knownWatch = async (scope: StaffScope, choice: WatchChoice): Promise<Watch | Refusal | undefined> => {
  if (!('id' in choice)) return undefined
  const [watch, here] = await Promise.all([findWatch(scope, choice.id), openOrderOfWatch(scope, choice.id)])
  if (watch === undefined) return notFound()
  return here === undefined
    ? watch
    : refuse('orders.watch-is-here', { values: { number: here.number }, field: 'watch' })
}

const watchOf = async (
  scope: StaffScope,
  { known, choice }: { known: Watch | undefined; choice: WatchChoice },
  clientId: string | null,
): Promise<Watch | Refusal> => {
  if (known !== undefined) return settleOwner(scope, known, clientId)
  if ('id' in choice) return notFound()
  const watch = newWatch(choice, { clientId, now: scope.now })
  await insertWatch(scope, watch)
  return watch
}

const settleOwner = async (
  scope: StaffScope,
  watch: Watch,
  clientId: string | null,
): Promise<Watch | Refusal> => {
  if (clientId === null || watch.clientId === clientId) return watch
  if (watch.clientId !== null)
    return refuse('orders.watch-of-somebody-else', { values: { watch: watchName(watch) }, field: 'watch' })
  const owned = await changeOwner(scope, { id: watch.id, version: watch.version, to: clientId })
  return isRefusal(owned) ? owned : { ...watch, clientId, version: owned.version }
}

/** The menu's price of that site on that day, unless another was agreed; a service without a price needs one. */
const priceServices = (
  offer: Offer,
  chosen: Deposit['services'],
  { site, on, language }: { site: Site; on: string; language: Language },
): IntakeService[] | Refusal => {
  const menu = menuAt(offer, site, on)
  const priced: IntakeService[] = []
  for (const { serviceId, amountMinor, isAgreed } of chosen) {
    const item = menu.items.find(({ service }) => service.id === serviceId)
    const amount = amountMinor ?? item?.price?.grossMinor
    if (item === undefined || amount === undefined)
      return refuse('orders.service-not-offered', { field: 'services' })
    const { service } = item
    const label = service.names[language]
    priced.push({
      serviceId,
      label,
      amountMinor: amount,
      taxBasisPoints: menu.taxBasisPoints,
      isAgreed,
      minutes: service.minutes,
      skill: service.skill,
    })
  }
  return priced
}
