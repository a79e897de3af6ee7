import { worker, type Worker } from '#doors/background.ts'
import type { HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { keepFile, readyArrivedFile, type NewFile } from '#modules/files/public.ts'
import { readReferences } from '#voices/intake/signed-reference.ts'
import { understandings } from '#voices/intake/understandings.ts'
import { NotUnderstood, type Understood } from '#voices/intake/understood.ts'
import {
  findRawArrivals,
  holdRawArrivals,
  settleArrival,
  settleUnderstood,
  sizesOfArrivals,
  type Arrival,
} from '#voices/store/arrivals.ts'
import { findAccount, type ChannelAccount } from '#voices/store/channel-accounts.ts'
import { writeArrived } from './store/intake-arrivals.ts'
import { applyFate } from './store/intake-fates.ts'
import { markRead } from './store/triage.ts'

/**
 * Reads what lies there raw. Reading and drawing happen outside any transaction; then everything is written in one: for a single
 * arrival, or for all that were fetched together, so that a morning's post does not pay for a commit with every letter.
 */
export const understandArrivalWorker: Worker = worker(
  'understand-arrival',
  (house, { arrivalId }) => understandArrival(house, arrivalId),
  async (house, jobs) => {
    const ids = jobs.map(({ arrivalId }) => arrivalId)
    for (const part of await partsOf(house, ids)) await understandArrivals(house, part)
  },
)

/** What came in without being carried here by a channel (the portal, a call written down) is read afterwards. */
export const readMessageWorker: Worker = worker('read-message', (house, { messageId }) =>
  house.write((scope) => markRead(scope, messageId)),
)

export const understandArrival = (house: HouseAccess, arrivalId: string): Promise<void> =>
  understandArrivals(house, [arrivalId])

/** So much is held in memory at once; what is larger comes alone. */
const mostBytesTogether = 2_000_000

/** In the order of their ids, so that two workers never wait for one another. */
const partsOf = async (house: HouseAccess, ids: readonly string[]): Promise<string[][]> => {
  const sizes = await house.read((scope) => sizesOfArrivals(scope, ids))
  const parts: string[][] = []
  let room = 0
  for (const { id, bytes } of sizes) {
    if (bytes > room) {
      parts.push([])
      room = mostBytesTogether
    }
    parts.at(-1)?.push(id)
    room -= bytes
  }
  return parts
}

/** All of them or none: what was queued anew by a failure is found raw again. */
export const understandArrivals = async (house: HouseAccess, ids: readonly string[]): Promise<void> => {
  const found = await house.read((scope) => withAccounts(scope, ids))
  const read: ReadArrival[] = []
  for (const { arrival, account } of found) {
    const understood = await readArrival(house, arrival, account)
    if (understood instanceof NotUnderstood) {
      read.push({ arrival, failure: understood.message, ready: [] })
      continue
    }
    const ready = []
    for (const one of understood) ready.push({ understood: one, files: await filesOf(one) })
    read.push({ arrival, failure: null, ready })
  }
  if (read.length === 0) return
  // Each waking of the database costs more than most of what it is asked here: what can be asked of all is asked once.
  await house.write(async (scope) => {
    const readable = read.filter(({ failure }) => failure === null).map(({ arrival }) => arrival.id)
    const held = await holdRawArrivals(scope, readable)
    const became = new Map<string, string | null>()
    for (const one of read) {
      const { arrival, failure } = one
      if (failure !== null) await setAside(scope, arrival, failure)
      else if (held.has(arrival.id)) became.set(arrival.id, await writeRead(house, scope, one))
    }
    await settleUnderstood(scope, became)
  })
}

const withAccounts = async (scope: HouseScope, ids: readonly string[]) => {
  const arrivals = await findRawArrivals(scope, ids)
  const accounts = new Map<string, ChannelAccount | undefined>()
  for (const id of new Set(arrivals.map(({ accountId }) => accountId)))
    accounts.set(id, await findAccount(scope, id))
  return arrivals.map((arrival) => ({ arrival, account: accounts.get(arrival.accountId) }))
}

interface ReadArrival {
  readonly arrival: Arrival
  /** Why nobody could read it; null when it was. */
  readonly failure: string | null
  readonly ready: readonly { readonly understood: Understood; readonly files: readonly NewFile[] }[]
}

/** The message it became, or null when it only told what became of another. */
const writeRead = async (
  house: HouseAccess,
  scope: HouseScope,
  { arrival, ready }: ReadArrival,
): Promise<string | null> => {
  let messageId: string | null = null
  for (const { understood, files } of ready) {
    const signing = { vault: house.foundation.vault, houseId: house.houseId }
    if (understood.fate !== undefined) {
      const [verified = null] = readReferences(signing, [understood.fate.of]).verified
      const told = { channel: arrival.channel, fate: understood.fate, verified }
      if (await applyFate(scope, told)) continue
      if (understood.kind === 'receipt') continue
    }
    const references = readReferences(signing, [...understood.references, ...understood.to])
    const keep = (file: NewFile) => keepFile(scope, house.foundation.files, file)
    messageId = await writeArrived(scope, { arrival, understood, references, files, keep })
  }
  return messageId
}

const readArrival = async (
  house: HouseAccess,
  arrival: Arrival,
  account: ChannelAccount | undefined,
): Promise<readonly Understood[] | NotUnderstood> => {
  const understand = understandings[arrival.channel]
  if (account === undefined || understand === undefined)
    return new NotUnderstood(`nothing reads ${arrival.channel} here`)
  try {
    return await understand(arrival.raw, { house, account })
  } catch (error) {
    if (error instanceof NotUnderstood) return error
    throw error
  }
}

const filesOf = async (understood: Understood): Promise<NewFile[]> => {
  const ready: NewFile[] = []
  // One after the other: a mail of fifty photographs must not take the machine's memory at once.
  for (const file of understood.files) ready.push(await readyArrivedFile(file))
  return ready
}

const setAside = async (scope: HouseScope, arrival: Arrival, failure: string): Promise<void> => {
  if (!(await settleArrival(scope, arrival.id, { state: 'not_understood', failure }))) return
  const reason = failure.slice(0, 500)
  scope.record({
    kind: 'arrival-not-understood',
    payload: { arrivalId: arrival.id, channel: arrival.channel, reason },
  })
}
