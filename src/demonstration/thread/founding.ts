import type { HouseScope } from '#doors/scope.ts'
import { listServices, type Service } from '#modules/catalogue/public.ts'
import { listSites, workingDays, type Site } from '#modules/sites/public.ts'
import { listMembers } from '#modules/staff/public.ts'
import type { World, Worker } from '../flow/world.ts'
import { workingCalendar } from '../flow/working-calendar.ts'
import { mailOf, people } from '../house/people.ts'
import { houseName, sites } from '../house/sites.ts'
import { readMarker, type Marker } from '../store/marker.ts'

/** What the simulation starts from, as plain data: it travels to the thread where the history is made. */
export interface Founding {
  readonly houseId: string
  readonly publicUrl: string
  readonly marker: Marker
  /** The orders of today are written: a start goes on where another was interrupted. */
  readonly isBegun: boolean
  readonly sites: readonly Site[]
  readonly memberIds: ReadonlyMap<string, string>
  readonly services: readonly Service[]
  /** Of clients whom an interrupted start has written: their later facts are sealed with the same keys. */
  readonly clientKeys: ReadonlyMap<string, Uint8Array>
}

export const readFounding = async (
  scope: HouseScope,
  { marker, publicUrl }: { marker: Marker; publicUrl: string },
): Promise<Founding> => {
  const isBegun = (await readMarker(scope)) !== undefined
  const [members, kept, services, clientKeys] = await Promise.all([
    listMembers(scope),
    listSites(scope),
    listServices(scope),
    isBegun ? readClientKeys(scope) : new Map<string, Uint8Array>(),
  ])
  const memberIds = new Map(members.map(({ mail, id }) => [mail, id]))
  const { houseId } = scope
  return { houseId, publicUrl, marker, isBegun, sites: kept, memberIds, services, clientKeys }
}

const readClientKeys = async (scope: HouseScope): Promise<Map<string, Uint8Array>> => {
  const kept = await scope.trx
    .selectFrom('client_keys')
    .select(['client_id', 'key'])
    .where('house_id', '=', scope.houseId)
    .execute()
  return new Map(kept.map(({ client_id, key }) => [client_id, key]))
}

/** The house as it was founded, with the ids the database gave it. */
export const worldOf = ({ houseId, publicUrl, marker, ...kept }: Founding): World => {
  const { seed, from, until } = marker
  const siteOf = new Map(kept.sites.map((site) => [site.code, site]))
  return {
    houseId,
    houseName,
    publicUrl,
    seed,
    from,
    until,
    places: new Map(
      sites.flatMap(({ code }) => {
        const site = siteOf.get(code)
        return site === undefined
          ? []
          : [[code, { ...site, days: workingCalendar(workingDays(site), { from, until }) }] as const]
      }),
    ),
    workers: people.map((person): Worker => {
      const id = kept.memberIds.get(mailOf(person))
      if (id === undefined) throw new Error(`${person.key} is missing in the demonstration`)
      return { ...person, id }
    }),
    menu: new Map(kept.services.map((service) => [service.code, service])),
  }
}
