import type { Tone } from '#ui/notes.tsx'
import { useText } from '#staff-app/text.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { needRoutes, needSources, needStates } from '../../domain/need.ts'
import type * as contract from '../contract.ts'

export type PartLine = EndpointReply<typeof contract.listParts>['lines'][number]
export type Need = EndpointReply<typeof contract.listNeeds>['needs'][number]

const tones: Readonly<Record<string, Tone>> = {
  wanted: 'caution',
  ordered: 'accent',
  arrived: 'good',
  fitted: 'neutral',
  dropped: 'neutral',
}

/** The words for a part's state, source and route; what a newer server might say is shown as it is. */
export const usePartWords = () => {
  const t = useText()
  return {
    state: (state: string): string => {
      const known = needStates.find((one) => one === state)
      return known === undefined ? state : t(`parts.state.${known}`)
    },
    tone: (need: Pick<Need, 'state' | 'source'>): Tone =>
      need.source === 'not_procurable' && need.state === 'wanted'
        ? 'danger'
        : (tones[need.state] ?? 'neutral'),
    source: (source: string): string => {
      const known = needSources.find((one) => one === source)
      return known === undefined ? source : t(`parts.source.${known}`)
    },
    route: (route: string): string => {
      const known = needRoutes.find((one) => one === route)
      return known === undefined ? route : t(`parts.route.${known}`)
    },
  }
}
