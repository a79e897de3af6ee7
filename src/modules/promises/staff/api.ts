import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { listServices } from '#modules/catalogue/public.ts'
import { localDay } from '#modules/orders/public.ts'
import { listSites } from '#modules/sites/public.ts'
import { listMembers } from '#modules/staff/public.ts'
import { calibrationOf } from '../domain/kept-record.ts'
import { lastMonths } from '../domain/period.ts'
import { mayPublish, mayTrain } from '../policy.ts'
import { countNotLookedAt, listDue } from '../store/due-list.ts'
import { listModels } from '../store/models.ts'
import { isRecordPublished, publishRecord, readSettled } from '../store/record.ts'
import * as contract from './contract.ts'
import { promisesOfOrdersApi } from './order-api.ts'
import { presentCounts, presentDue } from './present.ts'

export const promisesApi: StaffRoute[] = [
  ...promisesOfOrdersApi,

  staffRoute(contract.listDue, anyStaff, async ({ scope, query }) => {
    const { rows, next } = await listDue(scope, query)
    const people = (await listMembers(scope)).filter(
      ({ role, isActive }) => role === 'watchmaker' && isActive,
    )
    const [site] = await listSites(scope)
    return {
      today: localDay(scope.now, site?.timeZone ?? 'UTC'),
      promises: rows.map(presentDue),
      next,
      notLookedAt: await countNotLookedAt(scope),
      forecastAt:
        rows
          .map(({ forecast_at }) => forecast_at.toISOString())
          .sort()
          .at(0) ?? null,
      people: people.map(({ id, name }) => ({ id, name })),
    }
  }),

  staffRoute(contract.readRecord, anyStaff, ({ scope, query }) => readRecord(scope, query)),

  staffRoute(contract.publishRecord, mayPublish, async ({ scope, body }) => {
    await publishRecord(scope, body.isPublished)
    return body
  }),

  staffRoute(contract.trainModel, mayTrain, ({ scope }) => {
    scope.enqueue('train-promise-model', { reason: 'asked' })
    return Promise.resolve({ isQueued: true })
  }),
]

const readRecord = async (
  scope: StaffScope,
  { months, site }: { months: number; site?: string | undefined },
) => {
  const sites = await listSites(scope)
  const services = await listServices(scope)
  const period = lastMonths(localDay(scope.now, sites[0]?.timeZone ?? 'UTC'), months)
  const settled = await readSettled(scope, period, site)
  return {
    ...period,
    ...presentCounts(settled, {
      sites: new Map(sites.map(({ id, name }) => [id, name])),
      services: new Map(services.map(({ id, names }) => [id, names[scope.staff.language]])),
    }),
    calibration: calibrationOf(settled),
    isPublished: await isRecordPublished(scope),
    mayPublish: mayPublish(scope.staff),
    mayTrain: mayTrain(scope.staff),
    models: (await listModels(scope)).map((model) => ({
      version: model.version,
      trainedAt: model.trained_at.toISOString(),
      reason: model.reason,
      finishedOrders: model.finished_orders,
      replaced: model.replaced,
      isCurrent: model.is_current,
      figures: figuresOf(model.figures),
    })),
  }
}

const figuresOf = (value: unknown): Record<string, number> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
      )
    : {}
