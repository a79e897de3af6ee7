import { hasRoleOrLeads } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Whoever talks with clients; the bench reads along and leaves remarks. */
export const mayAnswer = (staff: StaffMember): boolean =>
  hasRoleOrLeads(staff, 'head_office', 'advisor', 'relationship_manager')

export const mayRemark = (staff: StaffMember): boolean => staff.role !== 'reader'

/** What a site promises about answering is decided by whoever leads it. */
export const maySetPromise = (staff: StaffMember): boolean => hasRoleOrLeads(staff, 'head_office')
