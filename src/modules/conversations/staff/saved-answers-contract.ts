import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { languages } from '#platform/i18n/languages.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const language = z.enum(languages)

const answer = {
  name: z.string().trim().min(1).max(80),
  language,
  body: z.string().trim().min(2).max(4000),
}

export const listSavedAnswers = endpoint({
  method: 'GET',
  path: '/api/saved-answers',
  reply: z.strictObject({
    answers: z.array(
      z.strictObject({ id: z.string(), name: z.string(), language, body: z.string(), version: z.number() }),
    ),
    /** What may stand in double braces. */
    fields: z.array(z.string()),
    mayKeep: z.boolean(),
  }),
})

export const addSavedAnswer = endpoint({
  method: 'POST',
  path: '/api/saved-answers',
  body: z.strictObject(answer),
  reply: z.strictObject({ id: z.string() }),
})

export const changeSavedAnswer = endpoint({
  method: 'PUT',
  path: '/api/saved-answers/:id',
  params,
  body: z.strictObject({ ...answer, version: z.number().int() }),
  reply: z.strictObject({ version: z.number() }),
})

export const removeSavedAnswer = endpoint({
  method: 'DELETE',
  path: '/api/saved-answers/:id',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})

/** The saved words with what the facts of this client and order hold; what is still open is named. */
export const fillSavedAnswer = endpoint({
  method: 'POST',
  path: '/api/saved-answers/:id/fill',
  params,
  body: z.strictObject({ subjectId: id, orderId: id.nullable() }),
  reply: z.strictObject({ text: z.string(), unresolved: z.array(z.string()) }),
})
