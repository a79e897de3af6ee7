import type { Language } from '#platform/i18n/languages.ts'
import type { KnownOrder } from '../truth/public.ts'
import { clientWords } from './client-words.ts'
import { neutralOrder, troubles, type ExerciseCase, type Trouble } from './exercise-case.ts'

const today = '2026-03-12'

type Situation = Omit<KnownOrder, 'number' | 'watch'>

const late = {
  firstPromise: { to: '2026-03-03' },
  promise: { from: '2026-03-24', to: '2026-03-27' },
} as const

/** One situation for each trouble, the same in all four languages. */
const situations: Readonly<Record<Trouble, Situation>> = {
  late_promise: {
    stage: 'in_work',
    reached: { received: '2026-01-20', approved: '2026-01-29' },
    ...late,
    wait: { reason: 'partner', since: '2026-02-24' },
    custody: { holder: 'partner' },
  },
  part_awaited: {
    stage: 'in_work',
    reached: { received: '2026-02-02', approved: '2026-02-10' },
    promise: { from: '2026-04-07', to: '2026-04-10' },
    wait: { reason: 'part', part: 'crown', since: '2026-02-16', expected: '2026-03-23' },
    needs: [{ part: 'crown', state: 'ordered', orderedOn: '2026-02-16', expected: '2026-03-23' }],
    custody: { holder: 'workshop' },
  },
  quote_refused: {
    stage: 'quoted',
    reached: { received: '2026-03-02', quoted: '2026-03-10' },
    quote: {
      total: { minor: 86_000, currency: 'CHF' },
      tax: { ratePercent: 8.1, included: true },
      sentOn: '2026-03-10',
      validUntil: '2026-04-09',
    },
    custody: { holder: 'site' },
  },
  redo: {
    stage: 'redo',
    reached: { received: '2026-03-09' },
    promise: { from: '2026-03-24', to: '2026-03-26' },
    warranty: { months: 24 },
    custody: { holder: 'workshop' },
  },
  where_is: {
    stage: 'in_work',
    reached: { received: '2026-02-12', approved: '2026-02-20' },
    promise: { from: '2026-03-30', to: '2026-04-02' },
    custody: { holder: 'workshop' },
  },
  gesture: {
    stage: 'in_work',
    reached: { received: '2026-01-08' },
    firstPromise: { to: '2026-02-20' },
    promise: { to: '2026-03-20' },
    wait: { reason: 'part', part: 'gasket', since: '2026-02-10', expected: '2026-03-16' },
    needs: [{ part: 'gasket', state: 'ordered', orderedOn: '2026-02-10', expected: '2026-03-16' }],
    custody: { holder: 'workshop' },
  },
  // Handed back, and brought in again because of what was seen at home.
  damage: {
    stage: 'redo',
    reached: { received: '2026-03-11' },
    promise: { from: '2026-03-25', to: '2026-03-27' },
    warranty: { months: 24 },
    custody: { holder: 'workshop' },
  },
  silence: {
    stage: 'in_work',
    reached: { received: '2026-01-26', approved: '2026-02-03' },
    promise: { from: '2026-03-19', to: '2026-03-21' },
    wait: { reason: 'skill', since: '2026-02-20' },
    custody: { holder: 'workshop' },
  },
}

/** For a house that has no past yet, and for whoever has gone through its own. */
export const builtInCases = (language: Language): ExerciseCase[] =>
  troubles.map((trouble) => ({
    key: `built-in-${trouble}`,
    trouble,
    language,
    today,
    order: neutralOrder({ number: '', ...situations[trouble] }),
    said: clientWords[trouble][language],
    isOwn: false,
  }))
