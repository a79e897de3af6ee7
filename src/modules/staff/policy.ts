import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'
import type { Role } from '#doors/roles.ts'

export const mayKeepStaff = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')

export const mayReadAudit = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'head_office')

const aboveSites: readonly Role[] = ['owner', 'head_office']

/**
 * Whom a keeper of staff may touch, and into which role. The owner everybody; head office everybody but owners; a site
 * manager the people of their own sites, in roles below their own. Nobody lifts anybody above themselves.
 */
export const mayKeepMember = (
  keeper: StaffMember,
  member: { role: Role; siteIds: readonly string[] },
): boolean => {
  if (keeper.role === 'owner') return true
  if (keeper.role === 'head_office') return member.role !== 'owner'
  if (keeper.role !== 'site_manager' || aboveSites.includes(member.role) || member.role === 'site_manager')
    return false
  if (keeper.siteIds.length === 0) return true
  return member.siteIds.length > 0 && member.siteIds.every((id) => keeper.siteIds.includes(id))
}
