import { z } from 'zod'
import { jobCatalogue, type JobName, type JobPayload } from './job-catalogue.ts'
import { listHouses, openHouse, type Foundation, type HouseAccess } from './house.ts'

/** Work queued by a cause. The worker opens its own transactions: nothing is held open while it talks to the outside. */
export interface Worker {
  readonly name: JobName
  readonly perform: (house: HouseAccess, payload: unknown) => Promise<void>
  /** Several of one house in one go, all or none of them; where one cannot be done they are performed one by one. */
  readonly together?: (house: HouseAccess, payloads: readonly unknown[]) => Promise<void>
}

/** Work that time causes, done for each house in turn. */
export interface Cron {
  readonly name: string
  readonly cron: string
  readonly perform: (house: HouseAccess) => Promise<void>
}

export const worker = <N extends JobName>(
  name: N,
  perform: (house: HouseAccess, payload: JobPayload<N>) => Promise<void>,
  together?: (house: HouseAccess, payloads: readonly JobPayload<N>[]) => Promise<void>,
): Worker => ({
  name,
  perform: (house, payload) => perform(house, readPayload(name, payload)),
  ...(together && {
    together: (house, payloads) =>
      together(
        house,
        payloads.map((payload) => readPayload(name, payload)),
      ),
  }),
})

// A generic lookup in the catalogue loses the link between name and schema; the schema itself proves the payload.
const readPayload = <N extends JobName>(name: N, payload: unknown): JobPayload<N> => {
  const schema: z.ZodType = jobCatalogue[name]
  // oxlint-disable-next-line typescript/consistent-type-assertions -- parsed by the schema of this very name
  return schema.parse(payload) as JobPayload<N>
}

const queued = z.looseObject({ houseId: z.uuid() })

export interface BackgroundWork {
  readonly workers: readonly Worker[]
  readonly crons: readonly Cron[]
}

export const startBackgroundWork = async (
  foundation: Foundation,
  background: BackgroundWork,
): Promise<void> => {
  for (const { name, perform, together } of background.workers) {
    await foundation.queue.work(
      name,
      async (data) => {
        const { houseId, ...payload } = queued.parse(data)
        await perform(openHouse(foundation, houseId), payload)
      },
      together && ((all) => byHouse(foundation, all, together)),
    )
  }
  for (const { name, cron, perform } of background.crons) {
    await foundation.queue.schedule(name, cron, () => performForEachHouse(foundation, name, perform))
  }
}

const byHouse = async (
  foundation: Foundation,
  all: readonly unknown[],
  together: NonNullable<Worker['together']>,
): Promise<void> => {
  const read = all.map((data) => {
    const { houseId, ...payload } = queued.parse(data)
    return { houseId, payload }
  })
  for (const [houseId, jobs] of Map.groupBy(read, (job) => job.houseId))
    await together(
      openHouse(foundation, houseId),
      jobs.map(({ payload }) => payload),
    )
}

export const performForEachHouse = async (
  foundation: Foundation,
  name: string,
  perform: Cron['perform'],
): Promise<void> => {
  for (const { id } of await listHouses(foundation.database)) {
    // One house's trouble must not keep the others waiting.
    await perform(openHouse(foundation, id)).catch((error: unknown) => foundation.report(error, name))
  }
}
