import type { HouseScope, SharedScope, StaffScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'

/** What somebody takes on for a day, and for whom. */
export interface NewDuty {
  readonly client: string | null
  /** Where there is no client yet: a contact nobody has recognised. */
  readonly contact?: string | null
  readonly order: string | null
  readonly owner: { readonly id: string; readonly name: string }
  readonly due: string
  /** `kind: the words it was promised in`, or a code where it is more than words. */
  readonly what: string
  readonly recovery?: string
}

/** Owed from now on: the fact says that it was taken on, the row who still owes it. */
export const takeDuty = async (scope: StaffScope, duty: NewDuty): Promise<string> => {
  const id = newId()
  await scope.trx
    .insertInto('duties')
    .values({
      house_id: scope.houseId,
      id,
      subject_id: duty.client ?? duty.contact ?? null,
      order_id: duty.order,
      recovery_id: duty.recovery ?? null,
      owner_id: duty.owner.id,
      due_on: duty.due,
      what: duty.what,
      taken_at: scope.now,
    })
    .execute()
  scope.record({
    kind: 'duty-taken',
    client: duty.client,
    order: duty.order,
    payload: { dutyId: id, due: duty.due, what: duty.what, owner: duty.owner.name },
  })
  return id
}

type Which = { readonly duty: string } | { readonly recovery: string }

/** Done: nobody owes it any more. False when it was done already, or never was. */
export const finishDuty = async (scope: HouseScope, which: Which): Promise<boolean> => {
  const open = scope.trx
    .updateTable('duties')
    .set({ done_at: scope.now, done_by: scope.staff?.id ?? null })
    .where('house_id', '=', scope.houseId)
    .where('done_at', 'is', null)
  // A recovery ends with its outcome, not with a tick.
  const rows = await (
    'duty' in which
      ? open.where('id', '=', which.duty).where('recovery_id', 'is', null)
      : open.where('recovery_id', '=', which.recovery)
  )
    .returning(['id', 'subject_id', 'order_id'])
    .execute()
  for (const row of rows)
    scope.record({
      kind: 'duty-done',
      client: await clientOf(scope, row.subject_id),
      order: row.order_id,
      payload: { dutyId: row.id },
    })
  return rows.length > 0
}

// A duty towards a contact concerns no client's facts until somebody has recognised them.
const clientOf = async (scope: SharedScope, subjectId: string | null): Promise<string | null> => {
  if (subjectId === null) return null
  const row = await scope.trx
    .selectFrom('clients')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('id', '=', subjectId)
    .executeTakeFirst()
  return row?.id ?? null
}

/** What is owed to somebody, the nearest day first; names of owners are joined, and records merged into theirs count as theirs. */
export const listDuties = async (scope: SharedScope, subjectId: string) => {
  const merged = scope.trx
    .selectFrom('clients')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('merged_into', '=', subjectId)
  return scope.trx
    .selectFrom('duties')
    .innerJoin('staff', (join) =>
      join.onRef('staff.house_id', '=', 'duties.house_id').onRef('staff.id', '=', 'duties.owner_id'),
    )
    .select(['duties.id', 'duties.due_on', 'duties.what', 'duties.recovery_id', 'duties.order_id'])
    .select(['duties.owner_id', 'staff.name as owner_name'])
    .where('duties.house_id', '=', scope.houseId)
    .where('duties.done_at', 'is', null)
    .where((row) => row.or([row('subject_id', '=', subjectId), row('subject_id', 'in', merged)]))
    .orderBy('duties.due_on')
    .orderBy('duties.id')
    .limit(50)
    .execute()
}
