import type { HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { menuFor, type MenuItem } from '#modules/catalogue/public.ts'
import { clientName, insertClient, newClient } from '#modules/clients/public.ts'
import {
  beginWaiting,
  changeStage,
  receiveOrders,
  type Intake,
  type OrderRow,
  type OrderStage,
  type WaitReason,
} from '#modules/orders/public.ts'
import { listSites, type Site } from '#modules/sites/public.ts'
import { insertWatch, newWatch, watchName } from '#modules/watches/public.ts'
import { isRefusal } from '#platform/refusal.ts'
import { chanceOf, type Chance } from '../trade/chance.ts'
import { models } from '../trade/models.ts'
import { clientele } from '../trade/names.ts'
import { accessories, clientWords, conditions } from '../trade/words.ts'

const count = 30

const ends: readonly (readonly [readonly OrderStage[], WaitReason | null])[] = [
  [[], null],
  [['assessed'], null],
  [['assessed', 'quoted'], 'client'],
  [['approved'], 'part'],
  [['approved', 'in_work'], null],
  [['approved', 'in_work'], 'part'],
  [['approved', 'in_work', 'controlled'], 'transit'],
  [['approved', 'in_work', 'controlled', 'ready'], null],
  [['declined'], null],
]

/** Some thirty watches that are in the house now. */
export const openFirstOrders = (house: HouseAccess): Promise<void> =>
  house.write(async (scope) => {
    const chance = chanceOf('first orders')
    const sites = (await listSites(scope)).filter(({ kind }) => kind !== 'workshop')
    const intakes: Intake[] = []
    for (let place = 0; place < count; place += 1) {
      const site = chance.pick(sites)
      intakes.push(await intakeAt(scope, site, chance))
    }
    const orders = await receiveOrders(scope, intakes)
    for (const [place, order] of orders.entries()) await moveOn(scope, order, place)
  })

const moveOn = async (scope: HouseScope, order: OrderRow, place: number): Promise<void> => {
  const [stages, wait] = ends[place % ends.length] ?? [[], null]
  let standing = order
  for (const to of stages) standing = accepted(await changeStage(scope, standing, { to }))
  if (wait !== null) accepted(await beginWaiting(scope, standing, { reason: wait, note: '' }))
}

const accepted = <T extends object>(result: T): Exclude<T, { code: string }> => {
  if (isRefusal(result)) throw new Error(`refused: ${result.code}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not a refusal is the row
  return result as Exclude<T, { code: string }>
}

const intakeAt = async (scope: HouseScope, site: Site, chance: Chance): Promise<Intake> => {
  const receivedAt = new Date(scope.now.getTime() - chance.between(1, 40) * 86_400_000)
  const folk = chance.weighted(clientele[site.code] ?? [])
  const [postalCode, city] = chance.pick(folk.places)
  const givenName = chance.pick(folk.given)
  const familyName = chance.pick(folk.family)
  const client = newClient(
    {
      givenName,
      familyName,
      company: '',
      mail: `${givenName}.${familyName}@example.com`
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z.@-]/g, ''),
      phone: `${folk.phone}${chance.between(100, 999)}`,
      language: folk.language,
      street: `${chance.pick(folk.streets).replaceAll('-', ' ')} ${chance.between(1, 80)}`,
      postalCode,
      city,
      country: folk.country,
      remark: '',
    },
    receivedAt,
  )
  await insertClient(scope, client)
  const model = chance.weighted(models.map((one) => [one, one.share] as const))
  const watch = newWatch(
    {
      brand: model.brand,
      model: model.model,
      reference: model.reference,
      serial: String(chance.between(10_000_000, 99_999_999)),
      serialState: 'read',
      calibre: model.calibre,
      movement: model.movement,
      movementSerial: '',
      material: model.material,
      strap: model.strap,
      dial: model.dial,
      year: chance.between(...model.years),
      marks: '',
    },
    { clientId: client.id, now: receivedAt },
  )
  await insertWatch(scope, watch)
  const item = await serviceFor(scope, site, watch.movement === 'quartz' ? 'OVH-QUARTZ' : 'OVH-3H')
  return {
    kind: 'deposit',
    siteId: site.id,
    clientId: client.id,
    depositedBy: clientName(client),
    watchId: watch.id,
    clientWords: chance.pick(clientWords['overhaul']?.[folk.language] ?? ['']),
    condition: chance.pick(conditions[site.language]),
    words: { client: clientName(client), watch: watchName(watch), serial: watch.serial },
    mandate: {
      polishCase: chance.happens(0.4),
      polishBracelet: chance.happens(0.4),
      keepDial: chance.happens(0.7),
      returnOldParts: chance.happens(0.5),
      movementExchange: false,
      ceilingMinor: chance.happens(0.3) ? 30_000 : null,
      remark: '',
    },
    accessories: chance.happens(0.3) ? [chance.pick(accessories[site.language])] : [],
    loans: [],
    services: item === undefined ? [] : [item],
    photographs: [],
    diagnosisFeeMinor: 9000,
    signature: { on: 'paper' },
    receivedAt,
  }
}

const serviceFor = async (
  scope: HouseScope,
  site: Site,
  code: string,
): Promise<Intake['services'][number] | undefined> => {
  const menu = await menuFor(scope, { siteId: site.id, on: scope.now.toISOString().slice(0, 10) })
  if (isRefusal(menu)) return undefined
  const item: MenuItem | undefined = menu.items.find(({ service }) => service.code === code)
  if (item === undefined) return undefined
  return {
    serviceId: item.service.id,
    label: item.service.names[site.language],
    amountMinor: item.price?.grossMinor ?? 0,
    taxBasisPoints: site.taxBasisPoints,
    isAgreed: false,
    minutes: item.service.minutes,
    skill: item.service.skill,
  }
}
