import type { Role } from '#doors/roles.ts'
import type { Language } from '#platform/i18n/languages.ts'

/** A site as a new house starts with it. */
export interface SitePlan {
  readonly code: string
  readonly name: string
  readonly kind: 'boutique' | 'workshop' | 'service_centre' | 'partner'
  readonly country: string
  readonly timeZone: string
  readonly currency: string
  readonly language: Language
  readonly taxBasisPoints: number
  readonly region?: string
  readonly street?: string
  readonly postalCode?: string
  readonly city?: string
  readonly phone?: string
  readonly mail?: string
  readonly taxNumber?: string
  readonly iban?: string
  readonly unclaimedAfterDays?: number
  /** Weekday ('1' Monday … '7' Sunday) to opening hours, e.g. { '1': [['09:00', '18:30']] }. */
  readonly opening?: Record<string, [string, string][]>
}

/** A person as they come into the house. */
export interface MemberPlan {
  readonly name: string
  readonly mail: string
  readonly role: Role
  readonly language: Language
  /** Null: no password yet, the person cannot sign in. Made by `hashPassword`, once for many people of a demonstration. */
  readonly passwordHash: string | null
  /** Set for a one-time password: after this moment it opens nothing. */
  readonly passwordExpiresAt?: Date
  readonly siteIds?: readonly string[]
  readonly skills?: readonly string[]
  readonly weeklyMinutes?: number
}

export interface HousePlan {
  readonly name: string
  readonly country: string
  readonly language: Language
  readonly isDemonstration: boolean
  readonly sites: readonly SitePlan[]
  readonly owner: Omit<MemberPlan, 'role' | 'siteIds'>
}
