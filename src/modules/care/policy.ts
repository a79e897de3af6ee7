import { hasRole, type StaffMember } from '#doors/roles.ts'

/** Whoever hears what went wrong may write it down, and say how it ended. */
export const mayCare = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'relationship_manager')
