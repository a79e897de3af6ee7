import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Writing down what a watch needs: the bench finds it, the counter may know it too. */
export const mayWriteQuotes = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'watchmaker')

/** What leaves the house, and what the client said: whoever answers for the client. */
export const maySpeakForHouse = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor')

/** Changing an order is for the sites that have to do with it; those without a list serve all. */
export const servesOrder = (
  staff: StaffMember,
  order: { site_id: string; workshop_site_id: string; holder_site_id: string | null },
): boolean =>
  staff.siteIds.length === 0 ||
  [order.site_id, order.workshop_site_id, order.holder_site_id].some(
    (site) => site !== null && staff.siteIds.includes(site),
  )
