import type { HouseScope, SharedScope, StaffScope } from '#doors/scope.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { isTriage, readMessage, trainTriage, type Triage } from '#voices/triage/public.ts'

type Classifier = ReturnType<typeof trainTriage>

interface Taught {
  readonly corrections: number
  /** When they were counted last. */
  readonly countedAt: number
  readonly classifier: Classifier
}

/** What each house has taught, until its people correct something more. A few hundred kilobytes each; the oldest goes first. */
const taught = new Map<string, Taught>()
const mostHouses = 20
/** The latest words of its people are what a house learns from; older ones have been said again since. */
const mostCorrections = 400

/** Another process may have been told: its corrections are looked for so often, one's own are known at once. */
const countsAgainAfter = 60_000

const classifierOf = async (scope: SharedScope): Promise<Classifier> => {
  const before = taught.get(scope.houseId)
  const countedAt = scope.now.getTime()
  if (before !== undefined && Math.abs(countedAt - before.countedAt) < countsAgainAfter)
    return before.classifier
  const { count } = await scope.trx
    .selectFrom('messages')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('house_id', '=', scope.houseId)
    .where('triage_by', '=', 'person')
    .executeTakeFirstOrThrow()
  const corrections = Number(count)
  if (before?.corrections === corrections) {
    taught.set(scope.houseId, { ...before, countedAt })
    return before.classifier
  }
  const rows = corrections === 0 ? [] : await correctedMessages(scope)
  const classifier = trainTriage(
    rows.flatMap(({ subject, body, triage }) =>
      isTriage(triage) ? [{ text: `${subject}\n${body}`, triage }] : [],
    ),
  )
  const [oldest] = taught.keys()
  if (taught.size >= mostHouses && oldest !== undefined) taught.delete(oldest)
  taught.set(scope.houseId, { corrections, countedAt, classifier })
  return classifier
}

const correctedMessages = (scope: SharedScope) =>
  scope.trx
    .selectFrom('messages')
    .select(['subject', 'body', 'triage'])
    .where('house_id', '=', scope.houseId)
    .where('triage_by', '=', 'person')
    .orderBy('id', 'desc')
    .limit(mostCorrections)
    .execute()

/** Language and purpose of what came in, written with the message. */
export const triageOf = async (
  scope: HouseScope,
  arrived: { readonly subject: string; readonly body: string; readonly prior: Language },
) => {
  if (arrived.body.trim() === '') return {}
  const text = `${arrived.subject}\n${arrived.body}`
  const read = await readMessage(text, arrived.prior, await classifierOf(scope))
  return { detected_language: read.language, triage: read.triage, triage_by: 'classifier' as const }
}

/** The same for a message that stands already. A person's word is never written over. */
export const markRead = async (scope: HouseScope, messageId: string): Promise<void> => {
  const row = await scope.trx
    .selectFrom('messages')
    .select(['subject', 'body', 'language', 'client_id', 'contact_id'])
    .where('house_id', '=', scope.houseId)
    .where('id', '=', messageId)
    .where('direction', '=', 'in')
    .where('triage_by', '!=', 'person')
    .executeTakeFirst()
  if (row === undefined || row.body.trim() === '') return
  await scope.trx
    .updateTable('messages')
    .set(await triageOf(scope, { ...row, prior: isLanguage(row.language) ? row.language : 'fr' }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', messageId)
    .where('triage_by', '!=', 'person')
    .execute()
  const subject = row.client_id ?? row.contact_id
  if (subject !== null) scope.announce({ topic: 'conversations', site: null, ids: [subject] })
}

/** A person says what a message wants; the next one like it is read by that. */
export const correctTriage = async (
  scope: StaffScope,
  messageId: string,
  triage: Triage,
): Promise<string | Refusal> => {
  const row = await scope.trx
    .updateTable('messages')
    .set({ triage, triage_by: 'person' })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', messageId)
    .where('direction', '=', 'in')
    .returning(['id', 'client_id'])
    .executeTakeFirst()
  if (row === undefined) return notFound()
  const known = taught.get(scope.houseId)
  if (known !== undefined) taught.set(scope.houseId, { ...known, countedAt: 0 })
  scope.record({
    kind: 'triage-corrected',
    client: row.client_id,
    payload: { messageId: row.id, triage },
  })
  return row.id
}
