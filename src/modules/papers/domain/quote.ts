import type { Block, LineRow, TotalRow } from '#platform/paper/blocks.ts'

import { nothingDrawn, type Draft } from './draft.ts'
import { clientBlock, framed, paragraph, portalBlock, promiseBlock, watchBlock } from './frame.ts'
import type {
  LocalDate,
  PaperClient,
  PaperFrame,
  PaperPortal,
  PaperPromise,
  PaperWatch,
} from './paper-data.ts'
import {
  linesBlock,
  namedRow,
  totalRows,
  totalsOfLines,
  type NamedLine,
  type Pricing,
} from './priced-lines.ts'
import type { Totals } from './totals.ts'
import { wordingOf, type Wording } from './wording.ts'

export type QuoteNeed = 'needed' | 'advised' | 'optional'

export type QuoteLine = NamedLine & {
  need: QuoteNeed
  /** Why, in the client's words. */
  reason?: string
  /** Other ways to do the same; the client takes one of them or the line itself. */
  alternatives?: NamedLine[]
  photograph?: Uint8Array
  answer?: 'open' | 'approved' | 'refused'
}

export type Quote = PaperFrame & {
  orderNumber: string
  version: number
  /** Finds that came up after a first approval; what was approved before stands. */
  supplementary: boolean
  validUntil: LocalDate
  client: PaperClient
  watch: PaperWatch
  diagnosis?: string
  lines: QuoteLine[]
  pricing: Pricing
  /** Holds if the client answers by `validUntil`. */
  promise?: PaperPromise
  portal: PaperPortal
  conditions?: string
}

export type QuoteTotals = { needed: Totals; advised: Totals; everything: Totals }

const needs: readonly QuoteNeed[] = ['needed', 'advised', 'optional']

/** Refused lines count nowhere; of alternatives the line itself counts, because it is the one proposed. */
export const quoteTotals = (lines: readonly QuoteLine[], pricing: Pricing): QuoteTotals => {
  const upTo = (last: QuoteNeed): Totals => {
    const counted = needs.slice(0, needs.indexOf(last) + 1)
    return totalsOfLines(
      lines.filter((line) => counted.includes(line.need) && line.answer !== 'refused'),
      pricing,
    )
  }
  return { needed: upTo('needed'), advised: upTo('advised'), everything: upTo('optional') }
}

const photographName = (index: number): string => `photograph-${index}`

const lineRows = (numbered: NumberedLine, pricing: Pricing, wording: Wording): LineRow[] => {
  const { line, index } = numbered
  const { say } = wording
  const row: LineRow = { ...namedRow(line, pricing, wording), aside: line.answer === 'refused' }
  row.notes = [...(line.reason === undefined ? [] : [line.reason]), ...(line.notes ?? [])]
  if (line.answer === 'approved' || line.answer === 'refused') row.tag = say(line.answer)
  if (line.photograph !== undefined) {
    row.picture = { name: photographName(index), alternative: say('photo-of', { name: line.name }) }
  }
  const alternatives = (line.alternatives ?? []).map((other): LineRow => ({
    ...namedRow({ ...other, name: say('or', { name: other.name }) }, pricing, wording),
    aside: true,
  }))
  return [row, ...alternatives]
}

type NumberedLine = { line: QuoteLine; index: number }

const needBlock = (need: QuoteNeed, quote: Quote, wording: Wording): Block[] => {
  const lines = quote.lines.map((line, index) => ({ line, index })).filter(({ line }) => line.need === need)
  if (lines.length === 0) return []
  const rows = lines.flatMap((line) => lineRows(line, quote.pricing, wording))
  return [linesBlock(wording.say(need), rows, { pricing: quote.pricing, wording })]
}

/** One strong total for what the house proposes; the smaller and the larger choice stay beside it. */
const scopeRows = (quote: Quote, wording: Wording): TotalRow[] => {
  const { say, money } = wording
  const totals = quoteTotals(quote.lines, quote.pricing)
  const has = (need: QuoteNeed): boolean =>
    quote.lines.some((line) => line.need === need && line.answer !== 'refused')
  const row = (label: string, total: Totals): TotalRow => ({
    label,
    value: money({ minor: total.payableMinor, currency: quote.pricing.currency }),
    weight: 'plain',
  })
  const proposed = totalRows(totals.advised, quote.pricing, wording).map((one): TotalRow =>
    one.weight === 'strong' && has('advised') ? { ...one, label: say('total-advised') } : one,
  )
  const smaller = has('advised') && has('needed') ? [row(say('total-needed'), totals.needed)] : []
  const larger = has('optional') ? [row(say('total-everything'), totals.everything)] : []
  return [...smaller, ...proposed, ...larger]
}

const quoteBlocks = (quote: Quote, wording: Wording): Block[] => {
  const { say, day } = wording
  const valid = {
    kind: 'facts' as const,
    heading: '',
    rows: [
      { label: say('date'), value: day(quote.date) },
      { label: say('valid-until'), value: day(quote.validUntil) },
    ],
  }
  const answer = { heading: say('answer-heading'), invitation: say('portal-quote') }
  const promiseHeading = say('promise-if', { date: day(quote.validUntil) })
  const promise = quote.promise === undefined ? [] : [promiseBlock(quote.promise, promiseHeading, wording)]
  return [
    {
      kind: 'pair',
      left: [watchBlock(quote.watch, wording)],
      right: [clientBlock(quote.client, say('client')), valid],
    },
    ...paragraph(say('diagnosis'), quote.diagnosis, 'plain'),
    ...needs.flatMap((need) => needBlock(need, quote, wording)),
    { kind: 'totals', rows: scopeRows(quote, wording) },
    { kind: 'pair', left: promise, right: [portalBlock(quote.portal, answer, wording)] },
    ...paragraph('', quote.conditions, 'notice'),
  ]
}

const photographs = (lines: readonly QuoteLine[]): Record<string, Uint8Array> =>
  Object.fromEntries(
    lines.flatMap(({ photograph }, index) =>
      photograph === undefined ? [] : [[photographName(index), photograph]],
    ),
  )

export const draftQuote = (quote: Quote): Draft => {
  const wording = wordingOf(quote.language)
  const words = framed(quote, wording, {
    title: wording.say(quote.supplementary ? 'quote-supplementary' : 'quote-title'),
    number: { label: wording.say('quote-version'), value: `${quote.orderNumber} · ${quote.version}` },
    blocks: quoteBlocks(quote, wording),
  })
  return {
    ...nothingDrawn(),
    words,
    symbols: { portal: { kind: 'qr', text: quote.portal.url } },
    pictures: photographs(quote.lines),
  }
}
