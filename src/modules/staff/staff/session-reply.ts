import { houseSettings, type Foundation } from '#doors/house.ts'
import type { SignedIn } from '#doors/staff-sessions.ts'
import { findAccount } from '../store/accounts.ts'
import { readOwnHouse, readOwnName } from '../store/house.ts'
import { listMemberships } from '../store/sessions.ts'
import type { SessionReply } from './entrance-contract.ts'

export const presentSession = async (
  foundation: Foundation,
  { houseId, accountId, staff, mustChangePassword }: SignedIn,
): Promise<SessionReply> => {
  const memberships = await listMemberships(foundation.database, accountId)
  return foundation.database.read(houseSettings(houseId), async (trx) => {
    const account = await findAccount(trx, accountId)
    const { house, sites } = await readOwnHouse(trx, houseId)
    // The door trusts what it knows for most of a second; a language changed just now must show at once.
    const own = await readOwnName(trx, { houseId, staffId: staff.id })
    return {
      id: staff.id,
      name: own.name,
      mail: account?.mail ?? '',
      role: staff.role,
      language: own.language,
      mustChangePassword,
      sites: sites.filter(({ id }) => staff.siteIds.length === 0 || staff.siteIds.includes(id)),
      house,
      houses: memberships.map((membership) => ({ id: membership.houseId, name: membership.houseName })),
    }
  })
}
