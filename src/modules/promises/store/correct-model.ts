import type { HouseAccess } from '#doors/house.ts'
import { listSites } from '#modules/sites/public.ts'
import { correctionOf, outcomesOf } from '../domain/corrected-model.ts'
import { clockFor } from './forecast-order.ts'
import { readRecords } from './forecast-records.ts'
import { keepCorrection, modelAsTrained } from './models.ts'

/**
 * Between two trainings the house's own record corrects the windows: every kept forecast of the standing model is held against
 * what became of its order. A model that was only trained drifts with the season; this one hears of it the next night.
 */
export const correctModel = async (house: HouseAccess): Promise<'nothing-kept' | 'corrected'> => {
  const learnt = await house.read(async (scope) => {
    const standing = await modelAsTrained(scope)
    if (standing === undefined) return undefined
    const sites = new Map((await listSites(scope)).map((site) => [site.id, site]))
    const outcomes = [...Map.groupBy(await readRecords(scope, standing.id), ({ siteId }) => siteId)].flatMap(
      ([siteId, records]) => {
        const site = sites.get(siteId)
        return site === undefined
          ? []
          : outcomesOf(records, { clock: clockFor(site, scope.now), now: scope.now })
      },
    )
    const maps = correctionOf(standing.model, outcomes)
    return maps === undefined ? undefined : { modelId: standing.id, maps, outcomes: outcomes.length }
  })
  if (learnt === undefined) return 'nothing-kept'
  await house.write((scope) => keepCorrection(scope, learnt.modelId, learnt))
  return 'corrected'
}
