import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Writing down what a watch needs: the bench finds it, the counter may know it too. */
export const mayWriteQuotes = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'watchmaker')

/** What leaves the house, and what the client said: whoever answers for the client. */
export const maySpeakForHouse = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor')
