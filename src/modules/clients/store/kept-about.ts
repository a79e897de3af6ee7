import type { SharedScope } from '#doors/scope.ts'
import type { Fact } from '#facts/catalogue.ts'
import { readFacts } from '#facts/read.ts'
import { listOrdersOfClient } from '#modules/orders/public.ts'
import { watchesOfClient, watchName } from '#modules/watches/public.ts'
import { isRefusal, notFound, type Refusal } from '#platform/refusal.ts'
import { searchWords } from '#platform/search-words.ts'
import { clientName } from '../domain/client-name.ts'
import { findClient, listMergedInto } from './queries.ts'
import { listArrived } from './forget-arrived.ts'
import { listSaid } from './said.ts'

/** Everything the house keeps about somebody, in a form that a machine reads and a person can follow. */
export interface KeptAbout {
  readonly fileName: string
  readonly copy: Record<string, unknown>
}

const pageOfFacts = 2000

export const keptAbout = async (scope: SharedScope, clientId: string): Promise<KeptAbout | Refusal> => {
  const client = await findClient(scope, clientId)
  if (client === undefined || client.erasedAt !== null) return notFound()
  const { id, version: _version, mergedInto: _mergedInto, erasedAt: _erasedAt, createdAt, ...person } = client
  const records = [id, ...(await listMergedInto(scope, id)).map((merged) => merged.id)]
  const facts = await Promise.all(records.map((record) => everyFactOf(scope, record)))
  const watches = await watchesOfClient(scope, id)
  const orders = await listOrdersOfClient(scope, id)
  const name = searchWords(clientName(client)).replace(/[^\p{L}\p{N}]+/gu, '-')
  const copy = {
    format: 'heure-bleue-kept-about/1',
    madeAt: scope.now.toISOString(),
    person: { id, since: createdAt.toISOString(), ...person },
    watches: watches.map((watch) => ({
      name: watchName(watch),
      reference: watch.reference,
      serial: watch.serial,
      year: watch.year,
    })),
    orders: orders.map((order) => ({
      number: order.number,
      stage: order.stage,
      receivedAt: order.received_at.toISOString(),
      returnedAt: order.returned_at?.toISOString() ?? null,
      inYourWords: order.client_words,
    })),
    messages: (await listSaid(scope, id)).map((said) => ({ ...said, at: said.at.toISOString() })),
    ...(await listArrived(scope, id)),
    history: facts.flat().map((fact) => ({ at: fact.at.toISOString(), kind: fact.kind, ...fact.payload })),
  }
  return { fileName: `${name || 'client'}-${scope.now.toISOString().slice(0, 10)}.json`, copy }
}

/** The same, and the fact that it was handed out. */
export const handOutCopy = async (
  scope: SharedScope,
  clientId: string,
  by: 'client' | 'staff',
): Promise<KeptAbout | Refusal> => {
  const kept = await keptAbout(scope, clientId)
  if (!isRefusal(kept)) scope.record({ kind: 'client-data-exported', client: clientId, payload: { by } })
  return kept
}

const everyFactOf = async (scope: SharedScope, client: string): Promise<Fact[]> => {
  const facts: Fact[] = []
  for (let after = 0; ;) {
    const page = await readFacts(scope, { client, after, limit: pageOfFacts })
    facts.push(...page)
    if (page.length < pageOfFacts) return facts
    after = page.at(-1)?.sequence ?? after
  }
}
