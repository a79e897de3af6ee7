import { parseModel, type LevelMaps, type PromiseModel } from '@heure-bleue/promise-dates'
import { z } from 'zod'
import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'

export interface StandingModel {
  readonly id: string
  /** With the day of its last correction: a date says exactly what it came from. */
  readonly version: string
  readonly model: PromiseModel
}

const levelMap = z.object({ said: z.array(z.number()), needed: z.array(z.number()) })
const levelMaps = z.object({ levelMap, firstLevelMap: levelMap })

/** Reading a model costs more than asking whether it is still the one: the last one of each house stays at hand. */
const atHand = new Map<string, StandingModel & { readonly asTrained: PromiseModel }>()

export const currentModel = async (scope: SharedScope): Promise<StandingModel | undefined> => {
  const standing = await scope.trx
    .selectFrom('promise_models')
    .select(['id', 'version', 'corrected_at'])
    .where('house_id', '=', scope.houseId)
    .where('is_current', '=', true)
    .executeTakeFirst()
  if (standing === undefined) return undefined
  const { id, corrected_at } = standing
  const version =
    corrected_at === null
      ? standing.version
      : `${standing.version}+${corrected_at.toISOString().slice(0, 10)}`
  const known = atHand.get(scope.houseId)
  if (known?.id === id && known.version === version) return known
  const { model, correction } = await scope.trx
    .selectFrom('promise_models')
    .select(['model', 'correction'])
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (model === null) return undefined
  const asTrained = known?.id === id ? known.asTrained : parseModel(model)
  const corrected = correction === null ? asTrained : { ...asTrained, ...levelMaps.parse(correction) }
  const read = { id, version, model: corrected, asTrained }
  atHand.set(scope.houseId, read)
  return read
}

/** The model as it was trained, for learning its correction anew; a correction of a correction would count orders twice. */
export const modelAsTrained = async (scope: SharedScope): Promise<StandingModel | undefined> => {
  const standing = await currentModel(scope)
  const asTrained = atHand.get(scope.houseId)?.asTrained
  return standing === undefined || asTrained === undefined ? undefined : { ...standing, model: asTrained }
}

export const keepCorrection = async (
  scope: SharedScope,
  modelId: string,
  learnt: { maps: LevelMaps; outcomes: number },
): Promise<void> => {
  await scope.trx
    .updateTable('promise_models')
    .set({
      correction: JSON.stringify(learnt.maps),
      corrected_at: scope.now,
      corrected_on: learnt.outcomes,
    })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', modelId)
    .execute()
}

export const standingTwin = async (scope: SharedScope): Promise<string | null> => {
  const row = await scope.trx
    .selectFrom('promise_models')
    .select('twin')
    .where('house_id', '=', scope.houseId)
    .where('is_current', '=', true)
    .executeTakeFirst()
  return row?.twin ?? null
}

export interface NewModel {
  readonly reason: string
  readonly finishedOrders: number
  readonly figures: Readonly<Record<string, number>>
  readonly replaces: boolean
  readonly model: string
  readonly twin: string
}

/** Keeps a training with its figures; the text of a model that was not better is not kept, its figures are. */
export const insertModel = async (scope: SharedScope, trained: NewModel): Promise<string> => {
  const id = newId()
  const version = `${scope.now.toISOString().slice(0, 10)}-${id.slice(-6)}`
  if (trained.replaces)
    await scope.trx
      .updateTable('promise_models')
      .set({ is_current: false, model: null, twin: null })
      .where('house_id', '=', scope.houseId)
      .where('is_current', '=', true)
      .execute()
  await scope.trx
    .insertInto('promise_models')
    .values({
      house_id: scope.houseId,
      id,
      version,
      trained_at: scope.now,
      reason: trained.reason,
      finished_orders: trained.finishedOrders,
      figures: JSON.stringify(trained.figures),
      replaced: trained.replaces,
      is_current: trained.replaces,
      model: trained.replaces ? trained.model : null,
      twin: trained.replaces ? trained.twin : null,
    })
    .execute()
  scope.record({
    kind: 'model-trained',
    payload: { modelVersion: version, replaced: trained.replaces, figures: { ...trained.figures } },
  })
  return version
}

export const listModels = (scope: SharedScope) =>
  scope.trx
    .selectFrom('promise_models')
    .select(['version', 'trained_at', 'reason', 'finished_orders', 'figures', 'replaced', 'is_current'])
    .select(['corrected_at', 'corrected_on'])
    .where('house_id', '=', scope.houseId)
    .orderBy('trained_at', 'desc')
    .limit(20)
    .execute()
