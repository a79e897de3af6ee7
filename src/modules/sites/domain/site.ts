import { localDay } from '#platform/local-day.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { isIban, tidyIban } from './iban.ts'

export const siteKinds = ['boutique', 'workshop', 'service_centre', 'partner'] as const
export type SiteKind = (typeof siteKinds)[number]

/** From and until, '09:30' and '18:30' on the site's own clock. */
export type OpenSpan = readonly [from: string, until: string]

/** By ISO weekday, '1' is Monday; a day left out is closed. */
export type OpeningHours = Readonly<Record<string, readonly OpenSpan[]>>

export interface SiteDetails {
  readonly code: string
  readonly name: string
  readonly kind: SiteKind
  readonly country: string
  readonly region: string | null
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly phone: string
  readonly mail: string
  readonly timeZone: string
  readonly currency: string
  readonly language: Language
  readonly taxBasisPoints: number
  readonly taxNumber: string
  readonly iban: string
  readonly unclaimedAfterDays: number
  readonly opening: OpeningHours
  readonly isActive: boolean
}

export interface Site extends SiteDetails {
  readonly id: string
  readonly version: number
}

const siteDetailNames = [
  'code',
  'name',
  'kind',
  'country',
  'region',
  'street',
  'postalCode',
  'city',
  'phone',
  'mail',
  'timeZone',
  'currency',
  'language',
  'taxBasisPoints',
  'taxNumber',
  'iban',
  'unclaimedAfterDays',
  'opening',
  'isActive',
] as const satisfies readonly (keyof SiteDetails)[]

/** Refuses what would only be noticed much later: on an invoice that cannot be paid, or in a promise an hour off. */
export const settledSite = (details: SiteDetails): SiteDetails | Refusal => {
  const iban = tidyIban(details.iban)
  if (iban !== '' && !isIban(iban)) return refuse('sites.iban-wrong', { field: 'iban', status: 422 })
  if (!isTimeZone(details.timeZone))
    return refuse('sites.time-zone-unknown', { field: 'timeZone', status: 422 })
  if (!isInOrder(details.opening)) return refuse('sites.opening-wrong', { field: 'opening', status: 422 })
  const region = details.region?.trim().toUpperCase() ?? ''
  return {
    ...details,
    iban,
    region: region === '' ? null : region,
    name: details.name.trim(),
    city: details.city.trim(),
  }
}

export const newSite = (details: SiteDetails): Site | Refusal => {
  const settled = settledSite(details)
  return isRefusal(settled) ? settled : { ...settled, id: newId(), version: 1 }
}

export const changedSiteDetails = (before: SiteDetails, after: SiteDetails): (keyof SiteDetails)[] =>
  siteDetailNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const isInOrder = (opening: OpeningHours): boolean =>
  Object.values(opening).every((spans) =>
    spans.every(([from, until], index) => from < until && (spans[index - 1]?.[1] ?? '') <= from),
  )

/** Today on the site's own calendar. */
export const siteDay = (site: Pick<SiteDetails, 'timeZone'>, now: Date): string =>
  localDay(now, site.timeZone)
