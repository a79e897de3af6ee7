import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { readFacts } from '#facts/read.ts'
import { listMembers } from '#modules/staff/public.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { caseKey, pastCase, type PastMessage } from '#voices/exercises/past-case.ts'
import type { ExerciseCase } from '#voices/exercises/exercise-case.ts'
import type { Personal } from '#voices/exercises/without-persons.ts'

const DAY_IN_MS = 86_400_000
/** What is still being talked about is no exercise; what is too old was answered in another house. */
const RESTS_FOR_DAYS = 7
const REMEMBERED_FOR_DAYS = 400
const MOST_CASES = 60

// Messages, orders, watches, sites and clients are read together, as the truth check reads them; nothing of it is written down anywhere.
const past = (scope: SharedScope, language: Language) =>
  scope.trx
    .selectFrom('messages')
    .innerJoin('clients', (join) =>
      join.onRef('clients.house_id', '=', 'messages.house_id').onRef('clients.id', '=', 'messages.client_id'),
    )
    .innerJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'messages.house_id').onRef('orders.id', '=', 'messages.order_id'),
    )
    .innerJoin('watches', (join) =>
      join.onRef('watches.house_id', '=', 'orders.house_id').onRef('watches.id', '=', 'orders.watch_id'),
    )
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .where('messages.house_id', '=', scope.houseId)
    .where('messages.direction', '=', 'in')
    .where('messages.state', 'in', ['answered', 'dismissed'])
    .where('messages.triage', 'in', ['', 'question', 'complaint', 'quote_answer'])
    .where('clients.erased_at', 'is', null)
    .where('messages.body', '!=', '')
    .where('messages.created_at', '<', new Date(scope.now.getTime() - RESTS_FOR_DAYS * DAY_IN_MS))
    .where('messages.created_at', '>', new Date(scope.now.getTime() - REMEMBERED_FOR_DAYS * DAY_IN_MS))
    .where((expression) =>
      expression.or([
        expression('messages.detected_language', '=', language),
        expression.and([
          expression('messages.detected_language', '=', ''),
          expression('messages.language', '=', language),
        ]),
      ]),
    )

export interface PastName {
  readonly id: string
  readonly key: string
}

/** The names of the cases that a house's own past holds in a language, newest first. */
export const listPast = async (scope: SharedScope, language: Language): Promise<PastName[]> => {
  const rows = await past(scope, language)
    .select('messages.id')
    .orderBy('messages.id', 'desc')
    .limit(MOST_CASES)
    .execute()
  return rows.map(({ id }) => ({ id, key: caseKey(scope.houseId, id) }))
}

/** One case, made anew each time it is wanted; undefined where the message teaches nothing, or its client is gone. */
export const readPast = async (
  scope: StaffScope,
  { id, key }: PastName,
  language: Language,
): Promise<ExerciseCase | undefined> => {
  const row = await past(scope, language)
    .select([
      'messages.body',
      'messages.created_at',
      'messages.triage',
      'messages.address',
      'messages.sender_name',
      'clients.id as client_id',
      'clients.given_name',
      'clients.family_name',
      'clients.company',
      'clients.mail',
      'clients.phone',
      'clients.street',
      'clients.postal_code',
      'clients.city',
      'orders.id as order_id',
      'orders.number',
      'orders.redo_of',
      'watches.brand',
      'watches.model',
      'watches.reference',
      'watches.serial',
      'watches.movement_serial',
      'sites.time_zone',
    ])
    .where('messages.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const message: PastMessage = {
    key,
    language,
    at: row.created_at,
    timeZone: row.time_zone,
    body: row.body,
    asks: row.triage === 'question' || (row.triage === '' && row.body.includes('?')),
    isRedo: row.redo_of !== null,
    silentDays: await silentDays(scope, row.client_id, row.created_at),
    facts: await readFacts(scope, { order: row.order_id, withoutPersonal: true }),
    personal: {
      names: [row.given_name, row.family_name, row.company, row.sender_name],
      places: [row.street, row.city, row.mail, row.address],
      watches: [row.brand, row.model, row.reference],
      codes: [row.phone, row.postal_code, row.number, row.serial, row.movement_serial, row.address],
    },
  }
  return pastCase({ ...message, personal: withOthers(message.personal, await others(scope, row.client_id)) })
}

const withOthers = (one: Personal, more: Personal): Personal => ({
  names: [...one.names, ...more.names],
  places: [...one.places, ...more.places],
  watches: [...one.watches, ...more.watches],
  codes: [...one.codes, ...more.codes],
})

/** Every colleague, also one who has left, and every further address of the client. */
const others = async (scope: StaffScope, clientId: string): Promise<Personal> => {
  const members = await listMembers(scope)
  const rows = await scope.trx
    .selectFrom('client_addresses')
    .select('address')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .execute()
  const addresses = rows.map(({ address }) => address)
  return {
    names: members.map(({ name }) => name),
    places: [...addresses, ...members.map(({ mail }) => mail)],
    watches: [],
    codes: addresses,
  }
}

/** How long the house had said nothing when the message came in; null where it had never said anything. */
const silentDays = async (scope: SharedScope, clientId: string, at: Date): Promise<number | null> => {
  const last = await scope.trx
    .selectFrom('messages')
    .select('created_at')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('direction', '=', 'out')
    .where('created_at', '<', at)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? null : Math.floor((at.getTime() - last.created_at.getTime()) / DAY_IN_MS)
}
