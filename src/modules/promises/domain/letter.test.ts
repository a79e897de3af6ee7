import { describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/languages.ts'
import { checkTruth, type KnownOrder, type TruthContext } from '#voices/truth/public.ts'
import { promiseCauses } from './promise-states.ts'
import { newWindowLetter, type LetterOccasion, type NewWindowFacts } from './letter.ts'

const now = new Date('2026-03-20T09:00:00Z')

/** A watch that waits for what holds it up, with a quote the client has approved and two dates behind it. */
const orderWaiting = (reason: string): KnownOrder => ({
  number: 'GVA-2026-00012',
  watch: ['Omega Speedmaster'],
  stage: 'approved',
  reached: { received: '2026-03-02', approved: '2026-03-13' },
  needs: reason === 'part' ? [{ part: 'couronne', state: 'ordered', orderedOn: '2026-03-14' }] : [],
  custody: { holder: reason === 'partner' ? 'partner' : reason === 'transit' ? 'carrier' : 'site' },
  payments: [],
  operations: [],
  shipments: [],
  firstPromise: { from: '2026-03-10', to: '2026-03-12' },
  earlierPromises: ['2026-03-12', '2026-03-19', '2026-03-27', '2026-04-02', '2026-04-14', '2026-05-06'].map(
    (to) => ({
      to,
    }),
  ),
  promise: { from: '2026-04-08', to: '2026-04-24' },
  quote: {
    total: { minor: 68_000, currency: 'CHF' },
    tax: { ratePercent: 8.1, included: true },
    lines: [],
    sentOn: '2026-03-10',
    validUntil: '2026-04-09',
    approvedOn: '2026-03-13',
  },
  ...(isWait(reason) ? { wait: { reason, since: '2026-03-14' } } : {}),
})

const isWait = (reason: string): reason is 'part' | 'partner' | 'transit' | 'incident' | 'client' =>
  ['part', 'partner', 'transit', 'incident', 'client'].includes(reason)

const notBackedIn = (facts: NewWindowFacts): string[] => {
  const { subject, body } = newWindowLetter(facts)
  const context: TruthContext = {
    language: facts.language,
    now,
    timeZone: 'Europe/Zurich',
    calendar: { weekdays: [1, 2, 3, 4, 5] },
    facts: { orders: [orderWaiting(facts.cause)], duties: [] },
  }
  return checkTruth(`${subject}\n\n${body}`, context)
    .claims.filter(({ verdict }) => verdict !== 'backed')
    .map(
      ({ words, kind, fact, verdict, reason }) =>
        `${kind} ${verdict}: ${words} against ${fact?.name ?? ''} ${fact?.value ?? ''} (${reason})`,
    )
}

const said = {
  clientName: 'Chiara Rossi',
  watch: 'Omega Speedmaster',
  number: 'GVA-2026-00012',
  windowFrom: '2026-04-08',
  windowUntil: '2026-04-24',
  probability: 0.91,
} as const

const occasions: readonly LetterOccasion[] = ['endangered', 'passed', 'approved', 'first']
/** The day told before: the first of all, one between, one that lies in the new window, the same again, a later one. */
const daysAhead = ['2026-03-27', '2026-04-02', '2026-04-14', '2026-04-24', '2026-05-06'] as const
const daysPassed = ['2026-03-12', '2026-03-19'] as const

describe.each(languages)('the letter of a new date in %s', (language) => {
  test.each(occasions)('says nothing that our own truth gate would stop (%s)', (occasion) => {
    const stopped = promiseCauses.flatMap((cause) =>
      (occasion === 'passed' ? daysPassed : daysAhead).flatMap((day) =>
        notBackedIn({
          ...said,
          language,
          occasion,
          cause,
          promisedOn: occasion === 'first' ? null : day,
          heldUntil: occasion === 'first' ? null : day === '2026-04-02' ? '2026-04-30' : day,
        }),
      ),
    )
    expect([...new Set(stopped)]).toEqual([])
  })

  test('says what changed, why, until when now, and what the house does', () => {
    const { body } = newWindowLetter({
      ...said,
      language,
      occasion: 'endangered',
      cause: 'part',
      promisedOn: '2026-03-27',
      heldUntil: '2026-03-27',
    })
    expect(body.split('\n\n')).toHaveLength(5)
  })
})
