import type { StaffScope } from '#doors/scope.ts'
import { isClosedStage, listOrdersOfClient } from '#modules/orders/public.ts'
import { countWatches, findWatches, watchesOfClient, watchName } from '#modules/watches/public.ts'
import { clientListName, clientName } from '../domain/client-name.ts'
import type { Client } from '../domain/client.ts'
import { mayAnswerForClients, mayKeepClients } from '../policy.ts'
import type { LikelyDuplicate } from '../store/likely-duplicates.ts'
import { countOrders, listMergedInto } from '../store/queries.ts'
import { countMessages } from '../store/said.ts'

const moment = (at: Date | null): string | null => at?.toISOString() ?? null

export const presentList = async (scope: StaffScope, clients: readonly Client[]) => {
  const ids = clients.map((client) => client.id)
  const watches = await countWatches(scope, ids)
  const orders = await countOrders(scope, ids)
  return clients.map((client) => ({
    id: client.id,
    name: clientName(client),
    listName: clientListName(client),
    company: client.company,
    mail: client.mail,
    phone: client.phone,
    city: client.city,
    country: client.country,
    watches: watches.get(client.id) ?? 0,
    openOrders: orders.get(client.id)?.open ?? 0,
    orders: orders.get(client.id)?.all ?? 0,
    lastOrderAt: moment(orders.get(client.id)?.lastAt ?? null),
  }))
}

/** Who this is and what they have with us, in one reply. */
export const presentClient = async (scope: StaffScope, client: Client) => {
  const watches = await watchesOfClient(scope, client.id)
  const said = await countMessages(scope, client.id)
  return {
    client: { ...client, createdAt: client.createdAt.toISOString(), erasedAt: moment(client.erasedAt) },
    watches: watches.map((watch) => ({
      id: watch.id,
      name: watchName(watch),
      reference: watch.reference,
      serial: watch.serial,
      serialState: watch.serialState,
      year: watch.year,
    })),
    orders: await presentOrders(scope, client.id),
    messages: said.messages,
    unansweredMessages: said.unanswered,
    merged: (await listMergedInto(scope, client.id)).map((merged) => ({
      id: merged.id,
      name: clientName(merged),
    })),
    mayKeep: mayKeepClients(scope.staff),
    mayAnswerFor: mayAnswerForClients(scope.staff),
  }
}

const presentOrders = async (scope: StaffScope, clientId: string) => {
  const orders = await listOrdersOfClient(scope, clientId)
  const watches = await findWatches(
    scope,
    orders.map((order) => order.watch_id),
  )
  return orders.map((order) => {
    const watch = watches.get(order.watch_id)
    return {
      id: order.id,
      number: order.number,
      kind: order.kind,
      stage: order.stage,
      isOpen: !isClosedStage(order.stage),
      waitReason: order.wait_reason,
      watchId: order.watch_id,
      watch: watch === undefined ? '' : watchName(watch),
      receivedAt: order.received_at.toISOString(),
      readyAt: moment(order.ready_at),
      returnedAt: moment(order.returned_at),
      promisedOn: order.promised_on,
    }
  })
}

export const presentDuplicate = ({ client, score, evidence }: LikelyDuplicate) => ({
  id: client.id,
  name: clientName(client),
  company: client.company,
  mail: client.mail,
  phone: client.phone,
  city: client.city,
  score,
  evidence: [...evidence],
})
