import type { Role, StaffMember } from './scope.ts'

export const roles = [
  'owner',
  'head_office',
  'site_manager',
  'advisor',
  'watchmaker',
  'parts_keeper',
  'relationship_manager',
  'reader',
] as const satisfies readonly Role[]

export const isRole = (text: string): text is Role => roles.some((role) => role === text)

export const hasRole = (staff: StaffMember, ...allowed: readonly Role[]): boolean =>
  allowed.includes(staff.role)

/** Owner and site manager may do whatever their people may. */
export const hasRoleOrLeads = (staff: StaffMember, ...allowed: readonly Role[]): boolean =>
  hasRole(staff, 'owner', 'site_manager', ...allowed)

/** Everybody who works with orders; a reader only looks. */
export const mayWork = (staff: StaffMember): boolean => staff.role !== 'reader'
