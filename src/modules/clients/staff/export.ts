import type { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import { exportList, exportPageSize } from '#doors/list-export.ts'
import type { StaffScope } from '#doors/scope.ts'
import type { CsvCell } from '#platform/csv/csv-writer.ts'
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

/** Everybody, or those a search finds. */
export const exportClients = (
  scope: StaffScope,
  foundation: Foundation,
  search: string | undefined,
): FileAnswer =>
  exportList(scope, foundation, {
    list: 'clients',
    header,
    readPage: async (reading, after) => {
      const { clients, next } = await listClients(reading, { search, after, limit: exportPageSize })
      return { rows: clients.map(row), next }
    },
  })
