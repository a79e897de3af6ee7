import { useEffect, useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { askFor, useProblem } from '#staff-app/api.ts'
import type { Problem } from '#ui/field-context.ts'
import type { ExerciseKind } from '../../domain/progress.ts'
import * as contract from '../contract.ts'

export type Exercise = EndpointReply<typeof contract.nextExercise>

export interface Wish {
  readonly kind: ExerciseKind | undefined
  readonly language: Language
  /** The case just seen; empty at first. */
  readonly after: string
}

interface Loaded {
  readonly wish: Wish
  readonly exercise: Exercise | null
  readonly error: Error | null
}

interface Current {
  /** The one before stays in sight until the next is there. */
  readonly exercise: Exercise | null
  readonly problem: Problem | null
  readonly isComing: boolean
}

/** One case at a time, asked for when it is wanted and never changed under the hands of whoever works on it. */
export const useExercise = (wish: Wish): Current => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const { kind, language, after } = wish
    const query = {
      language,
      ...(kind === undefined ? {} : { kind }),
      ...(after === '' ? {} : { after }),
    }
    askFor(contract.nextExercise, { query }, stop.signal).then(
      (exercise) => setLoaded({ wish, exercise, error: null }),
      (error: unknown) => {
        if (!stop.signal.aborted && error instanceof Error)
          setLoaded((last) => ({ wish, exercise: last?.exercise ?? null, error }))
      },
    )
    return () => stop.abort()
  }, [wish])
  const isCurrent = loaded?.wish === wish
  const problem = useProblem(isCurrent ? loaded.error : null)
  return { exercise: loaded?.exercise ?? null, problem, isComing: !isCurrent }
}
