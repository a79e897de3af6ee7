import { hidingBody, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { factInWords } from '#modules/conversations/domain/fact-in-words.ts'
import { listMembers } from '#modules/staff/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { twoSentences } from '#voices/exercises/better-sentence.ts'
import type { ExerciseCase } from '#voices/exercises/exercise-case.ts'
import { judgeAnswer } from '#voices/exercises/judge-answer.ts'
import { unbackedSentence } from '#voices/exercises/unbacked-sentence.ts'
import { exerciseKinds, progressOf, type Attempt, type ExerciseKind } from '../domain/progress.ts'
import { mayPractise } from '../policy.ts'
import { forgetAttempts, giveConsent, noteAttempt, withdrawConsent } from '../store/commands.ts'
import { listGiven, ownAttempts, readShown } from '../store/queries.ts'
import { chooseCase, findCase } from './cases.ts'
import * as contract from './contract.ts'
import { factsInWords } from './facts-in-words.ts'

/** Practice on the house's own past, without anybody in it. What comes of it is the practising person's alone. */
export const exercisesApi: StaffRoute[] = [
  staffRoute(contract.readProgress, mayPractise, async ({ scope }) => {
    const [given, shown, members] = [await listGiven(scope), await readShown(scope), await listMembers(scope)]
    const open = members.filter(
      ({ id, isActive }) => isActive && id !== scope.staff.id && !given.some(({ staffId }) => staffId === id),
    )
    return {
      progress: presentProgress(await ownAttempts(scope)),
      shownTo: given.map(({ since, ...line }) => ({ ...line, since: since.toISOString() })),
      shownToMe: shown.map(({ id, name, attempts }) => ({ id, name, progress: presentProgress(attempts) })),
      colleagues: open.map(({ id, name, role }) => ({ id, name, role })),
    }
  }),

  staffRoute(contract.nextExercise, mayPractise, async ({ scope, query }) => {
    const attempts = await ownAttempts(scope)
    const kind = query.kind ?? leastPractised(attempts)
    const language = query.language ?? scope.staff.language
    const found = await chooseCase(scope, { kind, language, after: query.after, attempts })
    if (found === undefined) return refuse('exercises.refusal.gone')
    const { order: _order, ...told } = found
    return {
      ...told,
      kind,
      facts: factsInWords(scope.staff.language, found),
      sentences: sentencesFor(kind, found),
    }
  }),

  // What somebody wrote to practise is kept nowhere, not even under the key of a repeated request.
  hidingBody(
    staffRoute(contract.writeAnswer, mayPractise, async ({ scope, body }) => {
      const found = caseOf(await findCase(scope, body))
      if (isRefusal(found)) return found
      const judged = judgeAnswer(body.text, found)
      await noteAttempt(scope, { kind: 'write', caseKey: found.key, habits: judged.habits })
      return {
        ...judged,
        notes: judged.notes.map(({ fact, ...note }) => ({
          ...note,
          fact: fact === null ? '' : factInWords(scope.staff.language, fact),
        })),
        draft: judged.draft.map(({ text }) => text),
      }
    }),
  ),

  staffRoute(contract.chooseSentence, mayPractise, async ({ scope, body }) => {
    const found = caseOf(await findCase(scope, body))
    if (isRefusal(found)) return found
    const { better, weakness } = twoSentences(found.trouble, found.language, found.key)
    const right = body.chosen === better
    await noteAttempt(scope, { kind: 'choose', caseKey: found.key, habits: { kind: right } })
    return { right, better, weakness }
  }),

  staffRoute(contract.findSentence, mayPractise, async ({ scope, body }) => {
    const found = caseOf(await findCase(scope, body))
    if (isRefusal(found)) return found
    const slip = unbackedSentence(found)
    if (slip === undefined) return refuse('exercises.refusal.gone')
    const right = body.chosen === slip.wrong
    await noteAttempt(scope, { kind: 'find', caseKey: found.key, habits: { true: right } })
    const fact = slip.fact === null ? '' : factInWords(scope.staff.language, slip.fact)
    return { right, wrong: slip.wrong, instead: slip.right, fact }
  }),

  staffRoute(contract.giveConsent, mayPractise, async ({ scope, body }) =>
    named(await giveConsent(scope, body.staffId)),
  ),

  staffRoute(contract.withdrawConsent, mayPractise, async ({ scope, params }) =>
    named(await withdrawConsent(scope, params.id)),
  ),

  staffRoute(contract.forgetProgress, mayPractise, async ({ scope }) => ({
    forgotten: await forgetAttempts(scope),
  })),
]

const named = (result: string | Refusal) => (isRefusal(result) ? result : { id: result })

const presentProgress = (attempts: readonly Attempt[]) => {
  const { habits, improves, ...progress } = progressOf(attempts)
  return { ...progress, habits: [...habits], improves: [...improves] }
}

const leastPractised = (attempts: readonly Attempt[]): ExerciseKind => {
  const { done } = progressOf(attempts)
  return exerciseKinds.toSorted((one, other) => done[one] - done[other])[0] ?? 'write'
}

const sentencesFor = (kind: ExerciseKind, found: ExerciseCase): string[] => {
  if (kind === 'choose') return [...twoSentences(found.trouble, found.language, found.key).sentences]
  return kind === 'find' ? [...(unbackedSentence(found)?.sentences ?? [])] : []
}

const caseOf = (found: ExerciseCase | undefined): ExerciseCase | Refusal =>
  found ?? refuse('exercises.refusal.gone')
