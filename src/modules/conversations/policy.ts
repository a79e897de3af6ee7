import { hasRole, hasRoleOrLeads } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Whoever talks with clients; the bench reads along and leaves remarks. */
export const mayAnswer = (staff: StaffMember): boolean =>
  hasRoleOrLeads(staff, 'head_office', 'advisor', 'relationship_manager')

export const mayRemark = (staff: StaffMember): boolean => staff.role !== 'reader'

/** What a site promises about answering is decided by whoever leads it. */
export const maySetPromise = (staff: StaffMember): boolean => hasRoleOrLeads(staff, 'head_office')

/** Mailboxes and their passwords: head office for all, a site manager for their own sites. */
export const maySeeChannels = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')

export const mayKeepChannels = (staff: StaffMember, siteId: string | null): boolean =>
  hasRole(staff, 'owner', 'head_office') ||
  (hasRole(staff, 'site_manager') &&
    siteId !== null &&
    (staff.siteIds.length === 0 || staff.siteIds.includes(siteId)))
