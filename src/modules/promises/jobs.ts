import { worker, type Cron, type Worker } from '#doors/background.ts'
import { correctModel } from './store/correct-model.ts'
import { trainHouse } from './store/train-house.ts'
import { watchMoved, watchPromises } from './store/watch-promises.ts'

export { watchPromises } from './store/watch-promises.ts'

export const trainPromiseModelWorker: Worker = worker('train-promise-model', async (house, { reason }) => {
  await trainHouse(house, reason)
  await correctModel(house)
  await watchPromises(house)
})

export const promisesCrons: readonly Cron[] = [
  { name: 'promises-moved', cron: '* * * * *', perform: watchMoved },
  // Every hour: a date in danger is worth nothing the next morning.
  { name: 'promises-watch', cron: '7 * * * *', perform: watchPromises },
  {
    name: 'promises-train',
    cron: '25 2 * * *',
    perform: async (house) => {
      await trainHouse(house, 'nightly')
      await correctModel(house)
    },
  },
]
