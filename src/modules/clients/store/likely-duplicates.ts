import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { searchWords } from '#platform/search-words.ts'
import type { Client, ClientDetails } from '../domain/client.ts'
import { isWorthOffering, lastDigits, likeness, type Likeness } from '../domain/likely-duplicates.ts'
import { asClient } from './client-rows.ts'

export interface LikelyDuplicate extends Likeness {
  readonly client: Client
}

type Described = Pick<ClientDetails, 'givenName' | 'familyName' | 'company' | 'mail' | 'phone' | 'city'>

const mostCandidates = 60
const mostOffered = 5

/** Who this might already be, the likeliest first; `except` is the record itself when it exists. */
export const findLikelyDuplicates = async (
  scope: SharedScope,
  described: Described,
  except?: string,
): Promise<LikelyDuplicate[]> => {
  const ids = new Set([
    ...(await sharingMailOrPhone(scope, described)),
    ...(await soundingAlike(scope, described)),
  ])
  if (except !== undefined) ids.delete(except)
  if (ids.size === 0) return []
  const rows = await scope.trx
    .selectFrom('clients')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...ids])
    .where('merged_into', 'is', null)
    .where('erased_at', 'is', null)
    .execute()
  return rows
    .map((row) => ({ client: asClient(row), ...likeness(described, asClient(row)) }))
    .filter(isWorthOffering)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostOffered)
}

const sharingMailOrPhone = async (scope: SharedScope, { mail, phone }: Described): Promise<string[]> => {
  const digits = lastDigits(phone)
  const address = mail.trim().toLowerCase()
  if (digits === '' && address === '') return []
  const byMail = sql`select id from clients where house_id = ${scope.houseId} and mail_key = ${address} and mail_key <> '' limit ${mostCandidates}`
  const byPhone = sql`select id from clients where house_id = ${scope.houseId} and phone_digits = ${digits} and phone_digits <> '' limit ${mostCandidates}`
  const { rows } = await sql<{ id: string }>`(${byMail}) union (${byPhone})`.execute(scope.trx)
  return rows.map((row) => row.id)
}

// The trigram index brings whoever sounds alike; the domain decides who is worth a glance. Nearest first, because a
// common name has more candidates than anybody reads.
const soundingAlike = async (
  scope: SharedScope,
  { givenName, familyName, company }: Described,
): Promise<string[]> => {
  const name = searchWords(givenName, familyName) || searchWords(company)
  if (name.length < 3) return []
  const { rows } = await sql<{ subject_id: string }>`
    select subject_id from find_clients_sounding_alike(${name}, ${mostCandidates}::int)
  `.execute(scope.trx)
  return rows.map((row) => row.subject_id)
}
