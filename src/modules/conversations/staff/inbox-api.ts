import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { ordersInRecovery } from '#modules/care/public.ts'
import { addPhotograph, findOrder, isClosedStage, listOrdersOfClient } from '#modules/orders/public.ts'
import { listSites, siteDay } from '#modules/sites/public.ts'
import { findWatches, watchName } from '#modules/watches/public.ts'
import { readCursor, writeCursor } from '#platform/http/page-cursor.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { finishDuty, listDuties } from '#voices/store/duties.ts'
import { usualPromise } from '../domain/answer-due.ts'
import { byDue, fits, type InboxFilter, type OwedLine } from '../domain/inbox-line.ts'
import { mayAnswer, mayRemark, maySetPromise } from '../policy.ts'
import { answerPerson } from '../store/answering.ts'
import { readAnswerPromises, setAnswerPromise } from '../store/answer-promises.ts'
import { putIntoOrder } from '../store/attachments.ts'
import { insertNote, reopenMessages, settleWaiting } from '../store/commands.ts'
import { changeDuty, findDuty, noteWriter, readWriters } from '../store/duties.ts'
import { mostOwed, readFaces, readOwed } from '../store/inbox.ts'
import { isMentioned, noteMentions, seeMentions } from '../store/mentions.ts'
import { listConversation } from '../store/queries.ts'
import { findPerson, readWays, type Person } from '../store/subjects.ts'
import { approvedTemplates } from '../store/approved-templates.ts'
import * as contract from './inbox-contract.ts'
import { presentLine } from './present-line.ts'
import { presentMessages } from './present-message.ts'

const pageSize = 50

export const inboxApi: StaffRoute[] = [
  staffRoute(contract.listInbox, anyStaff, async ({ scope, query }) => {
    const all = (await readOwed(scope)).toSorted(byDue)
    const lines = all.filter((line) => fits(line, query.filter, scope.staff.id))
    const page = pageAfter(lines, query.after)
    const shown = page.slice(0, pageSize)
    const ids = shown.map(({ subjectId }) => subjectId)
    const [faces, writers] = [await readFaces(scope, ids), await readWriters(scope, ids)]
    const last = shown.at(-1)
    return {
      lines: shown.flatMap((line) => {
        const face = faces.get(line.subjectId)
        return face === undefined ? [] : [presentLine(line, face, writers.get(line.subjectId) ?? [])]
      }),
      next: page.length > pageSize && last !== undefined ? cursorOf(last) : null,
      counts: countsOf(all, scope.staff.id),
      isMore: all.length > mostOwed,
      mayAnswer: mayAnswer(scope.staff),
    }
  }),

  staffRoute(contract.listAnswerPromises, anyStaff, async ({ scope }) => {
    const promises = await readAnswerPromises(scope)
    const sites = (await listSites(scope)).filter(({ isActive }) => isActive)
    return {
      sites: sites.map(({ id, name }) => ({
        siteId: id,
        name,
        ...(promises.get(id)?.promise ?? usualPromise),
        version: promises.get(id)?.version ?? 0,
        mayChange: maySetPromise(scope.staff) && leads(scope, id),
      })),
    }
  }),

  staffRoute(contract.setAnswerPromise, maySetPromise, async ({ scope, params, body }) => {
    const sites = await listSites(scope)
    if (!sites.some(({ id }) => id === params.id)) return notFound()
    if (!leads(scope, params.id)) return refuse('common.not-yours', { status: 403 })
    const version = await setAnswerPromise(scope, { siteId: params.id, ...body })
    return isRefusal(version) ? version : { version }
  }),

  staffRoute(contract.readThread, anyStaff, async ({ scope, params }) => {
    const person = await findPerson(scope, params.id)
    return person === undefined ? notFound() : presentThread(scope, person)
  }),

  staffRoute(contract.answerThread, mayAnswer, async ({ scope, foundation, params, body }) => {
    const open = await openThread(scope, params.id, body.orderId)
    if (isRefusal(open)) return open
    await noteWriter(scope, open.person.id, false)
    return answerPerson(scope, open.person, {
      ...body,
      publicUrl: foundation.publicUrl,
      order: open.order,
      to: { channel: body.channel, address: body.address },
    })
  }),

  staffRoute(contract.remarkThread, mayRemark, async ({ scope, params, body }) => {
    const open = await openThread(scope, params.id, body.orderId)
    if (isRefusal(open)) return open
    const { person } = open
    const id = await insertNote(scope, { ...body, person, kind: 'remark', saidBy: 'house' })
    return { id, mentioned: await noteMentions(scope, { id, ...body, subject: person }) }
  }),

  staffRoute(contract.changeDuty, mayAnswer, async ({ scope, params, body }) => {
    const person = await findPerson(scope, params.id)
    if (person === undefined) return notFound()
    const { snoozedUntil, ...rest } = body
    const version = await changeDuty(scope, person, {
      ...rest,
      ...(snoozedUntil === undefined
        ? {}
        : { snoozedUntil: snoozedUntil === null ? null : new Date(snoozedUntil) }),
    })
    return isRefusal(version) ? version : { version }
  }),

  staffRoute(contract.settleThread, mayAnswer, async ({ scope, params }) => {
    const person = await findPerson(scope, params.id)
    return person === undefined ? notFound() : { messages: await settleWaiting(scope, person) }
  }),

  staffRoute(contract.reopenMessages, mayAnswer, async ({ scope, params, body }) => {
    const person = await findPerson(scope, params.id)
    if (person === undefined) return notFound()
    return { reopened: await reopenMessages(scope, person, body.messages) }
  }),

  staffRoute(contract.noteWriting, mayRemark, async ({ scope, params, body }) => {
    const person = await findPerson(scope, params.id)
    if (person === undefined) return notFound()
    await noteWriter(scope, person.id, body.isWriting)
    return { writers: await writersOf(scope, person) }
  }),

  staffRoute(contract.listWriters, anyStaff, async ({ scope, params }) => {
    const person = await findPerson(scope, params.id)
    return person === undefined ? notFound() : { writers: await writersOf(scope, person) }
  }),

  staffRoute(contract.seeMentions, anyStaff, async ({ scope, params }) => {
    const person = await findPerson(scope, params.id)
    return person === undefined ? notFound() : { seen: await seeMentions(scope, person) }
  }),

  staffRoute(contract.finishDuty, mayAnswer, async ({ scope, params }) =>
    (await finishDuty(scope, { duty: params.id })) ? { id: params.id } : notFound(),
  ),

  staffRoute(contract.putIntoOrder, mayRemark, async ({ scope, params, body }) => {
    const order = await findOrder(scope, body.orderId)
    if (order === undefined) return notFound()
    const put = await putIntoOrder(scope, { messageId: params.id, fileId: params.fileId, order })
    if (isRefusal(put)) return put
    if (put.isPicture)
      await addPhotograph(scope, order, {
        fileId: params.fileId,
        moment: 'intake',
        caption: put.name,
        annotations: [],
        shownToClient: false,
      })
    return { orderId: order.id }
  }),
]

