import type { Block, LineRow, LinesBlock, TotalRow } from '#platform/paper/blocks.ts'

import type { Currency } from './paper-data.ts'
import { lineMinor, smallestCoin, totalsOf, type PricedLine, type PriceMode, type Totals } from './totals.ts'
import type { Wording } from './wording.ts'

/** Prices of one paper: all of one currency, all with or all without tax. */
export type Pricing = { currency: Currency; mode: PriceMode; coinMinor?: number }

export type NamedLine = { name: string; notes?: string[]; price: PricedLine }

export const totalsOfLines = (lines: readonly NamedLine[], pricing: Pricing): Totals =>
  totalsOf(
    lines.map((line) => line.price),
    pricing.mode,
    pricing.coinMinor ?? smallestCoin(pricing.currency),
  )

/** More than one piece is printed with the price of one: "2 × 12.50". */
const quantityText = ({ price }: NamedLine, { currency }: Pricing, { quantity, figure }: Wording): string =>
  price.quantity === 1 ? '1' : `${quantity(price.quantity)} × ${figure({ minor: price.unitMinor, currency })}`

const lineCells = (line: NamedLine, pricing: Pricing, wording: Wording): string[] => {
  const amount = wording.figure({ minor: lineMinor(line.price), currency: pricing.currency })
  return [line.name, quantityText(line, pricing, wording), wording.rate(line.price.taxRate), amount]
}

export type Priced = { pricing: Pricing; wording: Wording }

export const linesBlock = (heading: string, rows: LineRow[], { pricing, wording }: Priced): LinesBlock => {
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
  const row = (label: string, minor: number): TotalRow => ({
    label,
    value: wording.figure({ minor, currency }),
    weight: 'plain',
  })
  const sum =
    mode === 'tax-added' || totals.roundingMinor !== 0
      ? [row(wording.say('subtotal'), totals.linesMinor)]
      : []
  const rounding = totals.roundingMinor === 0 ? [] : [row(wording.say('rounding'), totals.roundingMinor)]
  const total: TotalRow = {
    label: wording.say('total'),
    value: wording.money({ minor: totals.payableMinor, currency }),
    weight: 'strong',
  }
  return mode === 'tax-added'
    ? [...sum, ...taxes, ...rounding, total]
    : [...sum, ...rounding, total, ...taxes]
}

export const pricedBlocks = (heading: string, lines: readonly NamedLine[], priced: Priced): Block[] => {
  if (lines.length === 0) return []
  const { pricing, wording } = priced
  const rows = lines.map((line) => namedRow(line, pricing, wording))
  const totals = totalsOfLines(lines, pricing)
  return [linesBlock(heading, rows, priced), { kind: 'totals', rows: totalRows(totals, pricing, wording) }]
}
