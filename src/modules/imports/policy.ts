import { hasRoleOrLeads } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** A whole list that enters the house is for those who answer for it. */
export const mayImport = (staff: StaffMember): boolean => hasRoleOrLeads(staff, 'head_office')
