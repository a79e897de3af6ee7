import type { HouseScope } from '#doors/scope.ts'
import { clientsAtAddress, type Client } from '#modules/clients/public.ts'
import type { NewFile, StoredFile } from '#modules/files/public.ts'
import { newId } from '#platform/identifier.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import type { ReadReferences } from '#voices/intake/signed-reference.ts'
import type { Understood } from '#voices/intake/understood.ts'
import type { Arrival } from '#voices/store/arrivals.ts'
import { detectLanguage } from '#voices/truth/text/detect-language.ts'
import { writeReason } from '../domain/intake-reason.ts'
import { standingOf, type Standing } from '../domain/intake-standing.ts'
import { openContact } from './intake-contacts.ts'
import { guessOrder, type OrderGuess } from './intake-guesses.ts'
import { triageOf } from './triage.ts'

/** One of our own letters that something refers to. */
interface OurLetter {
  readonly id: string
  readonly client_id: string | null
  readonly order_id: string | null
}

/** What came in, read and ready to be written. */
export interface ToWrite {
  readonly arrival: Pick<Arrival, 'id' | 'accountId' | 'channel' | 'arrivedAt'>
  readonly understood: Understood
  readonly references: ReadReferences
  readonly files: readonly NewFile[]
  /** Puts a file into the store; asked only when the message is new. */
  readonly keep: (file: NewFile) => Promise<StoredFile>
}

/** Writes the message into the conversation it belongs to, or that of a contact; the same message twice is one row. */
export const writeArrived = async (scope: HouseScope, written: ToWrite): Promise<string> => {
  const { arrival, understood, references } = written
  const at = { channel: arrival.channel, address: understood.from.address }
  // Three questions that need no answer of one another travel together.
  const [known, letter, found] = await Promise.all([
    findByKey(scope, attemptKeyOf(written)),
    letterAnswered(scope, written),
    clientsAtAddress(scope, at),
  ])
  if (known !== undefined) return known
  const clients = found.map(({ id }) => id)
  const standing = standingOf({
    clients,
    answered: letter?.client_id ?? null,
    forged: references.forged,
  })
  const clientId = standing.joins === 'client' ? standing.clientId : null
  // Whoever forges a reference has no claim to be believed in what their words name either.
  const guess = references.forged
    ? undefined
    : await guessOrder(scope, {
        clientId,
        answeredOrder: letter?.order_id ?? null,
        texts: [understood.subject, understood.text, ...understood.orderHints],
      })
  const contact =
    standing.joins === 'client'
      ? null
      : await openContact(scope, {
          ...at,
          name: understood.from.name,
          matters: understood.kind === 'message' && guess !== undefined,
        })
  const client = found.find(({ id }) => id === clientId)
  return insertArrived(scope, written, { standing, client, guess, contact })
}

const attemptKeyOf = ({ arrival, understood }: Pick<ToWrite, 'arrival' | 'understood'>): string =>
  `in:${arrival.channel}:${understood.sameAs ?? `${arrival.accountId}:${understood.externalId || arrival.id}`}`

const findByKey = async (scope: HouseScope, key: string): Promise<string | undefined> => {
  const row = await scope.trx
    .selectFrom('messages')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('attempt_key', '=', key)
    .executeTakeFirst()
  return row?.id
}

// Mail proves by signature. Other channels come through signed webhooks, so the outside's own name of our message is enough.
const letterAnswered = async (
  scope: HouseScope,
  { arrival, understood, references }: ToWrite,
): Promise<OurLetter | undefined> => {
  const isMail = arrival.channel === 'mail'
  const names = isMail ? references.verified : understood.references
  if (names.length === 0) return undefined
  const rows = await scope.trx
    .selectFrom('messages')
    .select(['id', 'client_id', 'order_id', 'external_id'])
    .where('house_id', '=', scope.houseId)
    .where('direction', '=', 'out')
    .where(isMail ? 'id' : 'external_id', 'in', names.slice(0, 20))
    .execute()
  return names
    .map((name) => rows.find((row) => (isMail ? row.id : row.external_id) === name))
    .find((row) => row !== undefined)
}

interface Belongs {
  readonly standing: Standing
  readonly client: Client | undefined
  readonly guess: OrderGuess | undefined
  readonly contact: { readonly id: string; readonly state: string } | null
}

const insertArrived = async (scope: HouseScope, written: ToWrite, belongs: Belongs): Promise<string> => {
  const { arrival, understood } = written
  const { client, guess, contact } = belongs
  const clientId = client?.id ?? null
  const id = newId()
  const language = client?.language ?? (await languageOf(scope, understood.text))
  const triage = await triageOf(scope, {
    subject: understood.subject,
    body: understood.text,
    prior: language,
  })
  const isOwed = understood.kind === 'message' && contact?.state !== 'dismissed'
  await scope.trx
    .insertInto('messages')
    .values({
      house_id: scope.houseId,
      id,
      client_id: clientId,
      contact_id: contact?.id ?? null,
      account_id: arrival.accountId,
      arrival_id: arrival.id,
      direction: 'in',
      channel: arrival.channel,
      purpose: 'service',
      language,
      ...triage,
      address: understood.from.address,
      sender_name: understood.from.name,
      subject: understood.subject,
      body: understood.text,
      body_html: understood.html,
      quoted: understood.quoted,
      external_id: understood.externalId,
      arrived_as: understood.kind,
      // An automatic reply, a bounce nobody can place and words of someone set aside wait for no answer.
      state: isOwed ? 'received' : 'dismissed',
      attempt_key: attemptKeyOf(written),
      suggested_order_id: guess?.order.id ?? null,
      suggested_watch_id: guess?.order.watch_id ?? null,
      suggestion_reason: reasonOf(guess, belongs.standing),
      created_at: arrival.arrivedAt,
    })
    .execute()
  await insertFiles(scope, id, written)
  scope.record({
    kind: 'message-received',
    client: clientId,
    payload: { messageId: id, channel: arrival.channel, body: understood.text },
  })
  return id
}

const reasonOf = (guess: OrderGuess | undefined, standing: Standing): string => {
  const because = standing.joins === 'contact' ? standing.because : 'known'
  if (because === 'forged') return writeReason('forged')
  if (guess === undefined) return ''
  const fromElsewhere = because === 'other-sender' && guess.reason.startsWith('reference')
  return fromElsewhere ? writeReason('other-sender', guess.order.number) : guess.reason
}

const languageOf = async (scope: HouseScope, text: string): Promise<Language> => {
  const house = await scope.trx
    .selectFrom('houses')
    .select('default_language')
    .where('id', '=', scope.houseId)
    .executeTakeFirst()
  const hint = house?.default_language ?? ''
  return detectLanguage(text.slice(0, 2000), isLanguage(hint) ? hint : 'en')
}

const insertFiles = async (
  scope: HouseScope,
  messageId: string,
  { files, keep }: Pick<ToWrite, 'files' | 'keep'>,
): Promise<void> => {
  if (files.length === 0) return
  const stored: StoredFile[] = []
  for (const file of files) stored.push(await keep(file))
  await scope.trx
    .insertInto('message_attachments')
    .values(
      stored.map((file) => ({
        house_id: scope.houseId,
        message_id: messageId,
        file_id: file.id,
        name: file.name,
        media_type: file.mediaType,
        bytes: file.size,
      })),
    )
    .execute()
}
