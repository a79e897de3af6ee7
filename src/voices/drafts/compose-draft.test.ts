import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/languages.ts'
import {
  checkTruth,
  type KnownFacts,
  type KnownOrder,
  type Stage,
  type TruthContext,
} from '../truth/public.ts'
import { composeDraft, proposeCase } from './compose-draft.ts'
import { draftCases, type DraftCase } from './draft-cases.ts'
import { plainTone } from './phrases.ts'

const stages: readonly Stage[] = [
  'received',
  'assessed',
  'quoted',
  'approved',
  'in_work',
  'controlled',
  'ready',
  'returned',
  'declined',
  'redo',
]
const day = fc
  .integer({ min: -60, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 2, 12 + days)).toISOString().slice(0, 10))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const money = fc.integer({ min: 2000, max: 900_000 }).map((minor) => ({ minor, currency: 'CHF' }))
const anyOrder = fc.record(
  {
    number: fc.constant('GVA-26-00001'),
    watch: fc.constantFrom(['Omega', 'Seamaster'], ['Tissot', 'PRX'], ['Cartier', 'Tank']),
    stage: fc.constantFrom(...stages),
    reached: fc.record({ received: day, quoted: day, returned: day, ready: day }),
    promise: fc.record({ to: day }),
    firstPromise: fc.record({ to: day }),
    custody: fc.constantFrom(
      { holder: 'site' as const, place: 'Genève' },
      { holder: 'partner' as const, name: 'Polo SA' },
    ),
    wait: fc.oneof(
      fc.record({
        reason: fc.constant('part' as const),
        part: fc.constantFrom('crown', 'gasket', 'crystal'),
        expected: day,
      }),
      fc.record({ reason: fc.constantFrom('partner' as const, 'skill' as const, 'transit' as const) }),
    ),
    needs: fc.array(
      fc.record({
        part: fc.constantFrom('crown', 'dial'),
        state: fc.constant('arrived' as const),
        arrivedOn: day,
      }),
      { maxLength: 2 },
    ),
    quote: fc.record(
      {
        total: money,
        tax: fc.constant({ ratePercent: 8.1, included: true }),
        sentOn: maybe(day),
        validUntil: maybe(day),
      },
      { requiredKeys: ['total'] },
    ),
    payments: fc.array(fc.record({ price: money, on: day }), { maxLength: 2 }),
    warranty: fc.record({ months: fc.constantFrom(6, 12, 24) }),
  },
  { requiredKeys: ['number', 'watch', 'stage'] },
)

// Absent is absent: undefined values are taken out, as exactOptionalPropertyTypes wants it.
const asOrder = (raw: unknown): KnownOrder => JSON.parse(JSON.stringify(raw))

const contextOf = (facts: KnownFacts): TruthContext => ({
  language: 'fr',
  now: new Date('2026-03-12T09:00:00Z'),
  timeZone: 'Europe/Zurich',
  calendar: { weekdays: [1, 2, 3, 4, 5] },
  facts,
})

const shipped: Record<string, { now: string; timeZone: string; facts: KnownFacts }> = JSON.parse(
  readFileSync('bench/truth/contexts.json', 'utf8'),
)

const composed = (draftCase: DraftCase, name: string, language: (typeof languages)[number]): string => {
  const known = shipped[name]
  const [order] = known?.facts.orders ?? []
  if (known === undefined || order === undefined) throw new Error(name)
  const context = { ...contextOf(known.facts), now: new Date(known.now), timeZone: known.timeZone }
  return composeDraft(
    { draftCase, language, tone: plainTone[language], clientName: 'Frau Keller', order },
    context,
  ).text
}

