import { hasRole } from '#doors/roles.ts'
import type { StaffMember } from '#doors/roles.ts'

/** Asking for money and taking it: whoever stands at the counter. */
export const mayInvoice = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'site_manager', 'advisor')

/** What an invoice said is put right by whoever answers for the books of the site. */
export const mayCorrect = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'site_manager')

/** The list of what everybody paid. */
export const mayReadBooks = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager', 'advisor')

/** The whole list leaves the house in one file. */
export const mayExportBooks = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager')
