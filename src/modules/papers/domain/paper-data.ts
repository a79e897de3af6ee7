import type { Language } from '#platform/i18n/languages.ts'

// What every paper needs to know. Callers hand over facts; the words come from this slice, in the client's language.

/** A day of the site's calendar, such as '2026-03-12'. */
export type LocalDate = string

export type Currency = 'CHF' | 'EUR'

export type PaperAmount = { minor: number; currency: Currency }

export type Address = {
  name: string
  street: string
  buildingNumber?: string
  postalCode: string
  town: string
  /** ISO 3166-1, such as 'CH'. */
  country: string
}

export type SiteHead = {
  house: string
  site: string
  address: Address
  phone?: string
  mail?: string
  web?: string
  taxNumber?: string
  /** Whatever the law wants at the foot: legal form, register, capital. */
  legalLine?: string
}

/** Who prints, in which language, on which day. */
export type PaperFrame = {
  language: Language
  head: SiteHead
  date: LocalDate
  /** `scope.now`: the moment written into the file. */
  madeAt: Date
}

export type PaperClient = { name: string; lines: string[] }

export type PaperSerial =
  | { kind: 'known'; serial: string }
  | { kind: 'unknown' }
  | { kind: 'mismatch'; engraved: string; documented: string }

export type PaperWatch = {
  brand: string
  model?: string
  reference?: string
  calibre?: string
  serial: PaperSerial
  /** Material, strap, marks: whatever tells this piece from another. */
  details?: string[]
}

export type PaperPromise = {
  from: LocalDate
  to: LocalDate
  /** That the watch is ready by the end of the window, 0 to 1. */
  probability: number
}

export type PaperPortal = {
  /** What the QR code opens. */
  url: string
  /** What a person types, with the code. */
  shortAddress: string
  code: string
}
