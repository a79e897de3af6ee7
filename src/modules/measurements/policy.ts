import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** The counter measures on arrival, the bench at diagnosis and at the end. */
export const mayMeasure = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'watchmaker', 'advisor')

/** A limit decides whether a watch may leave: set by those who answer for the workshop. */
export const maySetLimits = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')
