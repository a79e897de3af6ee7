import { boostTrees, type BoostingOptions } from "./boosting.ts";
import { attributeFeatures } from "./feature-schema.ts";
import { learnGroups, type Member } from "./members.ts";
import type { TrainingSet } from "./training-set.ts";

/** The quantile levels every member gives. */
export const LEVELS: readonly number[] = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975];

export interface MemberPlan {
  readonly seed: number;
  /** Attributes along which the date may only move one way: 1 later with a larger value, -1 earlier. */
  readonly monotone: Readonly<Record<string, 1 | -1>>;
  /** Whether a member without the correction for open cases joins: a hedge where so many are open that the correction is a guess. */
  readonly withFinishedOnly: boolean;
}

/**
 * Few small trees on many rows each: found on rolling origins inside the training parts of five logs, where larger ones learnt the
 * season and lost later. The second kind is a little larger and looks at fewer columns, so that the two err differently.
 */
const SMALL_TREES = { trees: 80, leaves: 8, learningRate: 0.08, leastWeight: 40, columnShare: 0.4 } as const;
const LARGER_TREES = { trees: 80, leaves: 16, learningRate: 0.06, leastWeight: 40, columnShare: 0.25 } as const;

/** The declared directions, column by column. */
function monotoneColumns(set: TrainingSet, plan: MemberPlan): number[] {
  const directions = new Map<string, number>();
  for (const attribute of set.schema.attributes) {
    const direction = plan.monotone[attribute.name];
    if (direction !== undefined) for (const feature of attributeFeatures(attribute)) directions.set(feature.name, direction);
  }
  return set.features.map((feature) => directions.get(feature.name) ?? 0);
}

/** Fits every member on a training set. Same plan, same set: same members. */
export function fitMembers(set: TrainingSet, plan: MemberPlan): Member[] {
  const data = { matrix: set.matrix, target: set.target, weight: set.weight };
  const common = { rowShare: 0.6, smoothing: 10, levels: LEVELS, monotone: monotoneColumns(set, plan) };
  const small: BoostingOptions = { ...SMALL_TREES, ...common, seed: plan.seed };
  const larger: BoostingOptions = { ...LARGER_TREES, ...common, seed: plan.seed + 1 };
  const members: Member[] = [
    { kind: "boosted", name: "small trees", trees: boostTrees(data, small) },
    { kind: "boosted", name: "larger trees", trees: boostTrees(data, larger) },
  ];
  if (plan.withFinishedOnly) {
    const finished = { ...data, weight: set.finishedWeight };
    members.push({
      kind: "boosted",
      name: "small trees, finished cases only",
      trees: boostTrees(finished, { ...small, seed: plan.seed + 2 }),
    });
  }
  const lastActivity = set.matrix.columns[0] ?? new Uint8Array();
  members.push({ kind: "group", name: "last activity", groups: learnGroups({ bins: lastActivity, target: set.target, weight: set.weight }, 0, LEVELS) });
  return members;
}
