import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { checkItems } from '../domain/final-control.ts'
import { redoCauses } from '../domain/redo-cause.ts'
import { stuckReasons } from '../domain/stuck.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const text = z.string()
const line = z.string().trim().max(200)
const words = z.string().trim().max(4000)
const version = z.number().int().min(1)
const surface = z.enum(['', 'case', 'bracelet', 'dial', 'movement'])

const operation = z.strictObject({
  id: text,
  label: text,
  skill: text,
  minutes: z.number(),
  state: text,
  surface: text,
  /** Why the mandate forbids it, in the reader's language; empty when it may be done. */
  forbidden: text,
  assignedTo: text.nullable(),
  assignedName: text,
  startedAt: text.nullable(),
  doneAt: text.nullable(),
  doneByName: text,
  minutesSpent: z.number().nullable(),
  /** With what runs now; `isDoubtful` when the clock ran through a night. */
  clocked: z.number(),
  isDoubtful: z.boolean(),
  remark: text,
  /** Parts this very step waits for. */
  missingParts: z.array(text),
  version: z.number(),
})

const mandate = z.strictObject({
  version: z.number(),
  polishCase: z.boolean(),
  polishBracelet: z.boolean(),
  keepDial: z.boolean(),
  returnOldParts: z.boolean(),
  movementExchange: z.boolean(),
  remark: text,
})

const control = z.strictObject({
  checklist: z.array(z.enum(checkItems)),
  required: z.array(
    z.strictObject({ kind: text, measurementId: text.nullable(), passed: z.boolean().nullable() }),
  ),
  /** Something measured lies outside the limits: passing needs a reason, from whoever leads. */
  isOutside: z.boolean(),
  openOperations: z.number(),
})

const controlDone = z.strictObject({
  id: text,
  passed: z.boolean(),
  remark: text,
  departure: text,
  byName: text,
  at: text,
})

const standing = z.strictObject({
  orderId: text,
  version: z.number(),
  stage: text,
  waitReason: text.nullable(),
})

/** Everything about the work on one order, for its page and for the bench. */
export const readWork = endpoint({
  method: 'GET',
  path: '/api/orders/:id/work',
  params,
  reply: z.strictObject({
    order: standing.extend({
      number: text,
      promisedOn: text.nullable(),
      clientWords: text,
      condition: text,
      assignedTo: text.nullable(),
      assignedName: text,
      holder: text,
      isRedo: z.boolean(),
      photographs: z.number(),
    }),
    watch: z.strictObject({
      name: text,
      reference: text,
      serial: text,
      calibre: text,
      movement: text,
      marks: text,
    }),
    mandate: mandate.nullable(),
    findings: z.array(z.strictObject({ words: text, byName: text, at: text })),
    operations: z.array(operation),
    missingParts: z.number(),
    control: control.nullable(),
    controls: z.array(controlDone),
    redoCause: z.strictObject({ cause: text, note: text }).nullable(),
    /** Null while there is nobody to tell yet; otherwise whether a letter would be true and find its way. */
    telling: z.strictObject({ unheard: text.nullable(), address: text }).nullable(),
    may: z.strictObject({
      work: z.boolean(),
      lead: z.boolean(),
      makeReady: z.boolean(),
      nameCause: z.boolean(),
    }),
  }),
})

export const assess = endpoint({
  method: 'POST',
  path: '/api/orders/:id/assessment',
  params,
  body: z.strictObject({ version, finding: words.min(1) }),
  reply: standing,
})

const planned = z.strictObject({
  label: line.min(1),
  skill: z.string().trim().max(40).default(''),
  minutes: z.number().int().min(0).max(20_000),
  surface: surface.default(''),
})

export const plan = endpoint({
  method: 'POST',
  path: '/api/orders/:id/operations',
  params,
  body: z.strictObject({ operations: z.array(planned).min(1).max(40) }),
  reply: standing,
})

const acted = z.strictObject({ order: standing, operation })

export const startOperation = endpoint({
  method: 'POST',
  path: '/api/operations/:id/start',
  params,
  body: z.strictObject({ version }),
  reply: acted,
})

export const pauseOperation = endpoint({
  method: 'POST',
  path: '/api/operations/:id/pause',
  params,
  body: z.strictObject({ version }),
  reply: acted,
})

