import { describe, expect, test } from 'vitest'
import { isRefusal } from '#platform/refusal.ts'
import { judge } from './judge.ts'
import { closestLimits, type LimitTerms } from './limits.ts'
import { newReading, type TypedReading } from './new-reading.ts'
import type { PositionReading, TimingReading } from './reading.ts'
import { startingLimits } from './starting-limits.ts'

const starting = (kind: LimitTerms['kind']): LimitTerms | undefined =>
  startingLimits.find(({ set }) => set.kind === kind)?.set

const position = (name: PositionReading['position'], rate: number, amplitude: number | null) => ({
  position: name,
  rate,
  amplitude,
  beatError: 0.3,
})

const sitting = (parts: Partial<TimingReading> = {}): TimingReading => ({
  kind: 'timing',
  winding: 'full',
  liftAngle: 52,
  vibrationsPerHour: 28_800,
  instrument: '',
  remark: '',
  positions: [
    position('CH', 4, 288),
    position('FH', 3, 285),
    position('3H', 0, 265),
    position('6H', 1, 262),
    position('9H', -2, 260),
  ],
  ...parts,
})

describe('a sitting held against limits', () => {
  test('passes inside them, and names each figure outside', () => {
    expect(judge(sitting(), starting('timing'))).toEqual({ passed: true, faults: [] })
    const tired = sitting({ positions: sitting().positions.map((one) => ({ ...one, amplitude: 230 })) })
    expect(judge(tired, starting('timing'))).toEqual({
      passed: false,
      faults: [{ what: 'amplitude-from', measured: 230, limit: 250 }],
    })
  })

  test('without limits is for a person to decide', () => {
    expect(judge(sitting(), undefined)).toEqual({ passed: null, faults: [] })
  })

  test('half a measurement does not pass', () => {
    const { faults, passed } = judge(sitting({ positions: [position('CH', 2, null)] }), starting('timing'))
    expect(passed).toBe(false)
    expect(faults.map(({ what }) => what)).toEqual([
      'position-FH',
      'position-3H',
      'position-6H',
      'position-9H',
      'amplitude-from',
    ])
  })

  test('a day later has its own amplitude, and is compared with full wind', () => {
    const later = sitting({
      winding: 'after-24-hours',
      positions: [position('CH', 25, 240), position('6H', 22, 215)],
    })
    expect(judge(later, starting('timing'))).toEqual({ passed: true, faults: [] })
    expect(judge(later, starting('timing'), { fullWind: sitting().positions }).faults).toEqual([
      { what: 'isochronism', measured: 21, limit: 15 },
    ])
  })
})

describe('water', () => {
  const water = {
    kind: 'water_resistance',
    medium: 'air',
    pressureBar: 3,
    minutes: 2,
    result: 'passed',
    sealsChanged: true,
    remark: '',
  } as const

  test('a leak fails, too little pressure proves nothing, and what is not guaranteed is no pass', () => {
    expect(judge(water, starting('water_resistance')).passed).toBe(true)
    expect(judge({ ...water, result: 'failed' }, undefined).passed).toBe(false)
    expect(judge({ ...water, pressureBar: 1 }, starting('water_resistance')).passed).toBe(false)
    expect(judge({ ...water, result: 'not-guaranteed' }, starting('water_resistance')).passed).toBeNull()
    expect(
      judge({ ...water, medium: 'vacuum', pressureBar: -0.7 }, starting('water_resistance')).passed,
    ).toBe(true)
  })
})

describe('an amplitude', () => {
  const typed = (parts: Partial<Extract<TypedReading, { kind: 'timing' }>>): TypedReading => ({
    ...sitting(),
    positions: [{ position: 'CH', rate: 2, amplitude: 280, beatError: null, impulseMilliseconds: null }],
    ...parts,
  })

  test('without lift angle or winding is refused as not comparable', () => {
    for (const parts of [{ liftAngle: null }, { winding: null }]) {
      const refused = newReading(typed(parts))
      expect(isRefusal(refused) && refused.code).toBe('measurements.refusal.amplitude-not-comparable')
    }
  })

  test('a rate alone needs neither', () => {
    const rates = [
      { position: 'CH', rate: 2, amplitude: null, beatError: null, impulseMilliseconds: null },
    ] as const
    expect(isRefusal(newReading(typed({ liftAngle: null, winding: null, positions: rates })))).toBe(false)
  })

  test('is computed from times where the instrument shows times', () => {
    const times = [
      { position: 'CH', rate: 2, amplitude: null, beatError: null, impulseMilliseconds: 7.4 },
    ] as const
    expect(newReading(typed({ positions: times }))).toMatchObject({ positions: [{ amplitude: 280 }] })
  })
})

test('the closest limits win: calibre of the brand, calibre, brand, house', () => {
  const line = (brandKey: string, calibreKey: string) => ({ brandKey, calibreKey })
  const lines = [line('', ''), line('omega', ''), line('', '861'), line('omega', '861')]
  expect(closestLimits(lines, { brand: 'Omega', calibre: '861' })).toBe(lines[3])
  expect(closestLimits(lines, { brand: 'Tissot', calibre: '861' })).toBe(lines[2])
  expect(closestLimits(lines, { brand: 'OMEGA', calibre: '' })).toBe(lines[1])
  expect(closestLimits(lines, { brand: 'Zenith', calibre: '400' })).toBe(lines[0])
  expect(closestLimits([], { brand: 'Zenith', calibre: '400' })).toBeUndefined()
})
