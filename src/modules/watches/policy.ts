import { hasRoleOrLeads, mayWork } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** The watchmaker who opens the case knows more of a watch than the counter did: everybody who works may write it down. */
export const mayKeepWatches = (staff: StaffMember): boolean => mayWork(staff)

export const mayExportWatches = (staff: StaffMember): boolean =>
  hasRoleOrLeads(staff, 'head_office', 'relationship_manager')
