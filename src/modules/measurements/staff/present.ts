import type { StaffScope } from '#doors/scope.ts'
import { listMembers } from '#modules/staff/public.ts'
import { measurementsInWords } from '../domain/in-words.ts'
import { judge } from '../domain/judge.ts'
import { sevenFigures } from '../domain/seven-criteria.ts'
import { summariseTiming } from '../domain/timing.ts'
import { findLimits, listLimits, standingLimits, type LimitsRow } from '../store/limits.ts'
import { fullWindOf, type Measurement } from '../store/measurements.ts'

type Names = ReadonlyMap<string, string>

const namesOf = async (scope: StaffScope): Promise<Names> =>
  new Map((await listMembers(scope)).map(({ id, name }) => [id, name]))

const presentLine = (line: LimitsRow, { names, isStanding }: { names: Names; isStanding: boolean }) => ({
  id: line.id,
  kind: line.kind,
  brand: line.brand,
  calibre: line.calibre,
  set: line.set,
  source: line.source,
  setByName: names.get(line.setBy ?? '') ?? '',
  setAt: line.setAt.toISOString(),
  isStanding,
})

export const presentLimits = async (scope: StaffScope) => {
  const names = await namesOf(scope)
  const lines = await listLimits(scope)
  const standing = new Set(standingLimits(lines).map(({ id }) => id))
  return lines.map((line) => presentLine(line, { names, isStanding: standing.has(line.id) }))
}

/** Measurements as the bench reads them: the figures, what they say together, and which limits judged them. */
export const presentMeasurements = async (scope: StaffScope, measurements: readonly Measurement[]) => {
  const names = await namesOf(scope)
  const judgedBy = await findLimits(
    scope,
    measurements.flatMap(({ limitsId }) => (limitsId === null ? [] : [limitsId])),
  )
  const standing = measurements.filter(({ withdrawnAt }) => withdrawnAt === null)
  return measurements.map((measurement) => {
    const { reading, moment, passed } = measurement
    const limits = judgedBy.get(measurement.limitsId ?? '')
    const fullWind = fullWindOf(
      standing.filter(({ id }) => id < measurement.id),
      moment,
    )
    return {
      id: measurement.id,
      moment,
      kind: measurement.kind,
      takenAt: measurement.takenAt.toISOString(),
      takenByName: names.get(measurement.takenBy ?? '') ?? '',
      passed,
      reading,
      summary: reading.kind === 'timing' ? (summariseTiming(reading.positions) ?? null) : null,
      figures: reading.kind === 'seven_criteria' ? (sevenFigures(reading.rates) ?? null) : null,
      faults: [...judge(reading, limits?.set ?? undefined, { fullWind }).faults],
      limits: limits === undefined ? null : presentLine(limits, { names, isStanding: true }),
      words: measurementsInWords([{ moment, passed, reading }], scope.staff.language).join(' '),
      withdrawnAt: measurement.withdrawnAt?.toISOString() ?? null,
      withdrawnReason: measurement.withdrawnReason,
    }
  })
}
