import type { SharedScope } from '#doors/scope.ts'
import { findSite, type Site } from '#modules/sites/public.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { clientPrice, type ClientPrice } from '../domain/price.ts'
import { listsInForce, priceInForce, type PriceList } from '../domain/price-list.ts'
import type { Service } from '../domain/service.ts'
import { listPriceLists, listServices, readPrices, readPricesOf, type Prices } from './queries.ts'

export interface MenuItem {
  readonly service: Service
  /** What the client pays at this site on this day; null where no list in force names the service: price unknown is legitimate. */
  readonly price: ClientPrice | null
  readonly priceListId: string | null
}

export interface Menu {
  readonly currency: string
  readonly taxBasisPoints: number
  readonly items: readonly MenuItem[]
}

/** The services offered, with price and tax of the site on that day. */
export const menuFor = async (
  scope: SharedScope,
  question: { siteId: string; on: string },
): Promise<Menu | Refusal> => {
  const site = await findSite(scope, question.siteId)
  if (site === undefined) return notFound()
  const [services, published] = await Promise.all([listServices(scope), listPriceLists(scope)])
  const lists = listsInForce(published, { siteId: site.id, on: question.on, currency: site.currency })
  const prices = await readPrices(
    scope,
    lists.map((list) => list.id),
  )
  return menuAt({ services, published: lists, prices }, site, question.on)
}

/** Some services with whatever could price them today, at whichever site: what a deposit reads before it knows its site. */
export interface Offer {
  readonly services: readonly Service[]
  readonly published: readonly PriceList[]
  readonly prices: Prices
}

export const readOffer = async (scope: SharedScope, serviceIds: readonly string[]): Promise<Offer> => {
  if (serviceIds.length === 0) return { services: [], published: [], prices: new Map() }
  const [services, published, prices] = await Promise.all([
    listServices(scope, serviceIds),
    listPriceLists(scope),
    readPricesOf(scope, serviceIds, aroundToday(scope.now)),
  ])
  return { services, published, prices }
}

/** Wherever the site is: its today is yesterday's, today's or tomorrow's date in Greenwich. */
const aroundToday = (now: Date): { from: string; until: string } => ({
  from: dayAt(now.getTime() - dayMilliseconds),
  until: dayAt(now.getTime() + dayMilliseconds),
})

const dayMilliseconds = 86_400_000
const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** What of an offer is active, with price and tax of one site on one day. */
export const menuAt = ({ services, published, prices }: Offer, site: Site, on: string): Menu => {
  const lists = listsInForce(published, { siteId: site.id, on, currency: site.currency })
  const items = services
    .filter((service) => service.isActive)
    .map((service): MenuItem => {
      const found = priceInForce(service.id, lists, prices)
      if (found === undefined) return { service, price: null, priceListId: null }
      return {
        service,
        price: clientPrice(found.amountMinor, site.taxBasisPoints, found.list),
        priceListId: found.list.id,
      }
    })
  return { currency: site.currency, taxBasisPoints: site.taxBasisPoints, items }
}
