import { FileAnswer } from '#doors/answers.ts'
import { openHouse, type Foundation } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { csvStream, type CsvCell } from '#platform/csv/csv-writer.ts'
import { clientName } from '../domain/client-name.ts'
import type { Client } from '../domain/client.ts'
import { listClients } from '../store/queries.ts'

const header = [
  'id',
  'name',
  'given_name',
  'family_name',
  'company',
  'mail',
  'phone',
  'language',
  'street',
  'postal_code',
  'city',
  'country',
  'remark',
  'known_since',
]

const row = (client: Client): CsvCell[] => [
  client.id,
  clientName(client),
  client.givenName,
  client.familyName,
  client.company,
  client.mail,
  client.phone,
  client.language,
  client.street,
  client.postalCode,
  client.city,
  client.country,
  client.remark,
  client.createdAt,
]

/** The list as CSV, a page at a time and each in a transaction of its own: a long download must not hold the database. */
export const exportClients = (
  scope: StaffScope,
  foundation: Foundation,
  search: string | undefined,
): FileAnswer => {
  const house = openHouse(foundation, scope.houseId, scope.actor)
  let after: string | null | undefined
  const bytes = csvStream({
    header,
    nextPage: async () => {
      if (after === null) return []
      const cursor = after
      const page = await house.read((reading) => listClients(reading, { search, after: cursor, limit: 500 }))
      after = page.next
      return page.clients.map(row)
    },
    finished: (rows) =>
      house.write(async (writing) =>
        writing.record({ kind: 'list-exported', payload: { list: 'clients', rows } }),
      ),
  })
  return new FileAnswer({
    bytes,
    mediaType: 'text/csv; charset=utf-8',
    name: `clients-${scope.now.toISOString().slice(0, 10)}.csv`,
  })
}
