import type { Cron } from '#doors/background.ts'
import type { HouseAccess } from '#doors/house.ts'
import { keepWitness, latestHead } from './heads.ts'
import { sealFacts, type SealingKey } from './seal.ts'

export interface Sealing {
  readonly key: SealingKey
  /** Where the copy of the newest head lies, outside the database. */
  readonly dataDirectory: string
}

// After an import there are tens of thousands to seal, and on the embedded engine everybody waits for a transaction.
const mostAtOnce = 2000

export const sealHouse = async (house: HouseAccess, { key, dataDirectory }: Sealing): Promise<void> => {
  for (;;) {
    const head = await house.write(async (scope) => {
      const size = await sealFacts(scope, key, mostAtOnce)
      return size === null ? undefined : latestHead(scope)
    })
    if (head === undefined) return
    // After the commit: a witness of a seal that was rolled back would cry wolf.
    await keepWitness(dataDirectory, head)
  }
}

export const sealingCron = (sealing: Sealing): Cron => ({
  name: 'seal-facts',
  cron: '* * * * *',
  perform: (house) => sealHouse(house, sealing),
})
