import { FileAnswer } from '#doors/answers.ts'
import { findHouseName } from '#doors/house-name.ts'
import type { Foundation } from '#doors/house.ts'
import type { SharedScope } from '#doors/scope.ts'
import { findClient } from '#modules/clients/public.ts'
import { findFile, small } from '#modules/files/public.ts'
import { daysAfter, listPhotographs, localDay, type OrderRow } from '#modules/orders/public.ts'
import {
  renderQuote,
  type NamedLine,
  type Quote as Paper,
  type QuoteLine as PaperLine,
} from '#modules/papers/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { findWatch } from '#modules/watches/public.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { paperClient, paperWatch, siteHead } from '../domain/paper-parts.ts'
import { jobsOf, type Quote, type QuoteJob, type QuoteLine } from '../domain/quote.ts'
import { usualValidityDays } from '../domain/ready-to-send.ts'

interface PaperWish {
  readonly foundation: Foundation
  readonly language: Language
}

/** The quote on paper, set after the transaction of the request has ended: the press must not hold the database. */
export const quotePaperAnswer = async (
  scope: SharedScope,
  at: { order: OrderRow; quote: Quote },
  wish: PaperWish,
): Promise<FileAnswer | Refusal> => {
  const paper = await quotePaper(scope, at, wish)
  if (paper === undefined) return notFound()
  if (isRefusal(paper)) return paper
  const bytes = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        controller.enqueue(await renderQuote(paper))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const name = `${at.order.number}-${at.quote.version}.pdf`
  return new FileAnswer({ bytes, mediaType: 'application/pdf', name, inline: true })
}

const quotePaper = async (
  scope: SharedScope,
  { order, quote }: { order: OrderRow; quote: Quote },
  { foundation, language }: PaperWish,
): Promise<Paper | Refusal | undefined> => {
  const site = await findSite(scope, order.site_id)
  const watch = await findWatch(scope, order.watch_id)
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  if (site === undefined || watch === undefined) return undefined
  if (quote.currency !== 'CHF' && quote.currency !== 'EUR') return refuse('quotes.refusal.currency-unprinted')
  const photographs = await photographsOf(scope, { order, quote }, foundation)
  const madeAt = quote.sentAt ?? scope.now
  const date = localDay(madeAt, site.timeZone)
  return {
    language,
    head: siteHead(site, await findHouseName(scope)),
    date,
    madeAt,
    orderNumber: order.number,
    version: quote.version,
    supplementary: quote.kind === 'supplementary',
    validUntil: quote.validUntil ?? daysAfter(date, usualValidityDays),
    client: client === undefined ? { name: '–', lines: [] } : paperClient(client),
    watch: paperWatch(watch),
    ...(quote.message === '' ? {} : { diagnosis: quote.message }),
    lines: jobsOf(quote.lines).map((job) => paperLine(job, photographs)),
    pricing: { currency: quote.currency, mode: 'tax-included' },
    portal: {
      url: `${foundation.publicUrl}/portal/orders/${order.id}/quotes/${quote.id}`,
      shortAddress: new URL(foundation.publicUrl).host,
      code: order.number,
    },
  }
}

/** An approved option stands first, whichever it was: the paper then says what is done. */
const paperLine = (job: QuoteJob<QuoteLine>, photographs: ReadonlyMap<string, Uint8Array>): PaperLine => {
  const line = job.options.find(({ answer }) => answer === 'approved') ?? job.options[0]
  const others = job.options.filter((option) => option !== line)
  const photograph = line.photographId === null ? undefined : photographs.get(line.photographId)
  return {
    ...named(line),
    need: job.necessity,
    ...(line.reason === '' ? {} : { reason: line.reason }),
    ...(others.length === 0 ? {} : { alternatives: others.map((other) => named(other)) }),
    ...(photograph === undefined ? {} : { photograph }),
    answer: line.answer ?? 'open',
  }
}

const named = (line: QuoteLine): NamedLine => ({
  name: line.label,
  price: { quantity: 1, unitMinor: line.amountMinor, taxRate: line.taxBasisPoints },
})

const photographsOf = async (
  scope: SharedScope,
  { order, quote }: { order: OrderRow; quote: Quote },
  foundation: Foundation,
): Promise<Map<string, Uint8Array>> => {
  const used = new Set(quote.lines.map(({ photographId }) => photographId))
  const pictures = new Map<string, Uint8Array>()
  for (const { id, file_id } of await listPhotographs(scope, order.id)) {
    const file = used.has(id) ? await findFile(scope, file_id) : undefined
    if (file !== undefined) pictures.set(id, await small(await foundation.files.read(file.storageKey)))
  }
  return pictures
}
