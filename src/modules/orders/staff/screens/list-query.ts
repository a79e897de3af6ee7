import { isOrderStage, isWaitReason, openStages, type OrderStage } from '../../domain/stages.ts'

type InAddress = Readonly<Record<string, string>>

/**
 * What the address says, as the list is asked. Without a stage the open orders are meant, which is what one works on; a
 * search looks everywhere, because somebody who reads a number out may be asking about a watch that went back.
 */
export const listQuery = (address: InAddress) => {
  const { site, client, watch, due } = address
  const q = address['q'] ?? ''
  return {
    ...(q !== '' && { q }),
    ...stageOf(address['stage'] ?? (q === '' ? 'open' : 'all')),
    ...waitOf(address['wait']),
    ...assignedOf(address['assigned']),
    ...(site !== undefined && { site }),
    ...(client !== undefined && { client }),
    ...(watch !== undefined && { watch }),
    ...(due !== undefined && { due }),
  }
}

const stageOf = (said: string): { stage?: OrderStage[] } => {
  if (said === 'open') return { stage: [...openStages] }
  const stages = said.split(',').filter(isOrderStage)
  return stages.length === 0 ? {} : { stage: stages }
}

const waitOf = (said: string | undefined) => {
  if (said === 'any' || said === 'none') return { wait: said } as const
  return said !== undefined && isWaitReason(said) ? { wait: said } : {}
}

const assignedOf = (said: string | undefined) => {
  if (said === undefined) return {}
  if (said === 'me' || said === 'nobody') return { assigned: said } as const
  return { assigned: said }
}

/** The same question as an address, for the file that leaves the house. */
export const exportAddress = (address: InAddress): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(listQuery(address)))
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, one)
  return `/api/orders/export.csv?${query.toString()}`
}
