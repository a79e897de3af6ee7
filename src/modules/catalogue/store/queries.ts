import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import type { PriceList } from '../domain/price-list.ts'
import type { Service } from '../domain/service.ts'
import { serviceCategories, serviceMovements } from '../domain/service-words.ts'

const namesShape = z.object({ en: z.string(), fr: z.string(), de: z.string(), it: z.string() })

const asService = (row: Selectable<Rows['services']>): Service => ({
  id: row.id,
  code: row.code,
  category: serviceCategories.find((category) => category === row.category) ?? 'other',
  names: namesShape.parse(row.names),
  skill: row.skill,
  minutes: row.minutes,
  movement: serviceMovements.find((movement) => movement === row.movement) ?? 'any',
  whileYouWait: row.while_you_wait,
  warrantyMonths: row.warranty_months,
  isActive: row.is_active,
  position: row.position,
  version: row.version,
})

/** The whole menu in its own order, or the services named; a house has dozens of services, not thousands. */
export const listServices = async (scope: SharedScope, only?: readonly string[]): Promise<Service[]> => {
  const menu = scope.trx.selectFrom('services').selectAll().where('house_id', '=', scope.houseId)
  const rows = await (only === undefined ? menu : menu.where('id', 'in', [...only]))
    .orderBy('position')
    .orderBy('code')
    .execute()
  return rows.map(asService)
}

export const findService = async (scope: SharedScope, id: string): Promise<Service | undefined> => {
  const row = await scope.trx
    .selectFrom('services')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : asService(row)
}

export const listPriceLists = async (scope: SharedScope): Promise<PriceList[]> => {
  const rows = await scope.trx
    .selectFrom('price_lists')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    currency: row.currency,
    siteId: row.site_id,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    roundingMinor: row.rounding_minor,
    taxIncluded: row.tax_included,
    createdAt: row.created_at,
  }))
}

/** Amounts by list, then by service. */
export type Prices = ReadonlyMap<string, ReadonlyMap<string, number>>

export const readPrices = async (scope: SharedScope, listIds: readonly string[]): Promise<Prices> => {
  if (listIds.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('prices')
    .select(['price_list_id', 'service_id', 'amount_minor'])
    .where('house_id', '=', scope.houseId)
    .where('price_list_id', 'in', [...listIds])
    .execute()
  return byList(rows)
}

/** What some services cost at any site, by every list in force between two days: asked without reading the lists first. */
export const readPricesOf = async (
  scope: SharedScope,
  serviceIds: readonly string[],
  { from, until }: { readonly from: string; readonly until: string },
): Promise<Prices> => {
  const rows = await scope.trx
    .selectFrom('prices')
    .innerJoin('price_lists', (join) =>
      join
        .onRef('price_lists.house_id', '=', 'prices.house_id')
        .onRef('price_lists.id', '=', 'prices.price_list_id'),
    )
    .select(['price_list_id', 'service_id', 'amount_minor'])
    .where('prices.house_id', '=', scope.houseId)
    .where('prices.service_id', 'in', [...serviceIds])
    .where('valid_from', '<=', until)
    .where((list) => list.or([list('valid_until', 'is', null), list('valid_until', '>=', from)]))
    .execute()
  return byList(rows)
}

interface PriceRow {
  readonly price_list_id: string
  readonly service_id: string
  readonly amount_minor: number
}

const byList = (rows: readonly PriceRow[]): Prices => {
  const prices = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const list = prices.get(row.price_list_id) ?? new Map<string, number>()
    prices.set(row.price_list_id, list.set(row.service_id, row.amount_minor))
  }
  return prices
}
