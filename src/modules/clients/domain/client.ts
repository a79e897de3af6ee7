import type { Language } from '#platform/i18n/languages.ts'
import { newId } from '#platform/identifier.ts'

/** What people write about a client. Nothing but a name is needed: a house must be able to take a watch from anybody. */
export interface ClientDetails {
  readonly givenName: string
  readonly familyName: string
  readonly company: string
  readonly mail: string
  readonly phone: string
  readonly language: Language
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
  readonly remark: string
}

export interface Client extends ClientDetails {
  readonly id: string
  /** Set when this record was found to be somebody already known. */
  readonly mergedInto: string | null
  readonly erasedAt: Date | null
  readonly version: number
  readonly createdAt: Date
}

const detailNames = [
  'givenName',
  'familyName',
  'company',
  'mail',
  'phone',
  'language',
  'street',
  'postalCode',
  'city',
  'country',
  'remark',
] as const satisfies readonly (keyof ClientDetails)[]

/** Without the blanks that fingers and imports leave behind. */
export const tidyDetails = (details: ClientDetails): ClientDetails => {
  const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim()
  return {
    givenName: tidy(details.givenName),
    familyName: tidy(details.familyName),
    company: tidy(details.company),
    mail: tidy(details.mail),
    phone: tidy(details.phone),
    language: details.language,
    street: tidy(details.street),
    postalCode: tidy(details.postalCode),
    city: tidy(details.city),
    country: tidy(details.country).toUpperCase(),
    remark: tidy(details.remark),
  }
}

export const newClient = (details: ClientDetails, now: Date): Client => ({
  ...tidyDetails(details),
  id: newId(),
  mergedInto: null,
  erasedAt: null,
  version: 1,
  createdAt: now,
})

export const changedDetails = (before: ClientDetails, after: ClientDetails): (keyof ClientDetails)[] =>
  detailNames.filter((name) => before[name] !== after[name])

export { clientName } from './client-name.ts'
