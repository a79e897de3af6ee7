export {
  isMissing,
  needSources,
  needStates,
  needTransitions,
  type NeedRoute,
  type NeedSource,
  type NeedState,
} from './domain/need.ts'
export { countMissing, findNeed, listNeeds, type NeedRow } from './store/need-row.ts'
export {
  dropPart,
  fitPart,
  followPart,
  markNotProcurable,
  orderPart,
  receivePart,
  wantPart,
  type NewNeed,
  type PartOrder,
} from './store/commands.ts'
