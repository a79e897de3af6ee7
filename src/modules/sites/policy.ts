import type { StaffMember } from '#doors/roles.ts'
import { hasRole } from '#doors/roles.ts'

export const mayAddSites = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'head_office')

/** A site manager keeps the address and hours of the sites they lead; which ones is asked of the site itself. */
export const mayChangeSites = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')

export const leadsSite = (staff: StaffMember, siteId: string): boolean =>
  hasRole(staff, 'owner', 'head_office') || staff.siteIds.length === 0 || staff.siteIds.includes(siteId)
