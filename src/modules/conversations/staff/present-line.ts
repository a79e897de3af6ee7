import { clientName } from '#modules/clients/public.ts'
import type { OwedLine } from '../domain/inbox-line.ts'
import { withoutKeys } from '../domain/without-keys.ts'
import type { Face } from '../store/inbox.ts'

const previewLength = 180

/** One line of the inbox: who waits, since when, on what promise, and how it began. */
export const presentLine = (line: OwedLine, face: Face | undefined, writers: readonly string[]) => ({
  subjectId: line.subjectId,
  kind: line.isContact ? ('contact' as const) : ('client' as const),
  name: nameOf(face),
  since: line.since.toISOString(),
  dueAt: line.dueAt.toISOString(),
  isLate: line.isLate,
  count: line.count,
  channel: face?.channel ?? '',
  subject: face?.subject ?? '',
  preview: withoutKeys((face?.body ?? '').replace(/\s+/g, ' ').trim().slice(0, previewLength), ''),
  language: face?.language ?? '',
  triage: face?.triage ?? '',
  orderId: face?.order_id ?? null,
  orderNumber: face?.number ?? '',
  isGuess: face?.order_id === null && face.has_suggestion,
  assignedTo: line.assignedTo,
  assignedName: face?.assigned_name ?? '',
  snoozedUntil: line.isSnoozed ? (line.snoozedUntil?.toISOString() ?? null) : null,
  needsFact: line.needsFact,
  mentionsMe: line.mentionsMe,
  writers: [...writers],
  dutyVersion: face?.duty_version ?? 0,
})

const nameOf = (face: Face | undefined): string => {
  if (face === undefined) return ''
  const client = clientName({
    givenName: face.given_name ?? '',
    familyName: face.family_name ?? '',
    company: face.company ?? '',
  })
  return [client, face.contact_name, face.contact_address].find((name) => name !== null && name !== '') ?? ''
}
