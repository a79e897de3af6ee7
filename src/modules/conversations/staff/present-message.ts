import type { StaffScope } from '#doors/scope.ts'
import { clientName } from '#modules/clients/public.ts'
import { untruthInWords } from '../domain/fact-in-words.ts'
import { failureInWords } from '../domain/failure-in-words.ts'
import { reasonInWords } from '../domain/intake-reason.ts'
import { withoutKeys } from '../domain/without-keys.ts'
import { filesOfMessages, type MessageFile } from '../store/intake-messages.ts'
import { mentionsOf } from '../store/mentions.ts'
import type { ToldMessage } from '../store/queries.ts'

/** Messages as every screen shows them: with what came along, what they seem to be about, and who is named in them. */
export const presentMessages = async (scope: StaffScope, rows: readonly ToldMessage[]) => {
  const ids = rows.map(({ id }) => id)
  const files = Map.groupBy(await filesOfMessages(scope, ids), ({ messageId }) => messageId)
  const mentions = await mentionsOf(
    scope,
    rows.filter(({ direction }) => direction === 'remark').map(({ id }) => id),
  )
  return rows.map((row) =>
    present(scope, row, { files: files.get(row.id) ?? [], mentions: mentions.get(row.id) ?? [] }),
  )
}

interface Beside {
  readonly files: readonly MessageFile[]
  readonly mentions: readonly string[]
}

// Where there is no mail server, this list is the only letter box: a code that went no further is read here or nowhere.
const bodyOf = ({ body, template, delivered_by }: ToldMessage): string =>
  withoutKeys(body, template === 'portal-code' && delivered_by === 'outbox' ? '' : template)

const present = (scope: StaffScope, row: ToldMessage, { files, mentions }: Beside) => ({
  id: row.id,
  at: row.created_at.toISOString(),
  direction: row.direction,
  channel: row.channel,
  template: row.template,
  subject: row.subject,
  body: bodyOf(row),
  state: row.state,
  failure:
    row.state === 'held' && row.held_rule === 'truth'
      ? untruthInWords(scope.staff.language, row.failure)
      : failureInWords(scope.staff.language, row.failure),
  deliveredBy: row.delivered_by,
  address: row.address,
  author: row.author_name ?? '',
  clientId: row.client_id,
  clientName: clientName({
    givenName: row.given_name ?? '',
    familyName: row.family_name ?? '',
    company: row.company ?? '',
  }),
  orderId: row.order_id,
  orderNumber: row.order_number ?? '',
  language: row.language,
  heldRule: row.state === 'held' ? row.held_rule : '',
  contactId: row.contact_id,
  hasHtml: row.has_html === true,
  arrivedAs: row.arrived_as,
  senderName: row.sender_name,
  triage: row.triage,
  triageBy: row.triage_by,
  files: files.map(({ fileId, name, mediaType, orderId }) => ({ fileId, name, mediaType, orderId })),
  ...suggested(scope, row),
  mentions: [...mentions],
})

const suggested = (scope: StaffScope, row: ToldMessage) => {
  const reason = reasonInWords(scope.staff.language, row.suggestion_reason)
  const suggestion =
    row.suggested_order_id === null
      ? null
      : { orderId: row.suggested_order_id, orderNumber: row.suggested_number ?? '', reason }
  return { suggestion, warning: row.suggestion_reason === 'forged' ? reason : '' }
}
