import { BoostedPredictor, boostTrees, type BoostedTrees, type BoostingData } from './boosting.ts'
import { DEFAULT_TAIL_SLOPE, Distribution, type DistributionShape } from './distribution.ts'
import { attributeFeatures } from './feature-schema.ts'
import { learnGroups, type Member } from './members.ts'
import { seededRandom } from './random.ts'
import type { TrainingSet } from './training-set.ts'

/** The quantile levels every member gives. */
export const LEVELS: readonly number[] = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975]

export interface MemberPlan {
  readonly seed: number
  /** Attributes along which the date may only move one way: 1 later with a larger value, -1 earlier. */
  readonly monotone: Readonly<Record<string, 1 | -1>>
}

/**
 * Few small trees on many rows each: found on rolling origins inside the training parts of five logs, where larger ones learnt the
 * season and lost later. The second kind is a little larger and looks at fewer columns, so that the two err differently.
 */
const SMALL_TREES = { trees: 80, leaves: 8, learningRate: 0.08, leastWeight: 40, columnShare: 0.4 } as const
const LARGER_TREES = {
  trees: 80,
  leaves: 16,
  learningRate: 0.06,
  leastWeight: 40,
  columnShare: 0.25,
} as const

/** In a closed log the date tells how near its end is; such trees must see it often and in detail. */
const DATED = { without: [], columnShare: 0.6, leaves: 24, learningRate: 0.1 } as const

/** With more of the prefixes open than this, guesses for them would outweigh what is known. */
const MOSTLY_OPEN = 0.5

/** The declared directions, column by column. */
function monotoneColumns(set: TrainingSet, plan: MemberPlan): number[] {
  const directions = new Map<string, number>()
  for (const attribute of set.schema.attributes) {
    const direction = plan.monotone[attribute.name]
    if (direction !== undefined)
      for (const feature of attributeFeatures(attribute)) directions.set(feature.name, direction)
  }
  return set.features.map((feature) => directions.get(feature.name) ?? 0)
}

/**
 * Targets with a guess for each open prefix: a draw from what the first member says, given how long the prefix has lasted already
 * ("redistribution to the right", Efron 1967; Portnoy 2003 for quantiles). One round only: where nearly all cases are open, more
 * rounds feed on their own guesses and drift away.
 */
function completedTargets(set: TrainingSet, trees: BoostedTrees, seed: number): Float64Array {
  const predictor = new BoostedPredictor(trees)
  const random = seededRandom(seed)
  const shape: DistributionShape = { unit: set.unit, levels: LEVELS, tailSlope: DEFAULT_TAIL_SLOPE }
  const bins = new Uint8Array(set.matrix.columns.length)
  return set.target.map((z, row) => {
    const draw = random()
    if (set.rows.finished[row] === 1) return z
    set.matrix.columns.forEach((column, index) => {
      bins[index] = column[row] ?? 0
    })
    const distribution = new Distribution(shape, predictor.predict(bins))
    const passed = distribution.probabilityWithin(set.rows.remaining[row] ?? 0)
    return distribution.zAt(passed + draw * (1 - passed))
  })
}

function groupMember(set: TrainingSet, name: string, column: number): Member {
  const bins = set.matrix.columns[column] ?? new Uint8Array()
  return {
    kind: 'group',
    name,
    groups: learnGroups({ bins, target: set.target, weight: set.weight }, column, LEVELS),
  }
}

/** With this many finished cases, trees and simple groups are trusted alike; more cases speak for the trees. */
const CASES_FOR_TREES = 400

/** How much each member is trusted before a rehearsal has spoken, in the order of `fitMembers`. */
export function blendBelief(finishedCases: number): number[] {
  const groups = CASES_FOR_TREES / (CASES_FOR_TREES + finishedCases)
  const trees = (1 - groups) / 4
  return [trees, trees, trees, trees, 0.7 * groups, 0.3 * groups, 0]
}

/**
 * Weights when nothing could be rehearsed because nearly everything is still open: the members that look at one thing only weigh
 * most, for differences between few and hastily finished cases say more about their haste than about the cases.
 */
export const BLEND_WITHOUT_REHEARSAL: readonly number[] = [0.1, 0.1, 0.1, 0.1, 0.2, 0.4, 0]

/** Fits every member on a training set. Same plan, same set: same members. */
export function fitMembers(set: TrainingSet, plan: MemberPlan): Member[] {
  const seen = { matrix: set.matrix, target: set.target, weight: set.weight }
  const date = set.features.findIndex((feature) => feature.name === 'date')
  const common = {
    without: [date],
    rowShare: 0.6,
    smoothing: 10,
    levels: LEVELS,
    monotone: monotoneColumns(set, plan),
  }
  const small = boostTrees(seen, { ...SMALL_TREES, ...common, seed: plan.seed })
  const guessing = set.openShare > 0 && set.openShare < MOSTLY_OPEN
  const everyRow = new Float64Array(set.target.length).fill(1)
  const completed = (seed: number): BoostingData =>
    guessing ? { ...seen, target: completedTargets(set, small, seed), weight: everyRow } : seen
  const boosted = (name: string, trees: BoostedTrees): Member => ({ kind: 'boosted', name, trees })
  return [
    boosted('small trees, weighted', small),
    boosted('larger trees, weighted', boostTrees(seen, { ...LARGER_TREES, ...common, seed: plan.seed + 1 })),
    boosted(
      'small trees, completed',
      boostTrees(completed(plan.seed + 2), { ...SMALL_TREES, ...common, seed: plan.seed + 3 }),
    ),
    boosted(
      'larger trees, completed',
      boostTrees(completed(plan.seed + 4), { ...LARGER_TREES, ...common, seed: plan.seed + 5 }),
    ),
    groupMember(set, 'last activity', 0),
    groupMember(
      set,
      'number of events',
      set.features.findIndex((feature) => feature.name === 'number of events'),
    ),
    ...(date < 0
      ? []
      : [
          boosted(
            'larger trees, dated',
            boostTrees(seen, { ...LARGER_TREES, ...common, ...DATED, seed: plan.seed + 6 }),
          ),
        ]),
  ]
}
