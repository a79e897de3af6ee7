import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { newId } from '#platform/identifier.ts'
import { brandKeyOf, calibreKeyOf, closestLimits, type LimitTerms } from '../domain/limits.ts'
import { limitTermsShape } from '../domain/reading-shapes.ts'
import { isMeasurementKind, type MeasurementKind } from '../domain/reading.ts'
import { startingLimits } from '../domain/starting-limits.ts'

export interface LimitsRow {
  readonly id: string
  readonly kind: MeasurementKind
  readonly brand: string
  readonly calibre: string
  readonly brandKey: string
  readonly calibreKey: string
  /** Null where the line only retires the one before it. */
  readonly set: LimitTerms | null
  readonly source: string
  readonly setBy: string | null
  readonly setAt: Date
}

const asLimits = (row: Selectable<Rows['measurement_limits']>): LimitsRow => ({
  id: row.id,
  kind: isMeasurementKind(row.kind) ? row.kind : 'timing',
  brand: row.brand,
  calibre: row.calibre,
  brandKey: row.brand_key,
  calibreKey: row.calibre_key,
  set: row.terms === null ? null : limitTermsShape.parse({ kind: row.kind, terms: row.terms }),
  source: row.source,
  setBy: row.set_by,
  setAt: row.set_at,
})

/** Every line ever set, newest first: the history is the list. A house has dozens, not thousands. */
export const listLimits = async (scope: SharedScope): Promise<LimitsRow[]> => {
  const rows = await scope.trx
    .selectFrom('measurement_limits')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(asLimits)
}

/** The lines that hold now: the newest of each kind, brand and calibre, unless it was retired. */
export const standingLimits = (lines: readonly LimitsRow[]): LimitsRow[] => {
  const seen = new Set<string>()
  return lines.filter((line) => {
    const key = `${line.kind} ${line.brandKey} ${line.calibreKey}`
    const isNewest = !seen.has(key)
    seen.add(key)
    return isNewest && line.set !== null
  })
}

export const limitsFor = async (
  scope: SharedScope,
  asked: { kind: MeasurementKind; brand: string; calibre: string },
): Promise<LimitsRow | undefined> => {
  const standing = standingLimits(await listLimits(scope)).filter(({ kind }) => kind === asked.kind)
  return closestLimits(standing, asked)
}

export const findLimits = async (
  scope: SharedScope,
  ids: readonly string[],
): Promise<Map<string, LimitsRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('measurement_limits')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, asLimits(row)]))
}

export interface NewLimits {
  readonly kind: MeasurementKind
  readonly brand: string
  readonly calibre: string
  /** Null retires what held for this brand and calibre: the next closest limits hold again. */
  readonly set: LimitTerms | null
  readonly source: string
}

/** Another line; the one before it stays, because measurements were judged by it. */
export const setLimits = async (scope: SharedScope, limits: NewLimits): Promise<{ id: string }> => {
  const id = newId()
  const { kind, brand, calibre, source } = limits
  await scope.trx
    .insertInto('measurement_limits')
    .values({
      house_id: scope.houseId,
      id,
      kind,
      brand,
      calibre,
      brand_key: brandKeyOf(brand),
      calibre_key: calibreKeyOf(calibre),
      terms: limits.set === null ? null : JSON.stringify(limits.set.terms),
      source,
      set_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      set_at: scope.now,
    })
    .execute()
  const payload = { limitsId: id, kind, brand, calibre, source, retired: limits.set === null }
  scope.record({ kind: 'measurement-limits-set', payload })
  return { id }
}

/** Takes over the starting limits for every kind the house has no default of yet; answers which were taken. */
export const adoptStartingLimits = async (
  scope: SharedScope,
  language: Language = 'en',
): Promise<MeasurementKind[]> => {
  const standing = standingLimits(await listLimits(scope))
  const adopted: MeasurementKind[] = []
  for (const { set, source } of startingLimits) {
    const has = standing.some(
      ({ kind, brandKey, calibreKey }) => kind === set.kind && brandKey === '' && calibreKey === '',
    )
    if (has) continue
    await setLimits(scope, { kind: set.kind, brand: '', calibre: '', set, source: source[language] })
    adopted.push(set.kind)
  }
  return adopted
}
