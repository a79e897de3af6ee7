import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** The counter measures on arrival, the bench at diagnosis and at the end. */
export const mayMeasure = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'watchmaker', 'advisor')

/** A limit decides whether a watch may leave: set by those who answer for the workshop. */
export const maySetLimits = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')

/** The sites that have to do with an order may write on it; everybody of the house reads. */
export const servesOrder = (
  staff: StaffMember,
  order: { site_id: string; workshop_site_id: string; holder_site_id: string | null },
): boolean =>
  staff.siteIds.length === 0 ||
  [order.site_id, order.workshop_site_id, order.holder_site_id].some(
    (site) => site !== null && staff.siteIds.includes(site),
  )
