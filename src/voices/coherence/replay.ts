import type { SharedScope } from '#doors/scope.ts'
import { readClientThen, readMessagesOf, type Period } from '../store/messages-of-period.ts'
import { judgeCoherence } from './judge-coherence.ts'
import type { CoherenceRules } from './rules.ts'

export interface Replayed {
  /** Messages of these purposes that were ready to be said then. */
  readonly messages: number
  /** Those that left then, whatever the rules tried here say. */
  readonly leftThen: number
  readonly wouldLeave: number
  readonly stops: readonly { readonly rule: string; readonly count: number }[]
}

/** "What would have gone out last December?": each message of then, judged by these rules and by the facts as they stood at its moment. */
export const replay = async (
  scope: SharedScope,
  rules: CoherenceRules,
  period: Period,
): Promise<Replayed> => {
  const messages = await readMessagesOf(scope, period)
  const stops = new Map<string, number>()
  const left = new Map<string, Date[]>()
  let wouldLeave = 0
  for (const message of messages) {
    const earlier = left.get(message.clientId) ?? []
    const then = await readClientThen(scope, message, lately(earlier, message.at, rules))
    const stop = judgeCoherence(rules, message.purpose, then)
    if (stop === null) {
      wouldLeave += 1
      left.set(message.clientId, [...earlier, message.at])
    } else stops.set(stop.rule, (stops.get(stop.rule) ?? 0) + 1)
  }
  return {
    messages: messages.length,
    leftThen: messages.filter(({ hasLeft }) => hasLeft).length,
    wouldLeave,
    stops: [...stops].map(([rule, count]) => ({ rule, count })),
  }
}

const lately = (earlier: readonly Date[], at: Date, { cap }: CoherenceRules): number =>
  earlier.filter((one) => at.getTime() - one.getTime() < cap.days * 86_400_000).length
