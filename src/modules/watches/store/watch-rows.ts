import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import { searchWords } from '#platform/search-words.ts'
import { movements, normalisedSerial, serialStates, type Watch, type WatchDetails } from '../domain/watch.ts'

export const asWatch = (row: Selectable<Rows['watches']>): Watch => ({
  id: row.id,
  clientId: row.client_id,
  brand: row.brand,
  model: row.model,
  reference: row.reference,
  serial: row.serial,
  serialState: serialStates.find((state) => state === row.serial_state) ?? 'unknown',
  calibre: row.calibre,
  movement: movements.find((movement) => movement === row.movement) ?? 'unknown',
  movementSerial: row.movement_serial,
  material: row.material,
  strap: row.strap,
  dial: row.dial,
  year: row.year,
  marks: row.marks,
  version: row.version,
  createdAt: row.created_at,
})

export const watchColumns = (details: WatchDetails) => ({
  brand: details.brand,
  model: details.model,
  reference: details.reference,
  serial: details.serial,
  serial_normalised: normalisedSerial(details.serial),
  serial_state: details.serialState,
  calibre: details.calibre,
  movement: details.movement,
  movement_serial: details.movementSerial,
  material: details.material,
  strap: details.strap,
  dial: details.dial,
  year: details.year,
  marks: details.marks,
})

/** The serials also bare, so that one typed without its points is found. */
export const watchWords = (details: WatchDetails): string =>
  searchWords(
    details.brand,
    details.model,
    details.reference,
    details.serial,
    normalisedSerial(details.serial),
    details.calibre,
    details.movementSerial,
    normalisedSerial(details.movementSerial),
  )
