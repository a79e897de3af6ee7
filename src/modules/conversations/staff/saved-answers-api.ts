import { anyStaff, staffPreview, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { isRefusal, notFound } from '#platform/refusal.ts'
import { answerFields, fillAnswer } from '../domain/saved-answer.ts'
import { mayAnswer } from '../policy.ts'
import {
  addSavedAnswer,
  changeSavedAnswer,
  findSavedAnswer,
  listSavedAnswers,
  readFieldValues,
  removeSavedAnswer,
} from '../store/saved-answers.ts'
import { findPerson } from '../store/subjects.ts'
import * as contract from './saved-answers-contract.ts'

/** Words worth keeping, with fields the facts fill. */
export const savedAnswersApi: StaffRoute[] = [
  staffRoute(contract.listSavedAnswers, anyStaff, async ({ scope }) => ({
    answers: await listSavedAnswers(scope),
    fields: [...answerFields],
    mayKeep: mayAnswer(scope.staff),
  })),

  staffRoute(contract.addSavedAnswer, mayAnswer, async ({ scope, body }) => {
    const id = await addSavedAnswer(scope, body)
    return isRefusal(id) ? id : { id }
  }),

  staffRoute(contract.changeSavedAnswer, mayAnswer, async ({ scope, params, body }) => {
    const version = await changeSavedAnswer(scope, params.id, body)
    return isRefusal(version) ? version : { version }
  }),

  staffRoute(contract.removeSavedAnswer, mayAnswer, async ({ scope, params }) => {
    const id = await removeSavedAnswer(scope, params.id)
    return isRefusal(id) ? id : { id }
  }),

  staffPreview(contract.fillSavedAnswer, mayAnswer, async ({ scope, params, body }) => {
    const saved = await findSavedAnswer(scope, params.id)
    const person = await findPerson(scope, body.subjectId)
    if (saved === undefined || person === undefined) return notFound()
    const { orderId } = body
    return fillAnswer(saved.body, await readFieldValues(scope, { person, orderId, language: saved.language }))
  }),
]
