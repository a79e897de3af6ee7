import type { EndpointReply } from '#platform/http/endpoint.ts'
import type { QuoteShown, readQuotes } from '../contract.ts'

/** Everything the quote of an order is written with and from. */
export type QuotesPage = EndpointReply<typeof readQuotes>
export type { QuoteShown }
export type LineShown = QuoteShown['lines'][number]
