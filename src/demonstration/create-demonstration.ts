import type { Foundation } from '#doors/house.ts'
import { openFirstOrders } from './store/first-orders.ts'
import { foundHouse } from './store/found-house.ts'

export { demonstrationPassword } from './store/found-house.ts'

export interface DemonstrationOptions {
  /** Told first once people, sites and menu stand. */
  readonly onProgress: (progress: { done: number; of: number }) => void
  readonly signal?: AbortSignal
}

export const createDemonstration = async (
  foundation: Foundation,
  { onProgress }: DemonstrationOptions,
): Promise<void> => {
  const house = await foundHouse(foundation)
  await openFirstOrders(house)
  onProgress({ done: 30, of: 2500 })
}
