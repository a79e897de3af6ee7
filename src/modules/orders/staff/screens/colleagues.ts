import { listColleagues } from '#modules/staff/staff/contract.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'

export type Colleague = EndpointReply<typeof listColleagues>['colleagues'][number]

/** Who works at the bench or the counter; empty until the answer is here. */
export const useColleagues = (): readonly Colleague[] => useReply(listColleagues, {}).data?.colleagues ?? []