export const finishOperation = endpoint({
  method: 'POST',
  path: '/api/operations/:id/done',
  params,
  body: z.strictObject({
    version,
    /** Left out: the clock is right. */
    minutesSpent: z.number().int().min(0).max(20_000).optional(),
    remark: words.default(''),
  }),
  reply: acted,
})

const withReason = (path: string) =>
  endpoint({
    method: 'POST',
    path,
    params,
    body: z.strictObject({ version, reason: line.min(1) }),
    reply: acted,
  })

export const reopenOperation = withReason('/api/operations/:id/reopen')
export const dropOperation = withReason('/api/operations/:id/drop')

export const passControl = endpoint({
  method: 'POST',
  path: '/api/orders/:id/control/pass',
  params,
  body: z.strictObject({
    version,
    checked: z.array(z.enum(checkItems)).max(40),
    /** Why a figure outside the limits is accepted. */
    departure: words.default(''),
    remark: words.default(''),
  }),
  reply: standing,
})

export const failControl = endpoint({
  method: 'POST',
  path: '/api/orders/:id/control/fail',
  params,
  body: z.strictObject({
    version,
    remark: words.min(1),
    reopen: z.array(id).max(40).default([]),
    work: z.array(planned).max(10).default([]),
  }),
  reply: standing,
})

export const makeReady = endpoint({
  method: 'POST',
  path: '/api/orders/:id/ready',
  params,
  body: z.strictObject({ version, notify: z.boolean() }),
  reply: z.strictObject({ order: standing, messageId: text.nullable() }),
})

export const nameRedoCause = endpoint({
  method: 'POST',
  path: '/api/orders/:id/redo-cause',
  params,
  body: z.strictObject({ cause: z.enum(redoCauses), note: words.default('') }),
  reply: z.strictObject({ cause: text }),
})

const piece = {
  orderId: text,
  number: text,
  version: z.number(),
  stage: text,
  watchName: text,
  calibre: text,
  clientName: text,
  promisedOn: text.nullable(),
  isLate: z.boolean(),
  isRedo: z.boolean(),
}

const job = z.strictObject({
  ...piece,
  kind: z.enum(['assess', 'operation', 'control', 'ready']),
  reason: z.enum(['started', 'yours', 'promised', 'oldest']),
  clientWords: text,
  operation: z
    .strictObject({
      id: text,
      label: text,
      skill: text,
      minutes: z.number(),
      state: text,
      version: z.number(),
    })
    .nullable(),
})

/** The next right jobs of whoever asks. */
export const readBench = endpoint({
  method: 'GET',
  path: '/api/workshop/bench',
  reply: z.strictObject({
    jobs: z.array(job),
    count: z.number(),
    skills: z.array(text),
    /** In this person's name, but not to be worked on now. */
    waiting: z.array(z.strictObject({ ...piece, waitReason: text, waitSince: text, waitNote: text })),
  }),
})

const queued = z.strictObject({
  ...piece,
  label: text,
  minutes: z.number(),
  state: text,
  assignedTo: text.nullable(),
  assignedName: text,
})

/** The queue by skill, what is stuck and why. */
export const readBoard = endpoint({
  method: 'GET',
  path: '/api/workshop/board',
  reply: z.strictObject({
    orders: z.number(),
    toAssess: z.number(),
    toControl: z.number(),
    queues: z.array(
      z.strictObject({
        skill: text,
        minutes: z.number(),
        orders: z.number(),
        people: z.array(text),
        firstPromise: text.nullable(),
        lines: z.array(queued),
      }),
    ),
    stuck: z.array(
      z.strictObject({
        ...piece,
        waitReason: text.nullable(),
        waitNote: text,
        holder: text,
        assignedName: text,
        skill: text,
        reasons: z.array(z.strictObject({ reason: z.enum(stuckReasons), since: text })),
      }),
    ),
    mayLead: z.boolean(),
  }),
})

export const listRedos = endpoint({
  method: 'GET',
  path: '/api/workshop/redos',
  reply: z.strictObject({
    count: z.number(),
    causes: z.array(
      z.strictObject({
        /** Empty where nobody has said why yet. */
        cause: text,
        redos: z.array(
          z.strictObject({
            orderId: text,
            number: text,
            stage: text,
            receivedAt: text,
            firstOrderId: text,
            firstNumber: text,
            daysAfter: z.number().nullable(),
            watchName: text,
            calibre: text,
            workedBy: text,
            clientWords: text,
            note: text,
          }),
        ),
      }),
    ),
  }),
})
