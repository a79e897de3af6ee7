/**
 * What the house knows about a client's orders, as the truth check wants it: plain data, read from the ledger by the
 * caller just before a text leaves. Everything that may be missing is optional; what is missing can make a claim
 * unknown, never contradicted. `ref` is the caller's own reference of the fact and comes back unchanged beside a claim.
 */

/** A calendar day at the site, `YYYY-MM-DD`. */
export type CivilDate = string

export type Stage =
  | 'received'
  | 'assessed'
  | 'quoted'
  | 'approved'
  | 'in_work'
  | 'controlled'
  | 'ready'
  | 'returned'
  | 'declined'
  | 'cancelled'
  | 'redo'

export type WaitReason = 'client' | 'part' | 'skill' | 'partner' | 'transit' | 'incident'

/** Whose hands the watch is in. `site`: with the house, without saying whether counter or bench. */
export type Holder = 'site' | 'boutique' | 'workshop' | 'partner' | 'carrier' | 'client'

/** A window of days; a single day is written with `from` absent or equal to `to`. */
export interface KnownWindow {
  readonly from?: CivilDate
  readonly to: CivilDate
  readonly ref?: string
}

/** Minor units (centimes, pence, Rappen) and an ISO 4217 code. */
export interface Money {
  readonly minor: number
  readonly currency: string
}

export interface KnownWait {
  readonly reason: WaitReason
  /** The part waited for: a key of the part table (`crown`) or its name in any of the four languages. */
  readonly part?: string
  /** The partner, carrier or incident by name. */
  readonly name?: string
  readonly since?: CivilDate
  /** When the wait is expected to end (the part arrives, the partner sends back). */
  readonly expected?: CivilDate | KnownWindow
  readonly ref?: string
}

/** A part wanted by an operation. */
export interface KnownNeed {
  readonly part: string
  readonly state: 'wanted' | 'ordered' | 'arrived' | 'fitted'
  readonly orderedOn?: CivilDate
  readonly expected?: CivilDate | KnownWindow
  readonly arrivedOn?: CivilDate
  readonly ref?: string
}

export interface KnownCustody {
  readonly holder: Holder
  /** Who, by name: "Atelier Perrin", "DHL". */
  readonly name?: string
  /** Town or site: "Genève". */
  readonly place?: string
  readonly since?: CivilDate
  readonly ref?: string
}

export interface KnownQuoteLine {
  readonly label: string
  readonly price: Money
  readonly kind?: 'needed' | 'advised' | 'optional'
  readonly accepted?: boolean
  readonly ref?: string
}

export interface KnownQuote {
  readonly total: Money
  /** `included`: the total and the lines are what the client pays; otherwise tax comes on top. */
  readonly tax?: { readonly ratePercent: number; readonly included: boolean }
  readonly lines?: readonly KnownQuoteLine[]
  readonly sentOn?: CivilDate
  readonly approvedOn?: CivilDate
  readonly validUntil?: CivilDate
  readonly ref?: string
}

export interface KnownPayment {
  readonly price: Money
  readonly on?: CivilDate
  readonly ref?: string
}

export interface KnownWarranty {
  /** Length of the warranty on the work of this order. */
  readonly months?: number
  readonly until?: CivilDate
  /** Whether this repair itself is carried by a warranty, so that the client pays nothing. */
  readonly covers?: boolean
  readonly ref?: string
}

/** One operation. `done: false` says that it was looked at and not done, or is not to be done. */
export interface KnownOperation {
  /** A key of the operation table: service, polish, replace, regulate, water_test, clean, ... */
  readonly work: string
  readonly part?: string
  readonly done: boolean
  readonly by?: string
  readonly on?: CivilDate
  readonly ref?: string
}

export interface KnownShipment {
  readonly direction: 'to_client' | 'to_partner' | 'to_house'
  readonly carrier?: string
  readonly tracking?: string
  readonly sentOn?: CivilDate
  readonly expectedOn?: CivilDate
  readonly deliveredOn?: CivilDate
  readonly ref?: string
}

export type MandateRule =
  | 'no_polish'
  | 'keep_dial'
  | 'keep_hands'
  | 'return_old_parts'
  | 'no_movement_exchange'

export interface KnownOrder {
  readonly number: string
  /** Names by which a text may mean this watch: brand, model, serial. */
  readonly watch?: readonly string[]
  readonly stage: Stage
  /** The day each stage was reached, as far as known. */
  readonly reached?: Readonly<Partial<Record<Stage, CivilDate>>>
  readonly wait?: KnownWait
  readonly needs?: readonly KnownNeed[]
  readonly custody?: KnownCustody
  readonly firstPromise?: KnownWindow
  /** Every date that was given before the one that stands, the first among them. */
  readonly earlierPromises?: readonly KnownWindow[]
  readonly promise?: KnownWindow
  readonly quote?: KnownQuote
  readonly payments?: readonly KnownPayment[]
  readonly warranty?: KnownWarranty
  readonly operations?: readonly KnownOperation[]
  readonly shipments?: readonly KnownShipment[]
  readonly mandate?: readonly MandateRule[]
  readonly ref?: string
}

export interface KnownAppointment {
  readonly on: CivilDate
  /** `HH:MM` at the site. */
  readonly at?: string
  readonly ref?: string
}

/** A call or a message owed to the client. */
export interface KnownDuty {
  readonly kind: 'callback' | 'message'
  readonly owner?: string
  readonly on?: CivilDate
  readonly ref?: string
}

export interface KnownFacts {
  readonly orders: readonly KnownOrder[]
  /** Number of the order the conversation is tied to, when one is. */
  readonly focus?: string
  readonly appointments?: readonly KnownAppointment[]
  readonly duties?: readonly KnownDuty[]
}

/** Days the site works: a function of the caller, or weekdays (1 Monday .. 7 Sunday) and closed days. */
export type SiteCalendar =
  | ((day: CivilDate) => boolean)
  | { readonly weekdays: readonly number[]; readonly closed?: readonly CivilDate[] }
