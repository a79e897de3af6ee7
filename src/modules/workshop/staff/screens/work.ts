import type { EndpointReply } from '#platform/http/endpoint.ts'
import type * as contract from '../contract.ts'

export type Work = EndpointReply<typeof contract.readWork>
export type Operation = Work['operations'][number]
export type BenchReply = EndpointReply<typeof contract.readBench>
export type BoardReply = EndpointReply<typeof contract.readBoard>

/** Steps still to be done, in their order. */
const stepsAhead = (operations: readonly Operation[]): Operation[] =>
  operations.filter(({ state }) => state === 'open' || state === 'started')

/** The step hands are on, or would be next. */
export const currentStep = (operations: readonly Operation[]): Operation | undefined => {
  const ahead = stepsAhead(operations)
  return ahead.find(({ state }) => state === 'started') ?? ahead[0]
}
