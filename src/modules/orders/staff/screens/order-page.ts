import type { EndpointReply } from '#platform/http/endpoint.ts'
import type * as contract from '../contract.ts'

/** Everything the page of one order shows. */
export type OrderPage = EndpointReply<typeof contract.readOrder>
