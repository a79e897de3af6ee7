import { worker, type Worker } from '#doors/background.ts'
import type { HouseAccess } from '#doors/house.ts'
import { keepFile, readyArrivedFile, type NewFile } from '#modules/files/public.ts'
import { readReferences } from '#voices/intake/signed-reference.ts'
import { understandings } from '#voices/intake/understandings.ts'
import { NotUnderstood, type Understood } from '#voices/intake/understood.ts'
import { findRawArrival, holdRawArrival, settleArrival, type Arrival } from '#voices/store/arrivals.ts'
import { findAccount, type ChannelAccount } from '#voices/store/channel-accounts.ts'
import { writeArrived } from './store/intake-arrivals.ts'
import { applyFate } from './store/intake-fates.ts'
import { markRead } from './store/triage.ts'

/** Reads what lies there raw. Reading and drawing happen outside any transaction; then everything is written in one. */
export const understandArrivalWorker: Worker = worker('understand-arrival', (house, { arrivalId }) =>
  understandArrival(house, arrivalId),
)

/** What came in without being carried here by a channel (the portal, a call written down) is read afterwards. */
export const readMessageWorker: Worker = worker('read-message', (house, { messageId }) =>
  house.write((scope) => markRead(scope, messageId)),
)

export const understandArrival = async (house: HouseAccess, arrivalId: string): Promise<void> => {
  const found = await house.read(async (scope) => {
    const arrival = await findRawArrival(scope, arrivalId)
    return arrival === undefined
      ? undefined
      : { arrival, account: await findAccount(scope, arrival.accountId) }
  })
  if (found === undefined) return
  const { arrival, account } = found
  const read = await readArrival(house, arrival, account)
  if (read instanceof NotUnderstood) return setAside(house, arrival, read.message)
  const ready = await Promise.all(
    read.map(async (understood) => ({ understood, files: await filesOf(understood) })),
  )
  await house.write(async (scope) => {
    if (!(await holdRawArrival(scope, arrival.id))) return
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
    await settleArrival(scope, arrival.id, { state: 'understood', messageId })
  })
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

const setAside = (house: HouseAccess, arrival: Arrival, failure: string): Promise<void> =>
  house.write(async (scope) => {
    if (!(await settleArrival(scope, arrival.id, { state: 'not_understood', failure }))) return
    const reason = failure.slice(0, 500)
    scope.record({
      kind: 'arrival-not-understood',
      payload: { arrivalId: arrival.id, channel: arrival.channel, reason },
    })
  })
