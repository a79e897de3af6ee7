import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { readFacts } from '#facts/read.ts'
import { notFound, refuse } from '#platform/refusal.ts'
import { newWatch } from '../domain/watch.ts'
import { mayExportWatches, mayKeepWatches } from '../policy.ts'
import { changeOwner, changeWatch, insertWatch } from '../store/commands.ts'
import { canOwn } from '../store/owners.ts'
import { findWatch, listWatches, watchesWithSerial } from '../store/queries.ts'
import * as contract from './contract.ts'
import { exportWatches } from './export.ts'
import { presentFact, presentShort, presentWatch } from './present.ts'

const longestLife = 2000

export const watchesApi: StaffRoute[] = [
  staffRoute(contract.listWatches, anyStaff, async ({ scope, query }) => {
    const page = await listWatches(scope, query)
    return {
      watches: await presentShort(scope, page.watches),
      next: page.next,
      mayExport: mayExportWatches(scope.staff),
    }
  }),

  // Both before the watch of that name: a router would take "export" for an id.
  staffRoute(contract.exportWatches, mayExportWatches, ({ scope, foundation, query }) =>
    Promise.resolve(exportWatches(scope, foundation, query.search)),
  ),
  staffRoute(contract.findBySerial, anyStaff, async ({ scope, query }) => ({
    watches: await presentShort(scope, await watchesWithSerial(scope, query.serial, query.except)),
  })),

  staffRoute(contract.createWatch, mayKeepWatches, async ({ scope, body }) => {
    if (body.clientId !== null && !(await canOwn(scope, body.clientId))) return notFound()
    const watch = newWatch(body.details, { clientId: body.clientId, now: scope.now })
    await insertWatch(scope, watch)
    return { id: watch.id, version: watch.version }
  }),

  staffRoute(contract.readWatch, anyStaff, async ({ scope, params }) => {
    const watch = await findWatch(scope, params.id)
    return watch === undefined ? notFound() : presentWatch(scope, watch)
  }),

  staffRoute(contract.readLife, anyStaff, async ({ scope, params }) => {
    if ((await findWatch(scope, params.id)) === undefined) return notFound()
    const facts = await readFacts(scope, { watch: params.id, limit: longestLife })
    return { facts: facts.map(presentFact), isWhole: facts.length < longestLife }
  }),

  staffRoute(contract.changeWatch, mayKeepWatches, ({ scope, params, body }) =>
    changeWatch(scope, { id: params.id, ...body }),
  ),

  staffRoute(contract.changeOwner, mayKeepWatches, async ({ scope, params, body }) => {
    if (body.clientId !== null && !(await canOwn(scope, body.clientId))) {
      return refuse('watches.owner-unknown', { field: 'clientId', status: 422 })
    }
    return changeOwner(scope, { id: params.id, version: body.version, to: body.clientId })
  }),
]
