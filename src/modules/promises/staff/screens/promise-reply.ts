import type { EndpointReply } from '#platform/http/endpoint.ts'
import type * as contract from '../contract.ts'

/** An order's promise as its panel reads it. */
export type PromiseReply = EndpointReply<typeof contract.readPromise>

export type ForecastReply = NonNullable<PromiseReply['forecast']>
