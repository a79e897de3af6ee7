import type { StaffScope } from '#doors/scope.ts'
import type { Fact } from '#facts/catalogue.ts'
import { isClosedStage, listOrdersOfWatch, warrantyOfWatch } from '#modules/orders/public.ts'
import { watchName, type Watch } from '../domain/watch.ts'
import { mayKeepWatches } from '../policy.ts'
import { ownerNames } from '../store/owners.ts'
import { watchesWithSerial } from '../store/queries.ts'

const moment = (at: Date | null): string | null => at?.toISOString() ?? null

export const presentShort = async (scope: StaffScope, watches: readonly Watch[]) => {
  const owners = await ownerNames(
    scope,
    watches.map((watch) => watch.clientId),
  )
  return watches.map((watch) => ({
    id: watch.id,
    name: watchName(watch),
    reference: watch.reference,
    serial: watch.serial,
    serialState: watch.serialState,
    year: watch.year,
    owner: owners.get(watch.clientId ?? '') ?? null,
  }))
}

export const presentWatch = async (scope: StaffScope, watch: Watch) => {
  const { clientId, createdAt, ...details } = watch
  const warranty = await warrantyOfWatch(scope, watch.id)
  return {
    watch: { ...details, name: watchName(watch), createdAt: createdAt.toISOString() },
    owner: (await ownerNames(scope, [clientId])).get(clientId ?? '') ?? null,
    orders: await presentOrders(scope, watch.id),
    warranty: warranty === undefined ? null : { endsOn: warranty.ends_on, scope: warranty.scope },
    sameSerial: await presentShort(scope, await watchesWithSerial(scope, watch.serial, watch.id)),
    today: scope.now.toISOString().slice(0, 10),
    mayKeep: mayKeepWatches(scope.staff),
  }
}

const presentOrders = async (scope: StaffScope, watchId: string) =>
  (await listOrdersOfWatch(scope, watchId)).map((order) => ({
    id: order.id,
    number: order.number,
    kind: order.kind,
    stage: order.stage,
    isOpen: !isClosedStage(order.stage),
    outcome: order.outcome,
    clientWords: order.client_words,
    receivedAt: order.received_at.toISOString(),
    readyAt: moment(order.ready_at),
    returnedAt: moment(order.returned_at),
    promisedOn: order.promised_on,
    underWarranty: order.redo_of !== null,
  }))

export const presentFact = (fact: Fact) => ({
  sequence: fact.sequence,
  at: fact.at.toISOString(),
  kind: fact.kind,
  orderId: fact.order,
  payload: fact.payload,
})
