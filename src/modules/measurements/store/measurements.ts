import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { findWatch } from '#modules/watches/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { judge } from '../domain/judge.ts'
import { newReading, type TypedReading } from '../domain/new-reading.ts'
import { readingShape } from '../domain/reading-shapes.ts'
import {
  isMeasurementKind,
  measurementMoments,
  type MeasurementKind,
  type MeasurementMoment,
  type PositionReading,
  type Reading,
} from '../domain/reading.ts'
import { limitsFor } from './limits.ts'

export interface Measurement {
  readonly id: string
  readonly orderId: string
  readonly watchId: string
  readonly moment: MeasurementMoment
  readonly kind: MeasurementKind
  readonly takenAt: Date
  readonly takenBy: string | null
  readonly passed: boolean | null
  readonly limitsId: string | null
  readonly reading: Reading
  readonly withdrawnAt: Date | null
  readonly withdrawnReason: string
}

const asMeasurement = (row: Selectable<Rows['measurements']>): Measurement => ({
  id: row.id,
  orderId: row.order_id,
  watchId: row.watch_id,
  moment: measurementMoments.find((moment) => moment === row.moment) ?? 'diagnosis',
  kind: isMeasurementKind(row.kind) ? row.kind : 'timing',
  takenAt: row.taken_at,
  takenBy: row.taken_by,
  passed: row.passed,
  limitsId: row.limits_id,
  reading: readingShape.parse(row.reading),
  withdrawnAt: row.withdrawn_at,
  withdrawnReason: row.withdrawn_reason,
})

/** Everything measured under one order, oldest first, what was withdrawn included and marked. */
export const listMeasurements = async (scope: SharedScope, orderId: string): Promise<Measurement[]> => {
  const rows = await scope.trx
    .selectFrom('measurements')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()
  return rows.map(asMeasurement)
}

/** What stands: without the sittings that were withdrawn. */
export const standingMeasurements = async (scope: SharedScope, orderId: string): Promise<Measurement[]> =>
  (await listMeasurements(scope, orderId)).filter(({ withdrawnAt }) => withdrawnAt === null)

interface NewMeasurement {
  readonly moment: MeasurementMoment
  readonly reading: TypedReading
}

/** Keeps one measurement, held against the limits that hold today for this piece. */
export const takeMeasurement = async (
  scope: SharedScope,
  order: OrderRow,
  taken: NewMeasurement,
): Promise<Measurement | Refusal> => {
  if (order.stage === 'returned') return refuse('measurements.refusal.order-returned')
  const reading = newReading(taken.reading)
  if (isRefusal(reading)) return reading
  const watch = await findWatch(scope, order.watch_id)
  const limits = await limitsFor(scope, {
    kind: reading.kind,
    brand: watch?.brand ?? '',
    calibre: watch?.calibre ?? '',
  })
  const fullWind = await fullWindBeside(scope, order, { moment: taken.moment, reading })
  const { passed } = judge(reading, limits?.set ?? undefined, { fullWind })
  return insert(scope, order, { moment: taken.moment, reading, passed, limitsId: limits?.id ?? null })
}

/** The sitting at full wind of the same moment, which a sitting a day later is compared with. */
const fullWindBeside = async (
  scope: SharedScope,
  order: OrderRow,
  { moment, reading }: { moment: MeasurementMoment; reading: Reading },
): Promise<readonly PositionReading[] | undefined> => {
  if (reading.kind !== 'timing' || reading.winding !== 'after-24-hours') return undefined
  return fullWindOf(await standingMeasurements(scope, order.id), moment)
}

export const fullWindOf = (
  measurements: readonly Measurement[],
  moment: MeasurementMoment,
): readonly PositionReading[] | undefined => {
  const sitting = measurements.findLast(
    (measurement) =>
      measurement.moment === moment &&
      measurement.reading.kind === 'timing' &&
      measurement.reading.winding === 'full',
  )
  return sitting?.reading.kind === 'timing' ? sitting.reading.positions : undefined
}

interface Judged {
  readonly moment: MeasurementMoment
  readonly reading: Reading
  readonly passed: boolean | null
  readonly limitsId: string | null
}

const insert = async (scope: SharedScope, order: OrderRow, judged: Judged): Promise<Measurement> => {
  const { moment, reading, passed, limitsId } = judged
  const row = await scope.trx
    .insertInto('measurements')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      watch_id: order.watch_id,
      moment,
      kind: reading.kind,
      taken_at: scope.now,
      taken_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      passed,
      limits_id: limitsId,
      reading: JSON.stringify(reading),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const payload = { measurementId: row.id, kind: reading.kind, moment, passed, reading: { ...reading } }
  scope.record({ kind: 'measurement-taken', ...subjectOf(order), payload })
  return asMeasurement(row)
}

/** A sitting on the wrong watch, a finger beside the key: it no longer counts, and says why. */
export const withdrawMeasurement = async (
  scope: SharedScope,
  order: OrderRow,
  withdrawal: { id: string; reason: string },
): Promise<Measurement | Refusal> => {
  const row = await scope.trx
    .updateTable('measurements')
    .set({
      withdrawn_at: scope.now,
      withdrawn_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      withdrawn_reason: withdrawal.reason,
    })
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', order.id)
    .where('id', '=', withdrawal.id)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return notFound()
  const payload = { measurementId: row.id, kind: row.kind, reason: withdrawal.reason }
  scope.record({ kind: 'measurement-withdrawn', ...subjectOf(order), payload })
  return asMeasurement(row)
}
