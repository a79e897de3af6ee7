import { sql } from 'kysely'
import type { StaffScope } from '#doors/scope.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'

/** What is owed to one client or contact: who sees to it, until when it rests, what it still needs. */
export interface Duty {
  readonly assignedTo: string | null
  /** Empty while nobody sees to it. */
  readonly assignedName: string
  readonly snoozedUntil: Date | null
  readonly needsFact: string
  readonly changedAt: Date | null
  readonly version: number
}

const nobodys: Duty = {
  assignedTo: null,
  assignedName: '',
  snoozedUntil: null,
  needsFact: '',
  changedAt: null,
  version: 0,
}

export const findDuty = async (scope: StaffScope, subjectId: string): Promise<Duty> => {
  const row = await scope.trx
    .selectFrom('conversation_duties as duty')
    .leftJoin('staff', (join) =>
      join.onRef('staff.house_id', '=', 'duty.house_id').onRef('staff.id', '=', 'duty.assigned_to'),
    )
    .select(['assigned_to', 'snoozed_until', 'needs_fact', 'changed_at', 'duty.version', 'staff.name'])
    .where('duty.house_id', '=', scope.houseId)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  if (row === undefined) return nobodys
  return {
    assignedTo: row.assigned_to,
    assignedName: row.name ?? '',
    snoozedUntil: row.snoozed_until,
    needsFact: row.needs_fact,
    changedAt: row.changed_at,
    version: row.version,
  }
}

export interface Subject {
  readonly id: string
  /** Null while it is a contact nobody has recognised. */
  readonly clientId: string | null
}

/** What is left out stays as it is. */
export interface DutyChange {
  readonly version: number
  readonly assignedTo?: string | null | undefined
  readonly snoozedUntil?: Date | null | undefined
  readonly needsFact?: string | undefined
}

export const changeDuty = async (
  scope: StaffScope,
  subject: Subject,
  change: DutyChange,
): Promise<number | Refusal> => {
  const before = await findDuty(scope, subject.id)
  if (before.version !== change.version) return refuse('common.changed-meanwhile')
  const after = {
    assigned_to: change.assignedTo === undefined ? before.assignedTo : change.assignedTo,
    snoozed_until:
      change.snoozedUntil === undefined ? await stillRests(scope, subject, before) : change.snoozedUntil,
    needs_fact: change.needsFact ?? before.needsFact,
    changed_by: scope.staff.id,
    changed_at: scope.now,
    version: before.version + 1,
  }
  const row = await scope.trx
    .insertInto('conversation_duties')
    .values({ house_id: scope.houseId, subject_id: subject.id, ...after })
    .onConflict((conflict) =>
      conflict
        .columns(['house_id', 'subject_id'])
        .doUpdateSet(after)
        .where('conversation_duties.version', '=', change.version),
    )
    .returning('version')
    .executeTakeFirst()
  if (row === undefined) return refuse('common.changed-meanwhile')
  recordChange(scope, subject, { before, change })
  return row.version
}

// Whoever wrote again took their conversation out of its rest: another change must not put it back.
const stillRests = async (scope: StaffScope, subject: Subject, before: Duty): Promise<Date | null> => {
  if (before.snoozedUntil === null || before.changedAt === null) return null
  const newer = await scope.trx
    .selectFrom('messages')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where(subject.clientId === null ? 'contact_id' : 'client_id', '=', subject.clientId ?? subject.id)
    .where('state', '=', 'received')
    .where('created_at', '>', before.changedAt)
    .limit(1)
    .executeTakeFirst()
  return newer === undefined ? before.snoozedUntil : null
}

const recordChange = (
  scope: StaffScope,
  { id, clientId }: Subject,
  { before, change }: { before: Duty; change: DutyChange },
): void => {
  const { assignedTo, snoozedUntil, needsFact } = change
  if (assignedTo !== undefined && assignedTo !== before.assignedTo)
    scope.record({
      kind: 'conversation-assigned',
      client: clientId,
      payload: { subjectId: id, to: assignedTo },
    })
  if (snoozedUntil !== undefined)
    scope.record({
      kind: 'conversation-snoozed',
      client: clientId,
      payload: { subjectId: id, until: snoozedUntil?.toISOString() ?? null },
    })
  if (needsFact !== undefined && needsFact !== before.needsFact)
    scope.record({
      kind: 'conversation-needs-fact',
      client: clientId,
      payload: { subjectId: id, what: needsFact },
    })
}

/** A pen that has not moved for so long lies on the table. */
const writingSeconds = 25

/** Somebody is writing, or has stopped. Nobody is kept from answering: two answers are worse than a warning, not than none. */
export const noteWriter = async (scope: StaffScope, subjectId: string, isWriting: boolean): Promise<void> => {
  if (isWriting)
    await scope.trx
      .insertInto('conversation_writers')
      .values({ house_id: scope.houseId, subject_id: subjectId, staff_id: scope.staff.id, at: scope.now })
      .onConflict((conflict) =>
        conflict.columns(['house_id', 'subject_id', 'staff_id']).doUpdateSet({ at: scope.now }),
      )
      .execute()
  else
    await scope.trx
      .deleteFrom('conversation_writers')
      .where('house_id', '=', scope.houseId)
      .where('subject_id', '=', subjectId)
      .where('staff_id', '=', scope.staff.id)
      .execute()
  scope.announce({ topic: 'writers', site: null, ids: [subjectId] })
}

/** Who else writes just now, by the conversation. */
export const readWriters = async (
  scope: StaffScope,
  subjects: readonly string[],
): Promise<Map<string, string[]>> => {
  if (subjects.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('conversation_writers')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.house_id', '=', 'conversation_writers.house_id')
        .onRef('staff.id', '=', 'conversation_writers.staff_id'),
    )
    .select(['conversation_writers.subject_id', 'staff.name'])
    .where('conversation_writers.house_id', '=', scope.houseId)
    .where('conversation_writers.subject_id', 'in', [...subjects])
    .where('conversation_writers.staff_id', '!=', scope.staff.id)
    .where(
      'conversation_writers.at',
      '>',
      sql<Date>`${scope.now}::timestamptz - make_interval(secs => ${writingSeconds})`,
    )
    .orderBy('staff.name')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.subject_id)].map(([id, found]) => [id, found.map(({ name }) => name)]),
  )
}
