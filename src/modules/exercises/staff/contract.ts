import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { exerciseKinds, habitNames } from '../domain/progress.ts'

const id = z.uuid()
const language = z.enum(['en', 'fr', 'de', 'it'])
const kind = z.enum(exerciseKinds)
const habit = z.enum(habitNames)
const share = z.strictObject({ kept: z.number(), of: z.number() })
const caseName = z.string().min(4).max(40)

const progress = z.strictObject({
  done: z.strictObject({ write: z.number(), choose: z.number(), find: z.number() }),
  habits: z.array(z.strictObject({ habit, first: share, lately: share })),
  improves: z.array(habit),
  worthAnEye: habit.nullable(),
})

/** How the asking person gets on, whom they let see it, and who lets them. */
export const readProgress = endpoint({
  method: 'GET',
  path: '/api/exercises',
  reply: z.strictObject({
    progress,
    shownTo: z.array(
      z.strictObject({ id: z.string(), staffId: z.string(), name: z.string(), since: z.string() }),
    ),
    shownToMe: z.array(z.strictObject({ id: z.string(), name: z.string(), progress })),
    colleagues: z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() })),
  }),
})

/** A case to practise on; without a kind, the one practised least. */
export const nextExercise = endpoint({
  method: 'GET',
  path: '/api/exercises/next',
  query: z.strictObject({
    kind: kind.optional(),
    language: language.optional(),
    /** The one just seen: another is wanted. */
    after: caseName.optional(),
  }),
  reply: z.strictObject({
    key: z.string(),
    kind,
    language,
    trouble: z.enum([
      'late_promise',
      'part_awaited',
      'quote_refused',
      'redo',
      'where_is',
      'gesture',
      'damage',
      'silence',
    ]),
    isOwn: z.boolean(),
    today: z.string(),
    /** The situation, in the reader's words. */
    facts: z.array(z.string()),
    said: z.string(),
    /** Two to choose from, or an answer with one slip; none where the answer is to be written. */
    sentences: z.array(z.string()),
  }),
})

const answered = { key: caseName, language }

export const writeAnswer = endpoint({
  method: 'POST',
  path: '/api/exercises/write',
  body: z.strictObject({ ...answered, text: z.string().trim().min(10).max(4000) }),
  reply: z.strictObject({
    notes: z.array(
      z.strictObject({
        kind: z.enum(['contradicted', 'promises', 'unknown', 'blames', 'rules']),
        span: z.strictObject({ start: z.number(), end: z.number() }),
        fact: z.string(),
        instead: z.string(),
      }),
    ),
    habits: z.partialRecord(habit, z.boolean()),
    backed: z.number(),
    draft: z.array(z.string()),
    toAdd: z.strictObject({ next_step: z.string(), date: z.string(), sorry: z.string() }),
  }),
})

export const chooseSentence = endpoint({
  method: 'POST',
  path: '/api/exercises/choose',
  body: z.strictObject({ ...answered, chosen: z.number().int().min(0).max(1) }),
  reply: z.strictObject({
    right: z.boolean(),
    better: z.number(),
    weakness: z.enum(['blames', 'rules', 'no_next_step', 'vague', 'cold']),
  }),
})

export const findSentence = endpoint({
  method: 'POST',
  path: '/api/exercises/find',
  body: z.strictObject({ ...answered, chosen: z.number().int().min(0).max(20) }),
  reply: z.strictObject({
    right: z.boolean(),
    wrong: z.number(),
    instead: z.string(),
    fact: z.string(),
  }),
})

export const giveConsent = endpoint({
  method: 'POST',
  path: '/api/exercises/consents',
  body: z.strictObject({ staffId: id }),
  reply: z.strictObject({ id: z.string() }),
})

export const withdrawConsent = endpoint({
  method: 'POST',
  path: '/api/exercises/consents/:id/withdraw',
  params: z.strictObject({ id }),
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})

export const forgetProgress = endpoint({
  method: 'POST',
  path: '/api/exercises/forget',
  body: z.strictObject({}),
  reply: z.strictObject({ forgotten: z.number() }),
})
