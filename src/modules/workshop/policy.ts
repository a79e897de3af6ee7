import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Work at the bench: assess, start, pause, finish, control. */
export const mayWorkAtBench = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'watchmaker')

/** Leading a workshop: accepting a departure from the limits, seeing the whole queue. */
export const mayLead = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'site_manager')

/** A controlled watch is made ready by the bench or by the counter that gives it back. */
export const mayMakeReady = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'watchmaker', 'advisor')

export const mayNameCause = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'watchmaker', 'advisor')
