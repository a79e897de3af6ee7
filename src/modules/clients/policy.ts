import { hasRoleOrLeads } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Whoever takes watches in or answers for people writes down who they are. */
export const mayKeepClients = (staff: StaffMember): boolean =>
  hasRoleOrLeads(staff, 'head_office', 'advisor', 'relationship_manager')

/** A whole list that leaves the house, and an erasure that nobody undoes, are not for everybody at the counter. */
export const mayAnswerForClients = (staff: StaffMember): boolean =>
  hasRoleOrLeads(staff, 'head_office', 'relationship_manager')
