import { expect, test } from 'vitest'
import { usualPromise, type AnsweringPlace } from './answer-due.ts'
import { fits, owed, type InboxFilter, type Waiting } from './inbox-line.ts'

const place: AnsweringPlace = { country: 'CH', region: 'GE', timeZone: 'Europe/Zurich', opening: {} }
const site = { place, promise: usualPromise }
const now = new Date('2026-03-12T10:00:00Z')

const asked = (change: Partial<Waiting> = {}): Waiting => ({
  subjectId: 'a',
  isContact: false,
  since: new Date('2026-03-11T09:00:00Z'),
  newestAt: new Date('2026-03-11T09:00:00Z'),
  count: 1,
  siteId: null,
  assignedTo: null,
  snoozedUntil: null,
  dutyChangedAt: null,
  needsFact: '',
  mentionsMe: false,
  owedByMe: false,
  ...change,
})

const filtersOf = (waiting: Waiting): InboxFilter[] =>
  (['all', 'mine', 'unassigned', 'late', 'snoozed', 'unknown'] as const).filter((filter) =>
    fits(owed(waiting, site, now), filter, 'me'),
  )

test('an answer owed since yesterday morning is late this morning', () => {
  expect(filtersOf(asked())).toEqual(['all', 'unassigned', 'late'])
})

test('a conversation put aside rests until the client writes again', () => {
  const until = new Date('2026-03-16T08:00:00Z')
  const resting = asked({
    snoozedUntil: until,
    dutyChangedAt: new Date('2026-03-11T12:00:00Z'),
    assignedTo: 'me',
  })
  expect(filtersOf(resting)).toEqual(['snoozed'])
  expect(filtersOf({ ...resting, newestAt: new Date('2026-03-11T13:00:00Z') })).toContain('late')
  expect(owed(resting, site, until).isSnoozed).toBe(false)
})

test('who is named in a remark, or took something on, sees it among their own, even where it rests', () => {
  const resting = { snoozedUntil: new Date('2026-03-16T08:00:00Z'), dutyChangedAt: now }
  expect(filtersOf(asked({ ...resting, mentionsMe: true }))).toEqual(['mine', 'snoozed'])
  expect(filtersOf(asked({ ...resting, owedByMe: true }))).toEqual(['mine', 'snoozed'])
})
