import { describe, expect, it } from 'vitest'

import { invoiceTotals } from './invoice.ts'
import { oddsOf } from './odds.ts'
import { quoteTotals } from './quote.ts'
import { sampleInvoice, sampleQuote } from './sample-papers.ts'

describe('what a quote comes to', () => {
  it('counts needed, then advised, then everything, without refused lines and without alternatives', () => {
    const { lines, pricing } = sampleQuote('fr')
    const totals = quoteTotals(lines, pricing)
    expect(totals.needed.payableMinor).toBe(92_500)
    expect(totals.advised.payableMinor).toBe(101_500)
    expect(totals.everything.payableMinor).toBe(122_535)
  })
})

describe('what an invoice leaves to pay', () => {
  it('takes off what was paid before and never falls below nothing', () => {
    const invoice = sampleInvoice('fr')
    expect(invoiceTotals(invoice).dueMinor).toBe(70_035)
    expect(invoiceTotals({ ...invoice, paidBefore: { minor: 1_000_000, on: '2026-04-02' } }).dueMinor).toBe(0)
  })
})

describe('a probability in words', () => {
  it('never says more than was computed, and never says certain', () => {
    expect(oddsOf(0.83)).toEqual({ kept: 8, of: 10 })
    expect(oddsOf(0.8)).toEqual({ kept: 8, of: 10 })
    expect(oddsOf(0.949)).toEqual({ kept: 9, of: 10 })
    expect(oddsOf(0.95)).toEqual({ kept: 19, of: 20 })
    expect(oddsOf(1)).toEqual({ kept: 99, of: 100 })
    expect(oddsOf(0.05)).toBeUndefined()
    expect(oddsOf(Number.NaN)).toBeUndefined()
  })
})
