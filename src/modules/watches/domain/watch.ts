import { newId } from '#platform/identifier.ts'
import { bareWord } from '#platform/search-words.ts'
import type { Movement, SerialState } from './watch-words.ts'

export { movements, serialStates, type Movement, type SerialState } from './watch-words.ts'

/** What is known of one piece, as opposed to its reference, which is a model. */
export interface WatchDetails {
  readonly brand: string
  readonly model: string
  readonly reference: string
  /** As engraved, blanks and signs included. */
  readonly serial: string
  readonly serialState: SerialState
  readonly calibre: string
  readonly movement: Movement
  readonly movementSerial: string
  readonly material: string
  readonly strap: string
  readonly dial: string
  readonly year: number | null
  readonly marks: string
}

export interface Watch extends WatchDetails {
  readonly id: string
  readonly clientId: string | null
  readonly version: number
  readonly createdAt: Date
}

export const watchDetailNames = [
  'brand',
  'model',
  'reference',
  'serial',
  'serialState',
  'calibre',
  'movement',
  'movementSerial',
  'material',
  'strap',
  'dial',
  'year',
  'marks',
] as const satisfies readonly (keyof WatchDetails)[]

const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim()

/** A state that contradicts the serial gives way to it: a serial that is written down was read, an empty one was not. */
export const tidyWatch = (details: WatchDetails): WatchDetails => {
  const serial = details.serial.trim()
  return {
    brand: tidy(details.brand),
    model: tidy(details.model),
    reference: tidy(details.reference),
    serial,
    serialState: settledState(serial, details.serialState),
    calibre: tidy(details.calibre),
    movement: details.movement,
    movementSerial: details.movementSerial.trim(),
    material: tidy(details.material),
    strap: tidy(details.strap),
    dial: tidy(details.dial),
    year: details.year,
    marks: tidy(details.marks),
  }
}

const settledState = (serial: string, state: SerialState): SerialState => {
  if (serial === '') return state === 'read' ? 'unknown' : state
  return state === 'unknown' ? 'read' : state
}

export const newWatch = (details: WatchDetails, owner: { clientId: string | null; now: Date }): Watch => ({
  ...tidyWatch(details),
  id: newId(),
  clientId: owner.clientId,
  version: 1,
  createdAt: owner.now,
})

export const changedWatchDetails = (before: WatchDetails, after: WatchDetails): (keyof WatchDetails)[] =>
  watchDetailNames.filter((name) => before[name] !== after[name])

/** For comparison only: letters and digits, without case. O and 0 stay apart, makers use both. */
export const normalisedSerial = (serial: string): string => bareWord(serial)

/** What an import writes where a list knows no maker: kept, because a watch has one, and not read out. */
const noMaker = '–'

/** How a piece is called: brand and model, or its reference when the model has no name. */
export const watchName = ({
  brand,
  model,
  reference,
}: Pick<WatchDetails, 'brand' | 'model' | 'reference'>): string => {
  const kind = model || reference
  const maker = brand === noMaker && kind !== '' ? '' : brand
  return [maker, kind].filter((part) => part !== '').join(' ')
}
