import { overlaps } from '../dates/civil-date.ts'
import type { Day, DayWindow } from '../dates/civil-date.ts'
import type { DateMention } from '../dates/date-shape.ts'

/** Deadlines may be looser than the fact, but not by so much that they say something else. */
function looseness(today: Day, deadline: Day): number {
  return Math.max(7, Math.round(0.35 * (deadline - today)))
}

function deadlineAgrees(deadline: Day, fact: DayWindow, today: Day): boolean {
  return fact.to <= deadline && deadline - fact.to <= looseness(today, deadline)
}

interface Against {
  readonly fact: DayWindow
  readonly today: Day
  readonly exact: boolean
}

function beforeAgrees(said: DayWindow, { fact, today }: Against): boolean {
  // "Before the end of April" counts the whole window in; "before Friday" leaves Friday out.
  return (
    deadlineAgrees(said.from - 1, fact, today) ||
    (said.to - said.from > 2 && deadlineAgrees(said.to, fact, today))
  )
}

/** "Not before Friday" says that it will be about then, not a month later. */
function notBeforeAgrees(said: DayWindow, { fact, today }: Against): boolean {
  return fact.to >= said.from && fact.from <= said.to + Math.max(14, looseness(today, said.to))
}

/** "Within two weeks" is a deadline though no "by" says so. */
function withinSpan({ shape }: DateMention): boolean {
  return shape.form === 'duration' && shape.min === 0
}

/** "After the weekend" is the start of the week. */
function afterAgrees({ shape }: DateMention, said: DayWindow, fact: DayWindow): boolean {
  return fact.to >= said.from && fact.from <= said.to + (shape.form === 'weekend' ? 4 : 10)
}

/** Whether what is said of a window agrees with the days the fact gives. */
export function agreesWith(mention: DateMention, said: DayWindow, against: Against): boolean {
  const { fact, today, exact } = against
  // A validity, a warranty or an appointment ends on its day and on no other: "until" is no deadline to be early for.
  if (exact && (mention.relation === 'by' || mention.relation === 'before')) return overlaps(said, fact)
  switch (mention.relation) {
    case 'by':
      return deadlineAgrees(said.to, fact, today)
    case 'before':
      return beforeAgrees(said, against)
    case 'from':
      return said.to >= fact.from && said.from <= fact.to + 1
    case 'after':
      return afterAgrees(mention, said, fact)
    case 'not_before':
      return notBeforeAgrees(said, against)
    case 'on':
    case 'since':
    case 'instead':
      return withinSpan(mention) && said.from >= today
        ? deadlineAgrees(said.to, fact, today)
        : overlaps(said, fact)
  }
}
