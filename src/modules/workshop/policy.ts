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

/** The sites that have to do with an order may write on it; everybody of the house reads. */
export const servesOrder = (
  staff: StaffMember,
  order: { site_id: string; workshop_site_id: string; holder_site_id: string | null },
): boolean =>
  staff.siteIds.length === 0 ||
  [order.site_id, order.workshop_site_id, order.holder_site_id].some(
    (site) => site !== null && staff.siteIds.includes(site),
  )
