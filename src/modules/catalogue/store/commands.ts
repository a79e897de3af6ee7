import type { SharedScope } from '#doors/scope.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { newPriceList, type PriceList, type PriceListPlan } from '../domain/price-list.ts'
import { changedServiceDetails, newService, type Service, type ServiceDetails } from '../domain/service.ts'
import { standardMenu } from '../domain/standard-menu.ts'
import { findService, listServices } from './queries.ts'

const serviceColumns = (details: ServiceDetails) => ({
  code: details.code,
  category: details.category,
  names: JSON.stringify(details.names),
  skill: details.skill,
  minutes: details.minutes,
  movement: details.movement,
  while_you_wait: details.whileYouWait,
  warranty_months: details.warrantyMonths,
  is_active: details.isActive,
  position: details.position,
})

export const addService = async (scope: SharedScope, details: ServiceDetails): Promise<Service | Refusal> => {
  if (await isCodeTaken(scope, details.code)) return codeTaken(details.code)
  const service = newService(details)
  await scope.trx
    .insertInto('services')
    .values({ house_id: scope.houseId, id: service.id, ...serviceColumns(service) })
    .execute()
  scope.record({ kind: 'service-added', payload: { serviceId: service.id, code: service.code } })
  return service
}

/** Adds what the house does not have yet, by code; answers the whole menu. */
export const addStandardMenu = async (scope: SharedScope): Promise<Service[]> => {
  const known = new Set((await listServices(scope)).map((service) => service.code))
  for (const details of standardMenu) if (!known.has(details.code)) await addService(scope, details)
  return listServices(scope)
}

export interface ServiceChange {
  readonly id: string
  readonly version: number
  readonly details: ServiceDetails
}

export const changeService = async (
  scope: SharedScope,
  change: ServiceChange,
): Promise<{ version: number } | Refusal> => {
  const before = await findService(scope, change.id)
  if (before === undefined) return notFound()
  if (before.version !== change.version) return refuse('common.changed-meanwhile')
  const changed = changedServiceDetails(before, change.details)
  if (changed.length === 0) return { version: before.version }
  if (changed.includes('code') && (await isCodeTaken(scope, change.details.code)))
    return codeTaken(change.details.code)
  const saved = await scope.trx
    .updateTable('services')
    .set({ ...serviceColumns(change.details), version: change.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return refuse('common.changed-meanwhile')
  scope.record({
    kind: 'service-changed',
    payload: { serviceId: change.id, code: change.details.code, changed },
  })
  return { version: change.version + 1 }
}

const isCodeTaken = async (scope: SharedScope, code: string): Promise<boolean> =>
  (await listServices(scope)).some((service) => service.code === code)

const codeTaken = (code: string): Refusal =>
  refuse('catalogue.code-taken', { values: { code }, field: 'code' })

export interface Publication extends PriceListPlan {
  readonly prices: readonly { readonly serviceId: string; readonly amountMinor: number }[]
}

/** A new list beside the old ones; what was quoted by an older list stays explained by it. */
export const publishPriceList = async (
  scope: SharedScope,
  { prices, ...plan }: Publication,
): Promise<PriceList | Refusal> => {
  const list = newPriceList(plan, scope.now)
  if (isRefusal(list)) return list
  if (prices.length === 0) return refuse('catalogue.list-empty', { status: 422 })
  const known = new Set((await listServices(scope)).map((service) => service.id))
  if (prices.some((price) => !known.has(price.serviceId))) return notFound()
  await scope.trx
    .insertInto('price_lists')
    .values({
      house_id: scope.houseId,
      id: list.id,
      name: list.name,
      currency: list.currency,
      site_id: list.siteId,
      valid_from: list.validFrom,
      valid_until: list.validUntil,
      rounding_minor: list.roundingMinor,
      tax_included: list.taxIncluded,
      created_at: list.createdAt,
    })
    .execute()
  await scope.trx
    .insertInto('prices')
    .values(
      prices.map((price) => ({
        house_id: scope.houseId,
        price_list_id: list.id,
        service_id: price.serviceId,
        amount_minor: price.amountMinor,
      })),
    )
    .execute()
  scope.record({
    kind: 'price-list-published',
    site: list.siteId,
    payload: {
      priceListId: list.id,
      name: list.name,
      currency: list.currency,
      validFrom: list.validFrom,
      prices: prices.length,
    },
  })
  return list
}
