import type { Cron } from '#doors/background.ts'
import type { HouseAccess } from '#doors/house.ts'
import { keepWitness, latestHead } from './heads.ts'
import { sealFacts, type SealingKey } from './seal.ts'

export interface Sealing {
  readonly key: SealingKey
  /** Where the copy of the newest head lies, outside the database. */
  readonly dataDirectory: string
}

export const sealHouse = async (house: HouseAccess, { key, dataDirectory }: Sealing): Promise<void> => {
  const head = await house.write(async (scope) => {
    const size = await sealFacts(scope, key)
    return size === null ? undefined : latestHead(scope)
  })
  // After the commit: a witness of a seal that was rolled back would cry wolf.
  if (head !== undefined) await keepWitness(dataDirectory, head)
}

export const sealingCron = (sealing: Sealing): Cron => ({
  name: 'seal-facts',
  cron: '* * * * *',
  perform: (house) => sealHouse(house, sealing),
})
