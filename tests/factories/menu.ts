import type { HouseAccess } from '#doors/house.ts'
import { newId } from '#platform/identifier.ts'

interface TestService {
  readonly id: string
  /** Price in minor units by currency. */
  readonly prices: { readonly CHF: number; readonly EUR: number }
}

export type TestMenu = Readonly<Record<'overhaul' | 'battery' | 'polishing' | 'strap', TestService>>

const services = {
  overhaul: {
    category: 'overhaul',
    skill: 'mechanical',
    minutes: 300,
    whileYouWait: false,
    warranty: 24,
    prices: { CHF: 68_000, EUR: 69_000 },
  },
  battery: {
    category: 'battery',
    skill: 'quartz',
    minutes: 15,
    whileYouWait: true,
    warranty: 0,
    prices: { CHF: 3500, EUR: 3600 },
  },
  polishing: {
    category: 'polishing',
    skill: 'polishing',
    minutes: 90,
    whileYouWait: false,
    warranty: 0,
    prices: { CHF: 18_000, EUR: 18_500 },
  },
  strap: {
    category: 'strap',
    skill: 'counter',
    minutes: 10,
    whileYouWait: true,
    warranty: 0,
    prices: { CHF: 12_000, EUR: 12_500 },
  },
} as const

const names = {
  overhaul: { en: 'Complete service', fr: 'Révision complète', de: 'Revision', it: 'Revisione completa' },
  battery: { en: 'Battery change', fr: 'Changement de pile', de: 'Batteriewechsel', it: 'Cambio batteria' },
  polishing: {
    en: 'Case polishing',
    fr: 'Polissage du boîtier',
    de: 'Gehäuse polieren',
    it: 'Lucidatura della cassa',
  },
  strap: { en: 'Leather strap', fr: 'Bracelet cuir', de: 'Lederband', it: 'Cinturino in pelle' },
} as const

const codes = ['overhaul', 'battery', 'polishing', 'strap'] as const

/** Four services and one price list per currency, written as a job of the house writes. */
export const createMenu = (house: HouseAccess): Promise<TestMenu> =>
  house.write(async ({ trx, houseId, now }) => {
    const ids = { overhaul: newId(), battery: newId(), polishing: newId(), strap: newId() }
    const rows = codes.map((code, position) => ({
      house_id: houseId,
      id: ids[code],
      code: code.toUpperCase(),
      category: services[code].category,
      names: JSON.stringify(names[code]),
      skill: services[code].skill,
      minutes: services[code].minutes,
      while_you_wait: services[code].whileYouWait,
      warranty_months: services[code].warranty,
      position,
    }))
    await trx.insertInto('services').values(rows).execute()
    for (const currency of ['CHF', 'EUR'] as const) {
      const listId = newId()
      await trx
        .insertInto('price_lists')
        .values({
          house_id: houseId,
          id: listId,
          name: `Menu ${currency}`,
          currency,
          valid_from: '2026-01-01',
          rounding_minor: currency === 'CHF' ? 5 : 1,
          created_at: now,
        })
        .execute()
      const prices = codes.map((code) => ({
        house_id: houseId,
        price_list_id: listId,
        service_id: ids[code],
        amount_minor: services[code].prices[currency],
      }))
      await trx.insertInto('prices').values(prices).execute()
    }
    const service = (code: (typeof codes)[number]): TestService => ({
      id: ids[code],
      prices: services[code].prices,
    })
    return {
      overhaul: service('overhaul'),
      battery: service('battery'),
      polishing: service('polishing'),
      strap: service('strap'),
    }
  })
