export {
  movements,
  newWatch,
  normalisedSerial,
  serialStates,
  tidyWatch,
  watchName,
  type Movement,
  type SerialState,
  type Watch,
  type WatchDetails,
} from './domain/watch.ts'
export {
  countWatches,
  findWatch,
  findWatches,
  listWatches,
  watchesOfClient,
  watchesWithSerial,
  type WatchPage,
} from './store/queries.ts'
export {
  changeOwner,
  changeWatch,
  insertWatch,
  insertWatches,
  moveWatches,
  type OwnerChange,
  type WatchChange,
} from './store/commands.ts'
