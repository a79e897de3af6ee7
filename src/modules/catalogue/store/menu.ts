import type { SharedScope } from '#doors/scope.ts'
import { findSite, type Site } from '#modules/sites/public.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { clientPrice, type ClientPrice } from '../domain/price.ts'
import { listsInForce, priceInForce } from '../domain/price-list.ts'
import type { Service } from '../domain/service.ts'
import { listPriceLists, listServices, readPrices } from './queries.ts'

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
  return site === undefined ? notFound() : menuAt(scope, site, { on: question.on })
}

interface MenuWish {
  readonly on: string
  /** These services alone; the whole menu otherwise. */
  readonly only?: readonly string[]
}

/** The same for a site already read. */
export const menuAt = async (scope: SharedScope, site: Site, { on, only }: MenuWish): Promise<Menu> => {
  const [known, published] = await Promise.all([listServices(scope, only), listPriceLists(scope)])
  const services = known.filter((service) => service.isActive)
  const lists = listsInForce(published, { siteId: site.id, on, currency: site.currency })
  const prices = await readPrices(
    scope,
    lists.map((list) => list.id),
    only,
  )
  const items = services.map((service): MenuItem => {
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
