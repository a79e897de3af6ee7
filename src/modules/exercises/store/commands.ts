import type { StaffScope } from '#doors/scope.ts'
import { findMember } from '#modules/staff/public.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { ExerciseKind, Habits } from '../domain/progress.ts'

// No fact is written of any of this: the ledger is read by others and forgets nothing, and practice belongs to whoever practises.

interface NewAttempt {
  readonly kind: ExerciseKind
  readonly caseKey: string
  readonly habits: Habits
}

const ONE_DAY_IN_MS = 86_400_000

/** The first answer of a day counts, the ones after it are for learning. The words of an answer are not kept. */
export const noteAttempt = async (scope: StaffScope, attempt: NewAttempt): Promise<void> => {
  const known = await scope.trx
    .selectFrom('exercise_attempts')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', scope.staff.id)
    .where('kind', '=', attempt.kind)
    .where('case_key', '=', attempt.caseKey)
    .where('done_at', '>', new Date(scope.now.getTime() - ONE_DAY_IN_MS))
    .executeTakeFirst()
  if (known !== undefined) return
  await scope.trx
    .insertInto('exercise_attempts')
    .values({
      house_id: scope.houseId,
      id: newId(),
      staff_id: scope.staff.id,
      kind: attempt.kind,
      case_key: attempt.caseKey,
      habits: JSON.stringify(attempt.habits),
      done_at: scope.now,
    })
    .execute()
}

export const giveConsent = async (scope: StaffScope, shownTo: string): Promise<Refusal | string> => {
  const colleague = await findMember(scope, shownTo)
  if (colleague === undefined || !colleague.isActive) return notFound()
  if (shownTo === scope.staff.id) return refuse('exercises.refusal.yourself', { field: 'staffId' })
  const id = newId()
  await scope.trx
    .insertInto('exercise_consents')
    .values({
      house_id: scope.houseId,
      id,
      staff_id: scope.staff.id,
      shown_to: shownTo,
      given_at: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

/** Taken back in one press: from this moment the colleague sees nothing. */
export const withdrawConsent = async (scope: StaffScope, id: string): Promise<Refusal | string> => {
  const row = await scope.trx
    .updateTable('exercise_consents')
    .set({ withdrawn_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('staff_id', '=', scope.staff.id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? notFound() : row.id
}

/** Everything this person practised is gone; consents stand, and show nothing until something new is practised. */
export const forgetAttempts = async (scope: StaffScope): Promise<number> => {
  const rows = await scope.trx
    .deleteFrom('exercise_attempts')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', scope.staff.id)
    .returning('id')
    .execute()
  return rows.length
}
