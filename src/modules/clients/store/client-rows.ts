import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { bareWord, searchWords } from '#platform/search-words.ts'
import type { Client, ClientDetails } from '../domain/client.ts'

type ClientRow = Selectable<Rows['clients']>

export const asClient = (row: ClientRow): Client => ({
  id: row.id,
  givenName: row.given_name,
  familyName: row.family_name,
  company: row.company,
  mail: row.mail,
  phone: row.phone,
  language: isLanguage(row.language) ? row.language : 'en',
  street: row.street,
  postalCode: row.postal_code,
  city: row.city,
  country: row.country,
  remark: row.remark,
  mergedInto: row.merged_into,
  erasedAt: row.erased_at,
  version: row.version,
  createdAt: row.created_at,
})

export const detailColumns = (details: ClientDetails) => ({
  given_name: details.givenName,
  family_name: details.familyName,
  company: details.company,
  mail: details.mail,
  phone: details.phone,
  language: details.language,
  street: details.street,
  postal_code: details.postalCode,
  city: details.city,
  country: details.country,
  remark: details.remark,
})

/** The phone also without its spaces, so that it is found however the caller's number is typed. */
export const clientWords = (details: ClientDetails): string =>
  searchWords(
    details.givenName,
    details.familyName,
    details.company,
    details.mail,
    details.phone,
    bareWord(details.phone),
    details.postalCode,
    details.city,
  )

/** Facts of a client name the person under the client's own key. */
export const personalPayload = (details: ClientDetails) => ({
  givenName: details.givenName,
  familyName: details.familyName,
  company: details.company,
  mail: details.mail,
  phone: details.phone,
  address: [details.street, `${details.postalCode} ${details.city}`.trim(), details.country]
    .filter((part) => part !== '')
    .join(', '),
})
