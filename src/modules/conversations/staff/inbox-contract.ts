import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { wayChannels } from '../domain/ways.ts'
import { message, overruled, words } from './message-shape.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const moment = z.string()

const line = z.strictObject({
  /** The client's id, or the contact's. */
  subjectId: z.string(),
  kind: z.enum(['client', 'contact']),
  name: z.string(),
  since: moment,
  /** Until when an answer is owed, by the hours of the site that owes it. */
  dueAt: moment,
  isLate: z.boolean(),
  count: z.number(),
  channel: z.string(),
  subject: z.string(),
  preview: z.string(),
  language: z.string(),
  triage: z.string(),
  orderId: z.string().nullable(),
  orderNumber: z.string(),
  /** The number is a guess until somebody confirms it. */
  isGuess: z.boolean(),
  assignedTo: z.string().nullable(),
  assignedName: z.string(),
  snoozedUntil: moment.nullable(),
  needsFact: z.string(),
  mentionsMe: z.boolean(),
  /** The reader took something on towards them, and its day has come. */
  owedByMe: z.boolean(),
  writers: z.array(z.string()),
  dutyVersion: z.number(),
})

/** Who waits, since when, and until when they were promised an answer; what is owed first stands first. */
export const listInbox = endpoint({
  method: 'GET',
  path: '/api/inbox',
  query: z.strictObject({
    filter: z.enum(['all', 'mine', 'unassigned', 'late', 'snoozed', 'unknown']).default('all'),
    after: z.string().max(200).optional(),
  }),
  reply: z.strictObject({
    lines: z.array(line),
    next: z.string().nullable(),
    counts: z.strictObject({
      all: z.number(),
      mine: z.number(),
      unassigned: z.number(),
      late: z.number(),
      snoozed: z.number(),
      unknown: z.number(),
    }),
    /** More than the house counts to. */
    isMore: z.boolean(),
    mayAnswer: z.boolean(),
  }),
})

const way = z.strictObject({
  channel: z.enum(wayChannels),
  address: z.string(),
  state: z.enum(['open', 'closed', 'away']),
  until: moment.nullable(),
  /** Words approved before, for when no others leave. `text` holds {{1}}, {{2}} for the values. */
  templates: z.array(z.strictObject({ name: z.string(), language: z.string(), text: z.string() })),
})

/** One conversation over all channels: with a client, or with a contact nobody has recognised. */
export const readThread = endpoint({
  method: 'GET',
  path: '/api/inbox/:id',
  params,
  reply: z.strictObject({
    kind: z.enum(['client', 'contact']),
    /** Differs from the one asked for when the contact was recognised or the client merged. */
    subjectId: z.string(),
    name: z.string(),
    language: z.string(),
    messages: z.array(message),
    ways: z.array(way),
    orders: z.array(
      z.strictObject({
        id: z.string(),
        number: z.string(),
        watch: z.string(),
        isOpen: z.boolean(),
        isInRecovery: z.boolean(),
      }),
    ),
    /** What somebody took on towards them and still owes, the nearest day first. */
    duties: z.array(
      z.strictObject({
        id: z.string(),
        dueOn: z.string(),
        /** The words it was promised in; empty for a recovery. */
        what: z.string(),
        ownerName: z.string(),
        isMine: z.boolean(),
        isDue: z.boolean(),
        /** The order on which something is put right. */
        recoveryOf: z.string().nullable(),
      }),
    ),
    assignedTo: z.string().nullable(),
    assignedName: z.string(),
    snoozedUntil: moment.nullable(),
    needsFact: z.string(),
    dutyVersion: z.number(),
    dueAt: moment.nullable(),
    isLate: z.boolean(),
    writers: z.array(z.string()),
    mentionsMe: z.boolean(),
    mayAnswer: z.boolean(),
  }),
})

/** Leaves by the way that is named; refused while a field is open, a claim contradicted or the window closed. */
export const answerThread = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/answers',
  params,
  body: z.strictObject({
    body: words,
    orderId: id.nullable(),
    channel: z.enum(wayChannels),
    address: z.string().max(320),
    answers: z.array(id).max(50).default([]),
    overruled,
    template: z
      .strictObject({
        name: z.string().max(512),
        language: z.string().max(20),
        values: z.array(z.string().max(1000)).max(20),
      })
      .nullable()
      .default(null),
  }),
  reply: z.strictObject({ id: z.string(), channel: z.string() }),
})

/** A remark only the house reads; whoever is named with @ finds it in their inbox. */
export const remarkThread = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/remarks',
  params,
  body: z.strictObject({ body: words, orderId: id.nullable() }),
  reply: z.strictObject({ id: z.string(), mentioned: z.array(z.string()) }),
})

/** Who sees to it, until when it rests, what it still needs; what is left out stays. */
export const changeDuty = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/duty',
  params,
  body: z.strictObject({
    version: z.number().int().min(0),
    assignedTo: id.nullable().optional(),
    snoozedUntil: z.iso.datetime().nullable().optional(),
    needsFact: z.string().trim().max(300).optional(),
  }),
  reply: z.strictObject({ version: z.number() }),
})

/** Nothing more is owed: what waits is set aside without an answer. Answers what it set aside, to take it back. */
export const settleThread = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/settle',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ messages: z.array(z.string()) }),
})

export const reopenMessages = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/reopen',
  params,
  body: z.strictObject({ messages: z.array(id).min(1).max(500) }),
  reply: z.strictObject({ reopened: z.number() }),
})

/** Tells colleagues that somebody writes here, so that two do not answer. */
export const noteWriting = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/writing',
  params,
  body: z.strictObject({ isWriting: z.boolean() }),
  reply: z.strictObject({ writers: z.array(z.string()) }),
})

export const listWriters = endpoint({
  method: 'GET',
  path: '/api/inbox/:id/writers',
  params,
  reply: z.strictObject({ writers: z.array(z.string()) }),
})

/** What I was named in here, I have read. */
export const seeMentions = endpoint({
  method: 'POST',
  path: '/api/inbox/:id/mentions/seen',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ seen: z.number() }),
})

/** A photograph or paper that came with a message becomes part of the order. */
export const putIntoOrder = endpoint({
  method: 'POST',
  path: '/api/messages/:id/files/:fileId/into-order',
  params: z.strictObject({ id, fileId: id }),
  body: z.strictObject({ orderId: id }),
  reply: z.strictObject({ orderId: z.string() }),
})

const promise = {
  amount: z.number().int().min(1).max(60),
  unit: z.enum(['working_days', 'open_hours']),
}

/** Within how much of its own working time each site answers. */
export const listAnswerPromises = endpoint({
  method: 'GET',
  path: '/api/inbox/promises',
  reply: z.strictObject({
    sites: z.array(
      z.strictObject({
        siteId: z.string(),
        name: z.string(),
        ...promise,
        version: z.number(),
        mayChange: z.boolean(),
      }),
    ),
  }),
})

export const setAnswerPromise = endpoint({
  method: 'PUT',
  path: '/api/inbox/promises/:id',
  params,
  body: z.strictObject({ ...promise, version: z.number().int().min(0) }),
  reply: z.strictObject({ version: z.number() }),
})

/** What was promised is done: by whoever owes it, or whoever speaks with clients. */
export const finishDuty = endpoint({
  method: 'POST',
  path: '/api/duties/:id/done',
  params: z.strictObject({ id }),
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})
