import { z } from 'zod'
import type { StaffScope } from '#doors/scope.ts'
import { habitNames, type Attempt, type ExerciseKind } from '../domain/progress.ts'

const habitsShape = z.partialRecord(z.enum(habitNames), z.boolean())

/** More than this nobody's progress needs; the oldest are the least telling. */
const MOST_ATTEMPTS = 500

export interface KeptAttempt extends Attempt {
  readonly caseKey: string
}

const kindOf = (kind: string): ExerciseKind => (kind === 'choose' || kind === 'find' ? kind : 'write')

const attemptsOf = async (scope: StaffScope, staffId: string): Promise<KeptAttempt[]> => {
  const rows = await scope.trx
    .selectFrom('exercise_attempts')
    .select(['kind', 'habits', 'case_key'])
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', staffId)
    .orderBy('id', 'desc')
    .limit(MOST_ATTEMPTS)
    .execute()
  return rows.reverse().map(({ kind, habits, case_key }) => ({
    kind: kindOf(kind),
    habits: habitsShape.safeParse(habits).data ?? {},
    caseKey: case_key,
  }))
}

/** What the asking person has practised, oldest first. There is no function that reads another's by name. */
export const ownAttempts = (scope: StaffScope): Promise<KeptAttempt[]> => attemptsOf(scope, scope.staff.id)

export interface ConsentLine {
  readonly id: string
  readonly staffId: string
  readonly name: string
  readonly since: Date
}

// Names of colleagues are joined for the list.
const standing = (scope: StaffScope, named: 'staff_id' | 'shown_to') =>
  scope.trx
    .selectFrom('exercise_consents')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.house_id', '=', 'exercise_consents.house_id')
        .onRef('staff.id', '=', `exercise_consents.${named}`),
    )
    .select([
      'exercise_consents.id',
      'staff.id as staff_id',
      'staff.name',
      'exercise_consents.given_at as since',
    ])
    .where('exercise_consents.house_id', '=', scope.houseId)
    .where('exercise_consents.withdrawn_at', 'is', null)
    .where('staff.is_active', '=', true)
    .orderBy('staff.name')

const asLine = (row: { id: string; staff_id: string; name: string; since: Date }): ConsentLine => ({
  id: row.id,
  staffId: row.staff_id,
  name: row.name,
  since: row.since,
})

/** Whom the asking person lets see how they get on. */
export const listGiven = async (scope: StaffScope): Promise<ConsentLine[]> => {
  const rows = await standing(scope, 'shown_to')
    .where('exercise_consents.staff_id', '=', scope.staff.id)
    .execute()
  return rows.map(asLine)
}

/** Who lets the asking person see theirs, each with what they practised: read by a consent that stands, in one step with it. */
export const readShown = async (
  scope: StaffScope,
): Promise<(ConsentLine & { readonly attempts: readonly Attempt[] })[]> => {
  const rows = await standing(scope, 'staff_id')
    .where('exercise_consents.shown_to', '=', scope.staff.id)
    .execute()
  const shown = []
  for (const row of rows) shown.push({ ...asLine(row), attempts: await attemptsOf(scope, row.staff_id) })
  return shown
}
