import type { StaffScope } from '#doors/scope.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { builtInCases } from '#voices/exercises/built-in-cases.ts'
import type { ExerciseCase } from '#voices/exercises/exercise-case.ts'
import { unbackedSentence } from '#voices/exercises/unbacked-sentence.ts'
import type { ExerciseKind } from '../domain/progress.ts'
import { listPast, readPast } from '../store/past-messages.ts'
import type { KeptAttempt } from '../store/queries.ts'

/** Each look at a past case reads its whole order: after so many that teach nothing, one of ours serves as well. */
const MOST_LOOKS = 6

export interface Wanted {
  readonly kind: ExerciseKind
  readonly language: Language
  readonly after: string | undefined
  readonly attempts: readonly KeptAttempt[]
}

/** Where an answer with one slip cannot be made, the case serves for the other two kinds only. */
const serves = (one: ExerciseCase, kind: ExerciseKind): boolean =>
  kind !== 'find' || unbackedSentence(one) !== undefined

/** Longest ago, or never: that comes first. */
const byFreshness = ({ attempts, kind, after }: Wanted) => {
  const last = new Map(
    attempts.filter((attempt) => attempt.kind === kind).map(({ caseKey }, index) => [caseKey, index]),
  )
  const place = (key: string): number => (key === after ? Infinity : (last.get(key) ?? -1))
  return (one: { readonly key: string }, other: { readonly key: string }): number =>
    place(one.key) - place(other.key)
}

/** The house's own cases first, those never practised before those that were; then the ones that came with the house. */
export const chooseCase = async (scope: StaffScope, wanted: Wanted): Promise<ExerciseCase | undefined> => {
  const { kind, language, attempts, after } = wanted
  const done = new Set(attempts.filter((one) => one.kind === kind).map(({ caseKey }) => caseKey))
  const own = (await listPast(scope, language)).filter(({ key }) => !done.has(key) && key !== after)
  for (const name of own.slice(0, MOST_LOOKS)) {
    const found = await readPast(scope, name, language)
    if (found !== undefined && serves(found, kind)) return found
  }
  return builtInCases(language)
    .toSorted(byFreshness(wanted))
    .find((one) => serves(one, kind))
}

/** The case an answer belongs to; undefined once its client is gone. */
export const findCase = async (
  scope: StaffScope,
  { key, language }: { readonly key: string; readonly language: Language },
): Promise<ExerciseCase | undefined> => {
  const builtIn = builtInCases(language).find((one) => one.key === key)
  if (builtIn !== undefined) return builtIn
  const name = (await listPast(scope, language)).find((one) => one.key === key)
  return name === undefined ? undefined : readPast(scope, name, language)
}
