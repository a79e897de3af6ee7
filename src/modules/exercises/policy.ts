import type { StaffMember } from '#doors/roles.ts'

/** Counter, bench and head office alike: whoever works here may practise. */
export const mayPractise = (staff: StaffMember): boolean => staff.role !== 'reader'
