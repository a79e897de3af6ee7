import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Prices bind the whole house: whoever answers for it sets them. */
export const maySetPrices = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')