describe('drafts composed from facts', () => {
  test('whatever the order, nothing is said that the facts contradict or do not know', () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.constantFrom(...languages),
        fc.constantFrom(...draftCases),
        (raw, language, draftCase) => {
          const order = asOrder(raw)
          const context = contextOf({ orders: [order], focus: order.number })
          const draft = composeDraft(
            { draftCase, language, tone: plainTone[language], clientName: 'Ada Favre', order },
            context,
          )
          const report = checkTruth(draft.text, { ...context, language })
          expect(report.claims.filter(({ verdict }) => verdict !== 'backed')).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a delay says its cause, the day of the part and the new date, in every language', () => {
    for (const [language, words] of [
      ['fr', ['couronne', 'vendredi 20 mars', 'mardi 31 mars']],
      ['en', ['crown', 'Friday 20 March', 'Tuesday 31 March']],
      ['de', ['Krone', 'Freitag, 20. März', 'Dienstag, 31. März']],
      ['it', ['corona', 'venerdì 20 marzo', 'martedì 31 marzo']],
    ] as const)
      for (const word of words) expect(composed('delay', 'crown-wait-geneva', language)).toContain(word)
  })

  test('each usual case has something to say in every language', () => {
    const cases: readonly (readonly [DraftCase, string, number])[] = [
      ['received', 'received-lyon', 3],
      ['quote', 'quoted-munich', 5],
      ['reminder', 'quoted-munich', 6],
      ['delay', 'crown-wait-geneva', 5],
      ['part_arrived', 'crown-wait-geneva', 3],
      ['ready', 'ready-paris', 4],
      ['after_return', 'returned-vienna', 4],
      ['where_is', 'crown-wait-geneva', 8],
      ['apology', 'partner-milan', 4],
      ['approval_by_mail', 'quoted-munich', 5],
    ]
    const short = cases.flatMap(([draftCase, name, least]) =>
      languages.flatMap((language) => {
        const known = shipped[name]
        const [order] = known?.facts.orders ?? []
        if (known === undefined || order === undefined) throw new Error(name)
        const context = { ...contextOf(known.facts), now: new Date(known.now), timeZone: known.timeZone }
        const { sentences } = composeDraft(
          { draftCase, language, tone: plainTone[language], clientName: 'X', order, page: '{{here}}' },
          context,
        )
        return sentences.length >= least
          ? []
          : [`${draftCase} ${language}: ${sentences.map(({ text }) => text).join(' | ')}`]
      }),
    )
    expect(short).toEqual([])
  })

  test('what is not so is not said as courtesy either', () => {
    const order: KnownOrder = { number: '1', stage: 'in_work', promise: { to: '2026-03-20' } }
    const saidOf = (draftCase: DraftCase, about: KnownOrder): string =>
      composeDraft(
        { draftCase, language: 'en', tone: plainTone.en, clientName: 'X', order: about, page: '{{here}}' },
        contextOf({ orders: [about], focus: '1' }),
      ).text
    const said = (draftCase: DraftCase, change: Partial<KnownOrder>): string =>
      saidOf(draftCase, { ...order, ...change })
    // Nobody is told that they wait too long while the first word stands, nor that it was broken before its day.
    expect(said('delay', {})).not.toContain('longer than we agreed')
    expect(said('delay', { firstPromise: { to: '2026-03-16' } })).toContain('longer than we agreed')
    expect(said('apology', { firstPromise: { to: '2026-03-16' } })).not.toContain('did not keep our word')
    expect(said('apology', { firstPromise: { to: '2026-03-10' } })).toContain('did not keep our word')
    for (const [language, words] of [
      ['fr', 'pas tenu parole'],
      ['de', 'nicht Wort gehalten'],
      ['it', 'non abbiamo mantenuto'],
    ] as const) {
      const late = { ...order, firstPromise: { to: '2026-03-10' } }
      const wish = {
        draftCase: 'apology',
        language,
        tone: plainTone[language],
        clientName: 'X',
        order: late,
      } as const
      expect(composeDraft(wish, contextOf({ orders: [late], focus: '1' })).text).toContain(words)
    }
    // Nor that there is nothing to do, where their answer or their coming is waited for.
    expect(said('where_is', {})).toContain('nothing you need to do; should this date move')
    expect(saidOf('where_is', { number: '1', stage: 'assessed' })).not.toContain('this date')
    expect(said('where_is', { stage: 'quoted' })).not.toContain('nothing you need to do')
    expect(said('where_is', { stage: 'ready' })).toMatch(/ready\. You can collect it/)
    expect(said('where_is', {})).toMatch(/\n\nYour page: \{\{here\}\}\n\n/)
  })

  test('each sentence that claims something carries its fact', () => {
    const known = shipped['crown-wait-geneva']
    const [order] = known?.facts.orders ?? []
    if (known === undefined || order === undefined) throw new Error('no context')
    const { sentences } = composeDraft(
      { draftCase: 'delay', language: 'fr', tone: plainTone.fr, clientName: 'X', order },
      { ...contextOf(known.facts), now: new Date(known.now) },
    )
    expect(sentences.find(({ text }) => text.includes('31 mars'))?.facts.map(({ ref }) => ref)).toEqual([
      'f-promise',
    ])
  })

  test('the case follows from what the client wants and where the order stands', () => {
    const order: KnownOrder = { number: '1', stage: 'in_work', promise: { to: '2026-03-10' } }
    expect(proposeCase({ number: '1', stage: 'quoted' }, 'quote_answer', '2026-03-12')).toBe(
      'approval_by_mail',
    )
    expect(proposeCase(order, 'quote_answer', '2026-03-12')).toBe('delay')
    expect(proposeCase(order, 'complaint', '2026-03-12')).toBe('apology')
    expect(proposeCase(order, 'question', '2026-03-12')).toBe('delay')
    expect(proposeCase(order, 'question', '2026-03-09')).toBe('where_is')
  })
})
