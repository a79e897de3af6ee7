import { clientName } from '#modules/clients/public.ts'
import type { OwedLine } from '../domain/inbox-line.ts'
import { withoutKeys } from '../domain/without-keys.ts'
import type { Face } from '../store/inbox.ts'

const previewLength = 180

/** One line of the inbox: who waits, since when, on what promise, and how it began. */
export const presentLine = (line: OwedLine, face: Face, writers: readonly string[]) => ({
  subjectId: line.subjectId,
  kind: line.isContact ? ('contact' as const) : ('client' as const),
  name: nameOf(face),
  since: line.since.toISOString(),
  dueAt: line.dueAt.toISOString(),
  isLate: line.isLate,
  count: line.count,
  channel: face.channel,
  subject: face.subject,
  preview: withoutKeys(face.body.replace(/\s+/g, ' ').trim().slice(0, previewLength), ''),
  language: face.language,
  triage: face.triage,
  orderId: face.order_id,
  orderNumber: face.number,
  isGuess: face.is_guess,
  assignedTo: line.assignedTo,
  assignedName: face.assigned_name,
  snoozedUntil: line.isSnoozed ? (line.snoozedUntil?.toISOString() ?? null) : null,
  needsFact: line.needsFact,
  mentionsMe: line.mentionsMe,
  owedByMe: line.owedByMe,
  writers: [...writers],
  dutyVersion: face.duty_version,
})

const nameOf = (face: Face): string => {
  const { given_name: givenName, family_name: familyName, company } = face
  return clientName({ givenName, familyName, company }) || face.contact_name || face.contact_address
}
