import { describe, expect, test } from 'vitest'
import { newWatch, normalisedSerial, watchName, type WatchDetails } from './watch.ts'

const details: WatchDetails = {
  brand: 'Omega',
  model: 'Speedmaster',
  reference: '105.012',
  serial: '',
  serialState: 'unknown',
  calibre: '321',
  movement: 'mechanical',
  movementSerial: '',
  material: 'steel',
  strap: '',
  dial: '',
  year: 1967,
  marks: '',
}
const owner = { clientId: null, now: new Date('2026-03-12T09:00:00Z') }

describe('a watch', () => {
  test('keeps its serial as engraved and is compared without its blanks', () => {
    const watch = newWatch({ ...details, serial: ' 24.523-789 b ' }, owner)
    expect(watch.serial).toBe('24.523-789 b')
    expect(normalisedSerial(watch.serial)).toBe('24523789b')
  })

  test('without a serial is legitimate, and worn or mismatched is kept as said', () => {
    expect(newWatch({ ...details, serialState: 'read' }, owner).serialState).toBe('unknown')
    expect(newWatch({ ...details, serialState: 'worn' }, owner).serialState).toBe('worn')
    expect(newWatch({ ...details, serial: '123', serialState: 'mismatch' }, owner).serialState).toBe(
      'mismatch',
    )
  })

  test('whose serial is written down was read', () => {
    expect(newWatch({ ...details, serial: '123' }, owner).serialState).toBe('read')
  })

  test('is called by its model, or by its reference when the model has no name', () => {
    expect(watchName(details)).toBe('Omega Speedmaster')
    expect(watchName({ ...details, model: '' })).toBe('Omega 105.012')
    // An old list often knows only what kind of piece it was.
    expect(watchName({ brand: '–', model: 'Horloge', reference: '' })).toBe('Horloge')
    expect(watchName({ brand: '–', model: '', reference: '' })).toBe('–')
  })
})
