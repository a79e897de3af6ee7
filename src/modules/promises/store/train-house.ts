import type { HouseAccess } from '#doors/house.ts'
import { insertModel } from './models.ts'
import { readTrainingMatter } from './training-matter.ts'
import { trainInThread } from './training-thread.ts'

/** One training of one house: what came of it is recorded either way; it is used only where it is better than what stands. */
export const trainHouse = async (
  house: HouseAccess,
  reason: string,
): Promise<'too-few' | 'kept' | 'replaced'> => {
  const training = await trainInThread(await readTrainingMatter(house))
  if (training.outcome === 'too-few') return 'too-few'
  await house.write((scope) =>
    insertModel(scope, {
      reason,
      finishedOrders: training.finished,
      figures: training.figures,
      replaces: training.replaces,
      model: training.model,
      twin: training.twin,
    }),
  )
  return training.replaces ? 'replaced' : 'kept'
}
