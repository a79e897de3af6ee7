import { hasRole, type StaffMember } from '#doors/roles.ts'
import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import { contradictions, examine, openClaims } from './examine.ts'
import { takeDuty } from './store/duties.ts'
import { insertMessage } from './store/messages.ts'
import type { Utterance } from './utterance.ts'

/**
 * What the house says by itself. Queued in the transaction of its cause; passes the gates when that has committed.
 * Answers the message's id, or null when this cause has already spoken (same attempt key).
 */
export const say = async (scope: SharedScope, utterance: Utterance): Promise<string | null> => {
  if (utterance.template === '') throw new Error('a typed text is said with sayTyped, which examines it')
  return queue(scope, utterance)
}

/** By the words of a claim: why it is said against the facts, or the day (YYYY-MM-DD) on which what is newly promised is taken on. */
export type Overruled = Readonly<Record<string, string>>

/** Whose word may stand against the facts; each use is a fact with its reason. */
export const mayOverrule = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'relationship_manager')

/**
 * What a person typed: refused while it contradicts the facts, unless someone who may gives a reason for each claim; refused while it
 * promises what nobody has taken on, or says a day that can be two.
 */
export const sayTyped = async (
  scope: StaffScope,
  utterance: Omit<Utterance, 'template'>,
  overruled: Overruled,
): Promise<string | null | Refusal> => {
  const { client, order, language, body } = utterance
  const report = await examine(scope, { client, order, language, text: body })
  const wrong = contradictions(report)
  const standing = wrong.find((claim) => reasonFor(overruled, claim.words) === '')
  if (standing !== undefined)
    return refuse('conversations.refusal.contradicted', { field: 'body', values: { claim: standing.words } })
  if (wrong.length > 0 && !mayOverrule(scope.staff))
    return refuse('conversations.refusal.may-not-overrule', { status: 403, field: 'body' })
  const open = openClaims(report)
  const untaken = open.find(({ claim }) => reasonFor(overruled, claim.words) === '')
  if (untaken !== undefined)
    return refuse(`conversations.refusal.${untaken.because}`, {
      field: 'body',
      values: { claim: untaken.claim.words },
    })
  const messageId = await queue(scope, { ...utterance, template: '' })
  if (messageId === null) return null
  for (const { claim } of open) {
    const due = reasonFor(overruled, claim.words)
    if (!DAY.test(due)) continue
    const what = `${claim.kind}: ${claim.words}`
    await takeDuty(scope, {
      client,
      contact: utterance.contact ?? null,
      order,
      owner: scope.staff,
      due,
      what,
    })
  }
  for (const claim of wrong) {
    scope.record({
      kind: 'claim-overruled',
      client,
      order,
      payload: { messageId, claim: claim.words, reason: reasonFor(overruled, claim.words) },
    })
  }
  return messageId
}

/** A new promise is taken on by a day; a reason instead of one leaves it standing in the text, answered for by the writer. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

const reasonFor = (overruled: Overruled, words: string): string =>
  Object.hasOwn(overruled, words) ? (overruled[words] ?? '').trim() : ''

const queue = async (scope: SharedScope, utterance: Utterance): Promise<string | null> => {
  const messageId = await insertMessage(scope, utterance, 'queued')
  if (messageId !== null) scope.enqueue('send-message', { messageId })
  return messageId
}
