import type { Block, LineRow, LinesBlock, TotalRow } from '#platform/paper/blocks.ts'

import type { Currency } from './paper-data.ts'
import { lineMinor, smallestCoin, totalsOf, type PricedLine, type PriceMode, type Totals } from './totals.ts'
import type { Wording } from './wording.ts'

/** Prices of one paper: all of one currency, all with or all without tax. */
export type Pricing = { currency: Currency; mode: PriceMode; coinMinor?: number }

export type NamedLine = { name: string; notes?: string[]; price: PricedLine }

export const totalsOfLines = (lines: readonly NamedLine[], pricing: Pricing): Totals =>
  totalsOf(lines.map((line) => line.price), pricing.mode, pricing.coinMinor ?? smallestCoin(pricing.currency))

/** The cells of one line; the quantity has its own column only where some line has one other than 1. */
export const lineCells = (line: NamedLine, pricing: Pricing, wording: Wording): string[] => {
  const figure = wording.figure({ minor: lineMinor(line.price), currency: pricing.currency })
  return [line.name, wording.quantity(line.price.quantity), wording.rate(line.price.taxRate), figure]
}

export const linesBlock = (heading: string, rows: LineRow[], pricing: Pricing, wording: Wording): LinesBlock => {
  const columns: LinesBlock['columns'] = [
    { label: wording.say('description'), align: 'start' },
    { label: wording.say('quantity'), align: 'end' },
    { label: wording.say('tax'), align: 'end' },
    { label: wording.say('amount', { currency: pricing.currency }), align: 'end' },
  ]
  return { kind: 'lines', heading, columns, rows }
}

export const namedRow = (line: NamedLine, pricing: Pricing, wording: Wording): LineRow => ({
  cells: lineCells(line, pricing, wording),
  notes: line.notes ?? [],
})

const taxRows = (totals: Totals, pricing: Pricing, wording: Wording): TotalRow[] =>
  totals.rates
    .filter((rate) => rate.taxRate > 0)
    .map((rate) => {
      const net = wording.money({ minor: rate.netMinor, currency: pricing.currency })
      const values = { rate: wording.rate(rate.taxRate), net }
      return {
        label: wording.say(pricing.mode === 'tax-included' ? 'tax-included' : 'tax-added', values),
        value: wording.figure({ minor: rate.taxMinor, currency: pricing.currency }),
        weight: pricing.mode === 'tax-included' ? 'soft' : 'plain',
      }
    })

/** Tax that is added comes before the total, tax that is inside comes after it. */
export const totalRows = (totals: Totals, pricing: Pricing, wording: Wording): TotalRow[] => {
  const { currency, mode } = pricing
  const taxes = taxRows(totals, pricing, wording)
  const row = (label: string, minor: number): TotalRow => ({ label, value: wording.figure({ minor, currency }), weight: 'plain' })
  const sum = mode === 'tax-added' || totals.roundingMinor !== 0 ? [row(wording.say('subtotal'), totals.linesMinor)] : []
  const rounding = totals.roundingMinor === 0 ? [] : [row(wording.say('rounding'), totals.roundingMinor)]
  const total: TotalRow = {
    label: wording.say('total'),
    value: wording.money({ minor: totals.payableMinor, currency }),
    weight: 'strong',
  }
  return mode === 'tax-added' ? [...sum, ...taxes, ...rounding, total] : [...sum, ...rounding, total, ...taxes]
}

export const pricedBlocks = (heading: string, lines: readonly NamedLine[], context: { pricing: Pricing; wording: Wording }): Block[] => {
  if (lines.length === 0) return []
  const { pricing, wording } = context
  const rows = lines.map((line) => namedRow(line, pricing, wording))
  const totals = totalsOfLines(lines, pricing)
  return [linesBlock(heading, rows, pricing, wording), { kind: 'totals', rows: totalRows(totals, pricing, wording) }]
}
