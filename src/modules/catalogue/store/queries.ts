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
export const readPrices = async (
  scope: SharedScope,
  listIds: readonly string[],
  only?: readonly string[],
): Promise<Map<string, Map<string, number>>> => {
  const prices = new Map<string, Map<string, number>>()
  if (listIds.length === 0) return prices
  const listed = scope.trx
    .selectFrom('prices')
    .select(['price_list_id', 'service_id', 'amount_minor'])
    .where('house_id', '=', scope.houseId)
    .where('price_list_id', 'in', [...listIds])
  const rows = await (only === undefined ? listed : listed.where('service_id', 'in', [...only])).execute()
  for (const row of rows) {
    const list = prices.get(row.price_list_id) ?? new Map<string, number>()
    prices.set(row.price_list_id, list.set(row.service_id, row.amount_minor))
  }
  return prices
}