const cursorOf = (line: OwedLine): string => writeCursor(line.dueAt.toISOString(), line.subjectId)

const pageAfter = (lines: readonly OwedLine[], after: string | undefined): readonly OwedLine[] => {
  const [due = '', subject = ''] = readCursor(after) ?? []
  if (due === '') return lines
  return lines.filter(
    (line) =>
      line.dueAt.toISOString() > due || (line.dueAt.toISOString() === due && line.subjectId > subject),
  )
}

const countsOf = (lines: readonly OwedLine[], me: string) => {
  const count = (filter: InboxFilter): number => lines.filter((line) => fits(line, filter, me)).length
  return {
    all: count('all'),
    mine: count('mine'),
    unassigned: count('unassigned'),
    late: count('late'),
    snoozed: count('snoozed'),
    unknown: count('unknown'),
  }
}

const leads = (scope: StaffScope, siteId: string): boolean =>
  scope.staff.siteIds.length === 0 || scope.staff.siteIds.includes(siteId)

const writersOf = async (scope: StaffScope, { id }: Person): Promise<string[]> =>
  (await readWriters(scope, [id])).get(id) ?? []

/** The person, and the order if one is meant; an order of somebody else is not found. */
const openThread = async (scope: StaffScope, id: string, orderId: string | null) => {
  const person = await findPerson(scope, id)
  if (person === undefined) return notFound()
  const order = orderId === null ? undefined : await findOrder(scope, orderId)
  if (orderId !== null && (order === undefined || order.client_id !== person.clientId)) return notFound()
  return { person, order }
}

/** `kind: words` as they were promised; a recovery has a page of its own. */
const presentDuties = async (scope: StaffScope, person: Person) => {
  const [site] = await listSites(scope)
  const today = site === undefined ? scope.now.toISOString().slice(0, 10) : siteDay(site, scope.now)
  return (await listDuties(scope, person.id)).map((row) => ({
    id: row.id,
    dueOn: row.due_on,
    what: row.recovery_id === null ? row.what.replace(/^\w+: /, '') : '',
    ownerName: row.owner_name,
    isMine: row.owner_id === scope.staff.id,
    isDue: row.due_on <= today,
    recoveryOf: row.recovery_id === null ? null : row.order_id,
  }))
}

const presentThread = async (scope: StaffScope, person: Person) => {
  const rows = await listConversation(scope, person, undefined)
  const orders = person.clientId === null ? [] : await listOrdersOfClient(scope, person.clientId, 30)
  const watches = await findWatches(
    scope,
    orders.map(({ watch_id }) => watch_id),
  )
  const inRecovery = await ordersInRecovery(
    scope,
    orders.map(({ id }) => id),
  )
  const duty = await findDuty(scope, person.id)
  const line = (await readOwed(scope)).find(({ subjectId }) => subjectId === person.id)
  const ways = await readWays(scope, person, orders.length > 0)
  const templates = await approvedTemplates(scope)
  return {
    kind: person.clientId === null ? ('contact' as const) : ('client' as const),
    subjectId: person.id,
    name: person.name,
    language: person.language,
    messages: await presentMessages(scope, rows),
    ways: ways.map(({ channel, address, state, until }) => ({
      channel,
      address,
      state,
      until: until?.toISOString() ?? null,
      templates: channel === 'whatsapp' ? templates : [],
    })),
    orders: orders.map((order) => {
      const watch = watches.get(order.watch_id)
      return {
        id: order.id,
        number: order.number,
        watch: watch === undefined ? '' : watchName(watch),
        isOpen: !isClosedStage(order.stage),
        isInRecovery: inRecovery.has(order.id),
      }
    }),
    duties: await presentDuties(scope, person),
    assignedTo: duty.assignedTo,
    assignedName: duty.assignedName,
    snoozedUntil: line?.isSnoozed === true ? (duty.snoozedUntil?.toISOString() ?? null) : null,
    needsFact: duty.needsFact,
    dutyVersion: duty.version,
    dueAt: line === undefined || line.count === 0 ? null : line.dueAt.toISOString(),
    isLate: line?.isLate ?? false,
    writers: await writersOf(scope, person),
    mentionsMe: await isMentioned(scope, person),
    mayAnswer: mayAnswer(scope.staff),
  }
}
