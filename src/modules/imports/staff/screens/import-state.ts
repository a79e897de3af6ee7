import type { EndpointReply } from '#platform/http/endpoint.ts'
import type { Tone } from '#ui/notes.tsx'
import type * as contract from '../contract.ts'

export type ImportLine = EndpointReply<typeof contract.listImports>['imports'][number]

export const toneOfState: Readonly<Record<ImportLine['state'], Tone>> = {
  mapping: 'neutral',
  dry_run: 'accent',
  checked: 'accent',
  running: 'accent',
  paused: 'caution',
  done: 'good',
  failed: 'danger',
}

/** Work is waiting or under way: the figures may move. */
export const isUnderWay = ({ state }: Pick<ImportLine, 'state'>): boolean =>
  state === 'mapping' || state === 'dry_run' || state === 'running'

/** Figures of a trial say what would be, not what is. */
export const isTrial = ({ state }: Pick<ImportLine, 'state'>): boolean =>
  state === 'dry_run' || state === 'checked'
