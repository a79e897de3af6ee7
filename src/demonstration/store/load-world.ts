import type { HouseScope } from '#doors/scope.ts'
import { listServices } from '#modules/catalogue/public.ts'
import { listSites, workingDays } from '#modules/sites/public.ts'
import { listMembers } from '#modules/staff/public.ts'
import type { World, Worker } from '../flow/world.ts'
import { workingCalendar } from '../flow/working-calendar.ts'
import { mailOf, people } from '../house/people.ts'
import { houseName, sites } from '../house/sites.ts'
import type { Marker } from './marker.ts'

/** What the simulation starts from: the house as it was founded, with the ids the database gave it. */
export const loadWorld = async (
  scope: HouseScope,
  { marker, publicUrl }: { marker: Marker; publicUrl: string },
): Promise<World> => {
  const { seed, from, until } = marker
  const members = new Map((await listMembers(scope)).map((member) => [member.mail, member.id]))
  const kept = new Map((await listSites(scope)).map((site) => [site.code, site]))
  return {
    houseId: scope.houseId,
    houseName,
    publicUrl,
    seed,
    from,
    until,
    places: new Map(
      sites.flatMap(({ code }) => {
        const site = kept.get(code)
        return site === undefined
          ? []
          : [[code, { ...site, days: workingCalendar(workingDays(site), { from, until }) }] as const]
      }),
    ),
    workers: people.map((person): Worker => {
      const id = members.get(mailOf(person))
      if (id === undefined) throw new Error(`${person.key} is missing in the demonstration`)
      return { ...person, id }
    }),
    menu: new Map((await listServices(scope)).map((service) => [service.code, service])),
  }
}
