import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { addStandardMenu, publishPriceList } from '#modules/catalogue/public.ts'
import { addMember, createHouse } from '#modules/staff/public.ts'
import { isRefusal } from '#platform/refusal.ts'
import { hashPassword } from '#platform/secrets.ts'
import { mailOf, people, type Person } from '../house/people.ts'
import { pricedCodes, priceMinor, smallestCoin } from '../house/price-lists.ts'
import { houseName, sites } from '../house/sites.ts'

/** Printed at every start; the house says on each screen that it is a demonstration. */
export const demonstrationPassword = 'blue hour at the bench'

/** House, sites and people: enough for somebody to sign in. */
export const foundHouse = async (foundation: Foundation): Promise<HouseAccess> => {
  const passwordHash = await hashPassword(demonstrationPassword)
  const [owner, ...others] = people
  if (owner === undefined) throw new Error('a house without people')
  const created = await createHouse(foundation, {
    name: houseName,
    country: 'CH',
    language: 'fr',
    isDemonstration: true,
    sites,
    owner: { name: owner.name, mail: mailOf(owner), language: owner.language, passwordHash },
  })
  const house = openHouse(foundation, created.houseId)
  await house.write(async (scope) => {
    for (const person of others)
      await addMember(scope, {
        name: person.name,
        mail: mailOf(person),
        role: person.role,
        language: person.language,
        passwordHash,
        siteIds: siteIdsOf(person, created.siteIds),
        skills: person.skills,
        weeklyMinutes: person.weeklyMinutes,
      })
    await publishMenu(scope)
  })
  return house
}

const siteIdsOf = (person: Person, ids: ReadonlyMap<string, string>): string[] =>
  person.sites.flatMap((code) => ids.get(code) ?? [])

/** The standard menu with this year's lists and those of the two years before, so that old orders stay explained. */
const publishMenu = async (scope: HouseScope): Promise<void> => {
  const services = await addStandardMenu(scope)
  const year = scope.now.getUTCFullYear()
  for (const yearsBefore of [2, 1, 0]) {
    for (const currency of ['CHF', 'EUR'] as const) {
      const published = await publishPriceList(scope, {
        name: `${currency} ${year - yearsBefore}`,
        currency,
        siteId: null,
        validFrom: `${year - yearsBefore}-01-01`,
        validUntil: yearsBefore === 0 ? null : `${year - yearsBefore}-12-31`,
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
