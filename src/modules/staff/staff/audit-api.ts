import type { z } from 'zod'
import { FileAnswer } from '#doors/answers.ts'
import { openHouse } from '#doors/house.ts'
import { staffRoute, type StaffRoute } from '#doors/staff.ts'
import { factKinds, type Fact } from '#facts/catalogue.ts'
import { readFacts, type FactSelection } from '#facts/read.ts'
import { isTextId, translate } from '#src/texts.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { csvStream } from '#platform/csv/csv-writer.ts'
import { mayReadAudit } from '../policy.ts'
import { listMembers } from '../store/members.ts'
import * as contract from './contract.ts'

const pageSize = 80
const exportPage = 1000

type Filters = z.output<typeof contract.exportAudit.query>

/** A day of the filter is a whole day: `until` includes it. */
const selectionOf = ({ person, kind, from, until }: Filters): FactSelection => ({
  ...(person === undefined ? {} : { actor: person }),
  ...(kind === undefined ? {} : { kinds: [kind] }),
  ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00Z`) }),
  ...(until === undefined ? {} : { until: new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000) }),
})

// On an order's page a fact is told with what is in it ("Planned: overhaul"); here it is only named, so it has words of
// its own unless the others name it already. A kind without any is shown by its name; a test keeps the list of those empty.
const wordsOf = (kind: string, language: Language): string => {
  const id = [`audit.fact.${kind}`, `fact.${kind}`].find(isTextId)
  return id === undefined ? kind.replaceAll('-', ' ') : translate(language, id)
}

const actorName = (fact: Fact, people: ReadonlyMap<string, string>): string | null =>
  people.get(fact.actor.id ?? '') ?? null

export const auditApi: StaffRoute[] = [
  staffRoute(contract.readAudit, mayReadAudit, async ({ scope, query: { before, ...filters } }) => {
    const members = await listMembers(scope)
    const people = new Map(members.map(({ id, name }) => [id, name]))
    const facts = await readFacts(scope, {
      ...selectionOf(filters),
      ...(before === undefined ? {} : { before }),
      newestFirst: true,
      limit: pageSize,
    })
    return {
      facts: facts.map((fact) => ({
        sequence: fact.sequence,
        at: fact.at.toISOString(),
        kind: fact.kind,
        words: wordsOf(fact.kind, scope.staff.language),
        actorKind: fact.actor.kind,
        actorName: actorName(fact, people),
        orderId: fact.order,
        watchId: fact.watch,
        clientId: fact.client,
        payload: fact.payload,
      })),
      next: facts.length === pageSize ? (facts.at(-1)?.sequence ?? null) : null,
      kinds: factKinds.map((kind) => ({ kind, words: wordsOf(kind, scope.staff.language) })),
      people: members.map(({ id, name }) => ({ id, name })),
    }
  }),

  // Streamed page by page, each in a transaction of its own: a large ledger never holds the database.
  staffRoute(contract.exportAudit, mayReadAudit, async ({ scope, query, foundation }) => {
    const members = await listMembers(scope)
    const people = new Map(members.map(({ id, name }) => [id, name]))
    const house = openHouse(foundation, scope.houseId, { kind: 'staff', id: scope.staff.id })
    let after = 0
    const bytes = csvStream({
      header: ['sequence', 'at', 'kind', 'actor', 'name', 'order', 'watch', 'client', 'site', 'payload'],
      nextPage: async () => {
        const facts = await house.read((reading) =>
          readFacts(reading, { ...selectionOf(query), after, limit: exportPage }),
        )
        after = facts.at(-1)?.sequence ?? after
        return facts.map((fact) => [
          fact.sequence,
          fact.at,
          fact.kind,
          fact.actor.kind,
          actorName(fact, people),
          fact.order,
          fact.watch,
          fact.client,
          fact.site,
          JSON.stringify(fact.payload),
        ])
      },
      finished: (rows) =>
        house.write(async (writing) =>
          writing.record({ kind: 'list-exported', payload: { list: 'audit', rows } }),
        ),
    })
    return new FileAnswer({ bytes, mediaType: 'text/csv; charset=utf-8', name: 'audit.csv' })
  }),
]
