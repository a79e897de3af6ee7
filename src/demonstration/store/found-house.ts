import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { addStandardMenu, listPriceLists, publishPriceList } from '#modules/catalogue/public.ts'
import { adoptStartingLimits } from '#modules/measurements/public.ts'
import { listSites } from '#modules/sites/public.ts'
import { addMember, createHouse, findMemberByMail } from '#modules/staff/public.ts'
import { isRefusal } from '#platform/refusal.ts'
import { hashPassword } from '#platform/secrets.ts'
import { mailOf, people, type Person } from '../house/people.ts'
import { pricedCodes, priceMinor, smallestCoin } from '../house/price-lists.ts'
import { houseName, sites } from '../house/sites.ts'
import { findDemonstration } from './marker.ts'

/** Printed at every start; the house says on each screen that it is a demonstration. */
export const demonstrationPassword = 'blue hour at the bench'

/**
 * House, sites, people and menu, as if written on the day the house opened. Each part looks first whether it stands: a
 * start that was killed in between goes on where it stopped.
 */
export const foundHouse = async (foundation: Foundation, opened: Date): Promise<HouseAccess> => {
  const then: Foundation = { ...foundation, clock: { now: () => opened } }
  const passwordHash = await hashPassword(demonstrationPassword)
  const houseId = (await findDemonstration(foundation)) ?? (await raise(then, passwordHash))
  await openHouse(then, houseId).write(async (scope) => {
    const codes = new Map((await listSites(scope)).map(({ code, id }) => [code, id]))
    for (const person of people)
      if ((await findMemberByMail(scope, mailOf(person))) === undefined)
        await addMember(scope, { ...memberOf(person, codes), passwordHash })
    await adoptStartingLimits(scope, 'fr')
    if ((await listPriceLists(scope)).length === 0)
      await publishMenu(scope, foundation.clock.now().getUTCFullYear())
  })
  return openHouse(foundation, houseId)
}

const raise = async (foundation: Foundation, passwordHash: string): Promise<string> => {
  const owner = people.find(({ role }) => role === 'owner')
  if (owner === undefined) throw new Error('a house without an owner')
  const { houseId } = await createHouse(foundation, {
    name: houseName,
    country: 'CH',
    language: 'fr',
    isDemonstration: true,
    sites,
    owner: { name: owner.name, mail: mailOf(owner), language: owner.language, passwordHash },
  })
  return houseId
}

const memberOf = (person: Person, codes: ReadonlyMap<string, string>) => ({
  name: person.name,
  mail: mailOf(person),
  role: person.role,
  language: person.language,
  siteIds: person.sites.flatMap((code) => codes.get(code) ?? []),
  skills: person.skills,
  weeklyMinutes: person.weeklyMinutes,
})

/** The standard menu with this year's lists and those of the two years before, so that old orders stay explained. */
const publishMenu = async (scope: HouseScope, thisYear: number): Promise<void> => {
  const services = await addStandardMenu(scope)
  for (const yearsBefore of [2, 1, 0]) {
    const year = thisYear - yearsBefore
    for (const currency of ['CHF', 'EUR'] as const) {
      const published = await publishPriceList(scope, {
        name: `${currency} ${year}`,
        currency,
        siteId: null,
        validFrom: `${year}-01-01`,
        validUntil: yearsBefore === 0 ? null : `${year}-12-31`,
        roundingMinor: smallestCoin[currency],
        taxIncluded: true,
        prices: services
          .filter(({ code }) => pricedCodes.includes(code))
          .map(({ id, code }) => ({
            serviceId: id,
            amountMinor: priceMinor(code, currency, yearsBefore),
          })),
      })
      if (isRefusal(published)) throw new Error(`the price list was refused: ${published.code}`)
    }
  }
}
