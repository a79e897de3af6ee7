import type { StaffScope } from '#doors/scope.ts'
import { issuePortalLink } from '#modules/clients/public.ts'
import type { OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { sayTyped, type Overruled } from '#voices/say.ts'
import type { ChannelTemplate } from '#voices/utterance.ts'
import { openField, pageLink } from '../domain/saved-answer.ts'
import type { Way, WayChannel } from '../domain/ways.ts'
import { markAnswered } from './commands.ts'
import { changeDuty, findDuty } from './duties.ts'
import { promiseInWords } from './promise-in-words.ts'
import { readWays, type Person } from './subjects.ts'

interface Answer {
  readonly body: string
  readonly order: OrderRow | undefined
  /** Where it goes; left out, to where the person last wrote from. */
  readonly to?: { readonly channel: WayChannel; readonly address: string }
  readonly template: ChannelTemplate | null
  readonly answers: readonly string[]
  readonly overruled: Overruled
  /** The fixed public address of this installation. */
  readonly publicUrl: string
}

/** What a person typed leaves by one of the ways to this client or contact, and what it answers no longer waits. */
export const answerPerson = async (
  scope: StaffScope,
  person: Person,
  answer: Answer,
): Promise<{ id: string; channel: WayChannel } | Refusal> => {
  const body = await withPageLink(scope, person, answer)
  const field = openField(body)
  if (field !== undefined)
    return refuse('conversations.refusal.field-open', { field: 'body', status: 422, values: { field } })
  const way = wayOf(await readWays(scope, person, answer.order !== undefined), answer.to)
  if (way === undefined) return refuse('conversations.no-way-to-reach', { field: 'body' })
  if (way.state === 'closed' && answer.template === null)
    return refuse('conversations.refusal.window-closed', { field: 'body' })
  const { order } = answer
  const unfit = await promiseInWords(scope, person, { ...answer, channel: way.channel })
  if (unfit !== undefined) return unfit
  const id = await sayTyped(
    scope,
    {
      client: person.clientId,
      contact: person.clientId === null ? person.id : null,
      account: way.accountId,
      channelTemplate: answer.template,
      order: order?.id ?? null,
      watch: order?.watch_id ?? null,
      purpose: 'answer',
      channel: way.channel,
      language: person.language,
      address: way.channel === 'portal' ? person.mail : way.address,
      subject: way.channel === 'mail' ? await subjectFor(scope, person, answer) : '',
      body,
      attemptKey: `answer:${newId()}`,
      author: scope.staff.id,
    },
    answer.overruled,
  )
  if (isRefusal(id)) return id
  await markAnswered(scope, person, answer.answers)
  if (Object.values(answer.overruled).some((settled) => /^\d{4}-\d{2}-\d{2}$/.test(settled)))
    await seeToIt(scope, person)
  return { id: id ?? '', channel: way.channel }
}

/** A link of their own, to this order where one is meant. Whoever is not a client yet has no page, and the field stays open. */
const withPageLink = async (
  scope: StaffScope,
  { clientId }: Person,
  { body, order, publicUrl }: Answer,
): Promise<string> => {
  if (clientId === null || !body.includes(pageLink)) return body
  const token = await issuePortalLink(scope, { clientId, orderId: order?.id })
  return body.replaceAll(pageLink, `${publicUrl}/p/${token}`)
}

/** Whoever took something on sees to the conversation, unless somebody does already. */
const seeToIt = async (scope: StaffScope, person: Person): Promise<void> => {
  const duty = await findDuty(scope, person.id)
  if (duty.assignedTo !== null) return
  await changeDuty(scope, person, { version: duty.version, assignedTo: scope.staff.id })
}

const wayOf = (ways: readonly Way[], to: Answer['to']): Way | undefined =>
  to === undefined
    ? (ways.find(({ channel }) => channel === 'mail') ?? ways.find(({ channel }) => channel === 'portal'))
    : ways.find(({ channel, address }) => channel === to.channel && address === to.address)

/** The subject they wrote under, so that their mail program keeps the thread together; otherwise what it is about. */
const subjectFor = async (scope: StaffScope, person: Person, { answers, order }: Answer): Promise<string> => {
  const asked =
    answers.length === 0
      ? undefined
      : await scope.trx
          .selectFrom('messages')
          .select('subject')
          .where('house_id', '=', scope.houseId)
          .where('id', 'in', [...answers])
          .where('channel', '=', 'mail')
          .where('subject', '!=', '')
          .orderBy('id', 'desc')
          .limit(1)
          .executeTakeFirst()
  if (asked !== undefined)
    return /^(re|aw|sv|r)\s*:/i.test(asked.subject) ? asked.subject : `Re: ${asked.subject}`
  return order === undefined
    ? translate(person.language, 'conversations.mail.answer.subject-plain')
    : translate(person.language, 'conversations.mail.answer.subject', { number: order.number })
}
