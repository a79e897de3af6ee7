import { answerDue, type AnsweringPlace, type AnswerPromise } from './answer-due.ts'

/** What the database knows of one conversation in which somebody waits. */
export interface Waiting {
  readonly subjectId: string
  readonly isContact: boolean
  readonly since: Date
  readonly newestAt: Date
  readonly count: number
  readonly siteId: string | null
  readonly assignedTo: string | null
  readonly snoozedUntil: Date | null
  readonly dutyChangedAt: Date | null
  readonly needsFact: string
  readonly mentionsMe: boolean
  /** This person took something on towards them, and its day has come. */
  readonly owedByMe: boolean
}

export interface OwedLine extends Waiting {
  readonly dueAt: Date
  readonly isLate: boolean
  /** Put aside for now; whoever writes again takes it back out. */
  readonly isSnoozed: boolean
}

export interface AnsweringSite {
  readonly place: AnsweringPlace
  readonly promise: AnswerPromise
}

/** Since when and until when, and whether it rests. */
export const owed = (waiting: Waiting, site: AnsweringSite, now: Date): OwedLine => {
  const dueAt = answerDue(site.place, site.promise, waiting.since)
  const { snoozedUntil, dutyChangedAt } = waiting
  const isSnoozed =
    snoozedUntil !== null &&
    snoozedUntil > now &&
    (waiting.count === 0 || (dutyChangedAt !== null && waiting.newestAt <= dutyChangedAt))
  return { ...waiting, dueAt, isLate: waiting.count > 0 && dueAt < now, isSnoozed }
}

export const inboxFilters = ['all', 'mine', 'unassigned', 'late', 'snoozed', 'unknown'] as const
export type InboxFilter = (typeof inboxFilters)[number]

/** What rests is in sight only where it is asked for. */
export const fits = (line: OwedLine, filter: InboxFilter, me: string): boolean => {
  if (filter === 'snoozed') return line.isSnoozed
  // Who is named in a remark is asked something, and who took something on owes it, whatever rests.
  if (filter === 'mine')
    return line.mentionsMe || line.owedByMe || (line.assignedTo === me && !line.isSnoozed)
  if (line.isSnoozed) return false
  switch (filter) {
    case 'unassigned':
      return line.assignedTo === null
    case 'late':
      return line.isLate
    case 'unknown':
      return line.isContact
    case 'all':
      return true
  }
}

/** What is owed first stands first. */
export const byDue = (one: OwedLine, other: OwedLine): number =>
  one.dueAt.getTime() - other.dueAt.getTime() || (one.subjectId < other.subjectId ? -1 : 1)
