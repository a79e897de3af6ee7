import type { OrderStage, WaitReason } from './stages.ts'

/** What stands between this moment and the return, as a client may be told it. */
export type Standing =
  | 'answer-wanted' | 'received' | 'assessing' | 'quote-soon' | 'queue' | 'at-work' | 'control' | 'ready' | 'returned'
  | 'declined' | 'cancelled' | 'abandoned' | 'part' | 'skill' | 'partner' | 'transit' | 'incident' // prettier-ignore

const byStage: Record<OrderStage, Standing> = {
  received: 'received',
  assessed: 'quote-soon',
  quoted: 'answer-wanted',
  approved: 'queue',
  in_work: 'at-work',
  controlled: 'control',
  ready: 'ready',
  returned: 'returned',
  declined: 'declined',
  cancelled: 'cancelled',
  abandoned: 'abandoned',
}

/** Why a watch waits says more than where it stands; so the reason speaks first, except when the watch is ready. */
export const standingOf = (order: { stage: OrderStage; wait_reason: WaitReason | null }): Standing => {
  if (order.wait_reason === null || order.stage === 'ready' || order.stage === 'returned')
    return byStage[order.stage]
  return order.wait_reason === 'client' ? 'answer-wanted' : order.wait_reason
}

export interface StoryStep {
  readonly id: string
  readonly at: Date
  readonly kind: StepKind
  readonly detail: string
}

export type StepKind =
  | 'received' | 'assessed' | 'quote-sent' | 'quote-answered' | 'work-begun' | 'operation' | 'part-wanted' | 'part-arrived'
  | 'moved' | 'controlled' | 'promised' | 'ready' | 'returned' | 'declined' | 'cancelled' | 'warranty' // prettier-ignore

interface ToldFact {
  readonly sequence: number
  readonly at: Date
  readonly kind: string
  readonly payload: Record<string, unknown>
}

const stageSteps: Partial<Record<string, StepKind>> = {
  in_work: 'work-begun',
  ready: 'ready',
  returned: 'returned',
  declined: 'declined',
  cancelled: 'cancelled',
}

const factSteps: Partial<Record<string, StepKind>> = {
  'order-received': 'received',
  'order-assessed': 'assessed',
  'quote-sent': 'quote-sent',
  'quote-answered': 'quote-answered',
  'operation-done': 'operation',
  'part-wanted': 'part-wanted',
  'part-arrived': 'part-arrived',
  'custody-moved': 'moved',
  'control-passed': 'controlled',
  'promise-given': 'promised',
  'warranty-started': 'warranty',
}

const detailFields = ['label', 'part', 'toName', 'promisedOn', 'endsOn'] as const

/** The client's line of time, from the facts; steps that say nothing new to them are left out. */
export const storyOf = (facts: readonly ToldFact[]): StoryStep[] =>
  facts.flatMap((fact) => {
    const kind = fact.kind === 'stage-changed' ? stageSteps[String(fact.payload['to'])] : factSteps[fact.kind]
    if (kind === undefined) return []
    // The hand-over at the counter and the deposit are one event for the person who was there.
    if (kind === 'moved' && (fact.payload['fromKind'] === 'client' || fact.payload['toKind'] === 'client'))
      return []
    const detail = detailFields.map((name) => fact.payload[name]).find((value) => typeof value === 'string')
    return [
      { id: String(fact.sequence), at: fact.at, kind, detail: typeof detail === 'string' ? detail : '' },
    ]
  })

/** The same kind of work on one day reads as one line. */
export const gathered = (steps: readonly StoryStep[]): StoryStep[] => {
  const lines: StoryStep[] = []
  for (const step of steps) {
    const last = lines.at(-1)
    const joins = step.kind === 'operation' && last?.kind === 'operation' && sameDay(last.at, step.at)
    if (joins && last !== undefined)
      lines[lines.length - 1] = { ...last, detail: `${last.detail}, ${step.detail}` }
    else lines.push(step)
  }
  return lines
}

const sameDay = (one: Date, other: Date): boolean =>
  one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10)
