import type { HouseScope } from '#doors/scope.ts'
import { judgeCoherence } from './coherence/judge-coherence.ts'
import { rulesOf } from './store/editions.ts'
import { readClientNow } from './store/client-now.ts'
import { examine, notBacked } from './examine.ts'
import type { ClaimedMessage } from './store/messages.ts'

export interface Held {
  readonly rule: string
  readonly reason: string
}

/** A code to open the door says nothing about a watch, and whoever waits for it stands outside. */
const claimless: readonly string[] = ['portal-code']

/**
 * Both gates, at the moment of leaving and not when the cause spoke: what was true an hour ago may not be, consent may be
 * withdrawn while the message waits, and the facts of the causing transaction are in the ledger only now.
 */
export const stopAtGates = async (scope: HouseScope, message: ClaimedMessage): Promise<Held | null> => {
  if (message.clientId === null) return null
  const rules = await rulesOf(scope)
  if (rules.held.includes(message.purpose)) {
    const now = await readClientNow(scope, {
      client: message.clientId,
      purpose: message.purpose,
      channel: message.channel,
      rules,
    })
    const stop = judgeCoherence(rules, message.purpose, now)
    if (stop !== null) return stop
  }
  // A typed text was examined before it was taken, and a person answers for it.
  if (message.template === '' || claimless.includes(message.template)) return null
  const report = await examine(scope, {
    client: message.clientId,
    order: message.orderId,
    language: message.language,
    text: `${message.subject}\n\n${message.body}`,
  })
  const [claim] = notBacked(report)
  if (claim === undefined) return null
  return {
    rule: 'truth',
    reason: `${claim.words} ≠ ${claim.fact?.name ?? claim.kind}: ${claim.fact?.value ?? claim.reason}`,
  }
}
