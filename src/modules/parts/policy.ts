import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Whoever has the watch before them says what is missing. */
export const mayWantParts = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'parts_keeper', 'watchmaker', 'advisor')

/** Ordering, receiving, saying that a part cannot be had. */
export const mayKeepParts = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'parts_keeper')

/** Fitting is work at the bench; a part taken from the drawer is handed over by its keeper. */
export const mayFitParts = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'parts_keeper', 'watchmaker')

export const mayExportParts = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager', 'parts_keeper')
