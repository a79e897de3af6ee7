import type { Language } from '#platform/i18n/languages.ts'

export const roles = [
  'owner',
  'head_office',
  'site_manager',
  'advisor',
  'watchmaker',
  'parts_keeper',
  'relationship_manager',
  'reader',
] as const

export type Role = (typeof roles)[number]

/** A person of the house, as policies and screens know them. */
export interface StaffMember {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly language: Language
  /** Sites this person serves; empty for the house's own people, who serve all. */
  readonly siteIds: readonly string[]
}

export const isRole = (text: string): text is Role => roles.some((role) => role === text)

export const hasRole = (staff: StaffMember, ...allowed: readonly Role[]): boolean =>
  allowed.includes(staff.role)

/** Owner and site manager may do whatever their people may. */
export const hasRoleOrLeads = (staff: StaffMember, ...allowed: readonly Role[]): boolean =>
  hasRole(staff, 'owner', 'site_manager', ...allowed)

/** Everybody who works with orders; a reader only looks. */
export const mayWork = (staff: StaffMember): boolean => staff.role !== 'reader'
