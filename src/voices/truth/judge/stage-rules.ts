import type { ClaimVerdict } from '../claim.ts'
import type { Stage } from '../known-facts.ts'
import type { EventKind } from '../words/event-words.ts'

/** For each thing said to be so: the stages that back it and those that contradict it. Others leave it unknown. */
interface StageRule {
  readonly backs: readonly Stage[]
  readonly contradicts: readonly Stage[]
}

const BEFORE_WORK: readonly Stage[] = ['received', 'assessed', 'quoted', 'approved']
const OVER: readonly Stage[] = ['ready', 'returned']
const REFUSED: readonly Stage[] = ['declined', 'cancelled']

const rules: Partial<Record<EventKind, StageRule>> = {
  ready: { backs: ['ready'], contradicts: [...BEFORE_WORK, 'in_work', 'controlled', 'returned', 'redo'] },
  pickup: { backs: ['ready'], contradicts: [...BEFORE_WORK, 'in_work', 'controlled', 'returned', 'redo'] },
  finished: { backs: ['controlled', ...OVER], contradicts: [...BEFORE_WORK, 'in_work', 'redo', ...REFUSED] },
  handed: { backs: ['returned'], contradicts: [...BEFORE_WORK, 'in_work', 'controlled', 'ready', 'redo'] },
  assessed: {
    backs: ['assessed', 'quoted', 'approved', 'in_work', 'controlled', ...OVER, 'declined', 'redo'],
    contradicts: ['received'],
  },
  assessing: {
    backs: ['received', 'assessed'],
    contradicts: ['quoted', 'approved', 'in_work', 'controlled', ...OVER, ...REFUSED],
  },
  awaiting_answer: {
    backs: ['quoted'],
    contradicts: ['received', 'assessed', 'approved', 'in_work', 'controlled', ...OVER, ...REFUSED],
  },
  no_quote: {
    backs: ['received', 'assessed'],
    contradicts: ['quoted', 'approved', 'in_work', 'controlled', ...OVER, 'declined', 'redo'],
  },
  not_assessed: {
    backs: ['received'],
    contradicts: ['assessed', 'quoted', 'approved', 'in_work', 'controlled', ...OVER, 'declined', 'redo'],
  },
  quoted: {
    backs: ['quoted', 'approved', 'in_work', 'controlled', ...OVER, 'declined', 'redo'],
    contradicts: ['received', 'assessed'],
  },
  approved: {
    backs: ['approved', 'in_work', 'controlled', ...OVER, 'redo'],
    contradicts: ['received', 'assessed', 'quoted', 'declined'],
  },
  declined: {
    backs: ['declined'],
    contradicts: ['received', 'assessed', 'quoted', 'approved', 'in_work', 'controlled', ...OVER],
  },
  cancelled: {
    backs: ['cancelled'],
    contradicts: [...BEFORE_WORK, 'in_work', 'controlled', ...OVER, 'redo'],
  },
  in_work: { backs: ['in_work', 'redo'], contradicts: [...BEFORE_WORK, 'controlled', ...OVER, ...REFUSED] },
  not_begun: { backs: BEFORE_WORK, contradicts: ['in_work', 'controlled', ...OVER, 'redo'] },
  controlling: { backs: ['controlled'], contradicts: [...BEFORE_WORK, 'in_work', ...OVER, ...REFUSED] },
  controlled: {
    backs: ['controlled', ...OVER],
    contradicts: [...BEFORE_WORK, 'in_work', 'redo', 'cancelled'],
  },
  not_controlled: { backs: [...BEFORE_WORK, 'in_work', 'redo'], contradicts: ['controlled', ...OVER] },
  redo: { backs: ['redo'], contradicts: [...BEFORE_WORK, 'in_work', 'controlled', ...OVER] },
}

export function stageVerdict(kind: EventKind, stage: Stage | undefined): ClaimVerdict | undefined {
  const rule = rules[kind]
  if (!rule) return undefined
  if (stage === undefined) return 'unknown'
  if (rule.backs.includes(stage)) return 'backed'
  return rule.contradicts.includes(stage) ? 'contradicted' : 'unknown'
}
