import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isRefusal } from '#platform/refusal.ts'
import { decide, type Decision } from './decision.ts'
import { answersOfChoice, linesOfChoice, quickChoices } from './quick-choice.ts'
import { jobsOf, necessities, type QuoteLine } from './quote.ts'
import { totalOf, totalsByChoice } from './quote-totals.ts'

const line = (id: string, parts: Partial<QuoteLine> = {}): QuoteLine => ({
  id,
  necessity: 'needed',
  alternative: '',
  label: id,
  reason: '',
  photographId: null,
  serviceId: null,
  amountMinor: 10_000,
  taxBasisPoints: 810,
  skill: '',
  minutes: 0,
  surface: '',
  answer: null,
  ...parts,
})

const saying = (lines: readonly QuoteLine[], ...approved: string[]) =>
  lines.map(({ id }) => ({ lineId: id, approved: approved.includes(id) }))

const decided = (result: ReturnType<typeof decide>): Decision => {
  if (isRefusal(result)) throw new Error(result.code)
  return result
}

const service = line('service')
const crown = line('crown', { alternative: 'crown' })
const otherCrown = line('other crown', { alternative: 'crown', amountMinor: 4000 })
const glass = line('glass', { necessity: 'advised' })
const strap = line('strap', { necessity: 'optional' })
const lines = [service, crown, otherCrown, glass, strap]
const first = { kind: 'first', lines, hasAgreedWork: false } as const

describe('an answer, line by line', () => {
  test('approves what the client said yes to, each option of a job alone', () => {
    const decision = decided(decide(first, saying(lines, 'service', 'other crown', 'strap')))
    expect(decision.approved.map(({ id }) => id)).toEqual(['service', 'other crown', 'strap'])
    expect(decision.approvedMinor).toBe(24_000)
    expect(decision.declinesOrder).toBe(false)
  })

  test('refuses two options of one job', () => {
    expect(decide(first, saying(lines, 'service', 'crown', 'other crown'))).toMatchObject({
      code: 'quotes.refusal.one-option-only',
    })
  })

  test('refuses to guess what was left open', () => {
    const answers = saying(lines, 'service', 'crown').filter(({ lineId }) => lineId !== 'strap')
    expect(decide(first, answers)).toMatchObject({
      code: 'quotes.refusal.line-unanswered',
      values: { line: 'strap' },
    })
  })

  test('declines the order when a needed line of the first quote is refused, and does none of the rest', () => {
    const decision = decided(decide(first, saying(lines, 'service', 'strap')))
    expect(decision).toMatchObject({ declinesOrder: true, approved: [], approvedMinor: 0 })
  })

  test('keeps the first approval when a needed line of a supplementary quote is refused', () => {
    const decision = decided(decide({ ...first, kind: 'supplementary' }, saying(lines, 'glass')))
    expect(decision.declinesOrder).toBe(false)
    expect(decision.approved.map(({ id }) => id)).toEqual(['glass'])
  })

  test('lets the work agreed at the counter go on when nothing advised is wanted', () => {
    const advised = { kind: 'first', lines: [glass, strap], hasAgreedWork: true } as const
    expect(decided(decide(advised, saying(advised.lines))).declinesOrder).toBe(false)
    expect(decided(decide({ ...advised, hasAgreedWork: false }, saying(advised.lines))).declinesOrder).toBe(
      true,
    )
  })
})

const anyLine = fc.record({
  necessity: fc.constantFrom(...necessities),
  job: fc.constantFrom('', '', 'a', 'b'),
  amountMinor: fc.integer({ min: 0, max: 500_000 }),
  taxBasisPoints: fc.constantFrom(0, 260, 810, 2000),
})
// Options of one job share their necessity, as a quote that may be sent does.
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 12 }).map((some) =>
  some.map(({ job, ...parts }, index) =>
    line(`line ${index}`, {
      ...parts,
      alternative: job === '' ? '' : `${job}-${parts.necessity}`,
    }),
  ),
)

describe('laws of an answer', () => {
  it('has every quick choice answer every line and approve at most one option of a job', () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom(...quickChoices), (some, choice) => {
        const decision = decided(
          decide({ kind: 'supplementary', lines: some, hasAgreedWork: true }, answersOfChoice(some, choice)),
        )
        expect(decision.approved.length + decision.refused.length).toBe(some.length)
        for (const { options } of jobsOf(decision.approved)) expect(options).toHaveLength(1)
        expect(decision.approved).toEqual(linesOfChoice(some, choice))
      }),
    )
  })

  it('has needed cost no more than advised, advised no more than everything, and each what its lines cost', () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom('CHF', 'EUR'), (some, currency) => {
        const totals = totalsByChoice(some, currency)
        expect(totals.needed).toBeLessThanOrEqual(totals.advised)
        expect(totals.advised).toBeLessThanOrEqual(totals.everything)
        const sum = linesOfChoice(some, 'everything').reduce(
          (minor, { amountMinor }) => minor + amountMinor,
          0,
        )
        expect(Math.abs(totals.everything - sum)).toBeLessThanOrEqual(currency === 'CHF' ? 2 : 0)
      }),
    )
  })

  it('never takes an order with a supplementary quote, whatever is refused', () => {
    fc.assert(
      fc.property(anyLines, fc.func(fc.boolean()), (some, wanted) => {
        const answers = some.map(({ id }) => ({ lineId: id, approved: wanted(id) }))
        const decision = decide({ kind: 'supplementary', lines: some, hasAgreedWork: false }, answers)
        if (!isRefusal(decision)) expect(decision.declinesOrder).toBe(false)
      }),
    )
  })

  it('has a first quote end in exactly one of two ways: nothing, or everything needed', () => {
    fc.assert(
      fc.property(anyLines, fc.func(fc.boolean()), (some, wanted) => {
        const answers = some.map(({ id }) => ({ lineId: id, approved: wanted(id) }))
        const decision = decide({ kind: 'first', lines: some, hasAgreedWork: false }, answers)
        if (isRefusal(decision)) return
        expect(totalOf(decision.approved, 'EUR').payableMinor).toBe(decision.approvedMinor)
        const needed = jobsOf(some).filter(({ necessity }) => necessity === 'needed')
        for (const { options } of needed) {
          const done = options.filter((option) => decision.approved.includes(option))
          expect(done).toHaveLength(decision.declinesOrder ? 0 : 1)
        }
        if (decision.declinesOrder) expect(decision.approved).toEqual([])
      }),
    )
  })
})
