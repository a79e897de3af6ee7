import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Taking a watch in and giving it back: whoever stands at the counter. */
export const mayServeCounter = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor')

/** Moving an order along, photographing it, saying what it waits for. */
export const mayWorkOnOrders = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'watchmaker', 'parts_keeper')

/** Handing a watch to a courier or a partner. */
export const mayMoveCustody = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'watchmaker')

export const mayAssign = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'watchmaker')

/** A watch declared unclaimed may end before a court: not a decision of the counter alone. */
export const mayAbandon = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'site_manager')

export const mayRemind = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'relationship_manager')

/** The whole list with names leaves the house in one file. */
export const mayExportOrders = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager', 'relationship_manager')

/**
 * Everybody reads every order of the house: the shop that took a watch in must be able to say what the workshop wrote.
 * Changing one is for the sites that have to do with it.
 */
export const servesOrder = (
  staff: StaffMember,
  order: { site_id: string; workshop_site_id: string; holder_site_id: string | null },
): boolean =>
  staff.siteIds.length === 0 ||
  [order.site_id, order.workshop_site_id, order.holder_site_id].some(
    (site) => site !== null && staff.siteIds.includes(site),
  )

export const servesSite = (staff: StaffMember, siteId: string): boolean =>
  staff.siteIds.length === 0 || staff.siteIds.includes(siteId)
