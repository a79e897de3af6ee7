import type { EndpointReply } from '#platform/http/endpoint.ts'
import type { readAccounts } from '../contract.ts'

export type { AccountShown, LineShown } from '../contract.ts'

/** The invoices of an order, and what could be charged now. */
export type AccountsPage = EndpointReply<typeof readAccounts>
