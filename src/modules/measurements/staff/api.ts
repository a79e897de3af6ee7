import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findOrder, orderAtHand, servesOrder } from '#modules/orders/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { brandKeyOf, calibreKeyOf, closestLimits } from '../domain/limits.ts'
import { measurementKinds } from '../domain/reading.ts'
import { mayMeasure, maySetLimits } from '../policy.ts'
import { adoptStartingLimits, setLimits } from '../store/limits.ts'
import { listMeasurements, takeMeasurement, withdrawMeasurement } from '../store/measurements.ts'
import { usualConditions } from '../store/usual-conditions.ts'
import * as contract from './contract.ts'
import { presentLimits, presentMeasurements } from './present.ts'

export const measurementsApi: StaffRoute[] = [
  staffRoute(contract.listMeasurements, anyStaff, async ({ scope, params }) => {
    const order = await findOrder(scope, params.id)
    if (order === undefined) return notFound()
    const watch = await findWatch(scope, order.watch_id)
    if (watch === undefined) return notFound()
    const lines = (await presentLimits(scope)).filter(({ isStanding }) => isStanding)
    const keyed = lines.map((line) => ({
      line,
      brandKey: brandKeyOf(line.brand),
      calibreKey: calibreKeyOf(line.calibre),
    }))
    return {
      order: {
        id: order.id,
        number: order.number,
        stage: order.stage,
        mayMeasure: mayMeasure(scope.staff) && servesOrder(scope.staff, order) && order.stage !== 'returned',
      },
      watch: { name: watchName(watch), calibre: watch.calibre, movement: watch.movement },
      measurements: await presentMeasurements(scope, await listMeasurements(scope, order.id)),
      limits: measurementKinds.flatMap((kind) => {
        const closest = closestLimits(
          keyed.filter(({ line }) => line.kind === kind),
          watch,
        )
        return closest === undefined ? [] : [closest.line]
      }),
      usual: await usualConditions(scope, watch),
    }
  }),

  staffRoute(contract.takeMeasurement, mayMeasure, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const taken = await takeMeasurement(scope, order, body)
    if (isRefusal(taken)) return taken
    const [presented] = (await presentMeasurements(scope, await listMeasurements(scope, order.id))).filter(
      ({ id }) => id === taken.id,
    )
    return presented ?? notFound()
  }),

  staffRoute(contract.withdrawMeasurement, mayMeasure, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const withdrawn = await withdrawMeasurement(scope, order, { id: params.measurementId, ...body })
    return isRefusal(withdrawn) ? withdrawn : { id: withdrawn.id }
  }),

  staffRoute(contract.listLimits, anyStaff, async ({ scope }) => ({
    limits: await presentLimits(scope),
    maySet: maySetLimits(scope.staff),
  })),

  staffRoute(contract.setLimits, maySetLimits, ({ scope, body }) => {
    const { set, kind } = body
    if (set !== null && set.kind !== kind) {
      return Promise.resolve(refuse('measurements.refusal.limits-of-another-kind', { status: 422 }))
    }
    return setLimits(scope, body)
  }),

  staffRoute(contract.adoptStartingLimits, maySetLimits, async ({ scope }) => ({
    adopted: await adoptStartingLimits(scope, scope.staff.language),
  })),
]
