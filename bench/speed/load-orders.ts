import type { Database } from '#platform/database/database.ts'

export interface LoadPlan {
  readonly houseId: string
  readonly siteIds: readonly string[]
  readonly orders: number
}

/** How many orders get a history of fifty facts, to be read one by one. */
const ordersWithHistory = 2000
const factsOfHistory = 50

// UUIDv7 in SQL: the moment first, so that ids run like those of the product; the kind keeps the three tables apart.
const idOf = (kind: string, number: string): string => `(
  lpad(to_hex(1577836800000 + (${number})::bigint * 60000), 12, '0') || '7' || lpad(to_hex((${number}) % 4096), 3, '0')
  || '8' || lpad(to_hex((${number}) / 4096 % 4096), 3, '0') || substr(md5('${kind}' || (${number})), 1, 12))::uuid`

const brands = `(array['Omega','Rolex','Longines','Tissot','Cartier','Zenith','Breitling','Tudor','Oris','Certina','Rado','IWC'])`
const families = `(array['Rochat','Meylan','Müller','Rossi','Bianchi','Dubois','Favre','Keller','Weber','Martin','Bernard','Moser','Golay','Piguet','Schmid','Conti'])`
const givenNames = `(array['Marie','Anna','Luca','Jean','Peter','Chiara','Élodie','Hans','Sofia','Paul'])`

/** N orders with their clients, watches, words and facts, written by SQL alone; believable spread, no two alike. */
export const loadOrders = async (database: Database, plan: LoadPlan): Promise<void> => {
  const indexes = await database.execute(
    `select indexname, indexdef from pg_indexes where tablename = 'search_entries' and indexdef like '%gin%'`,
  )
  for (const { indexname } of indexes.rows) await database.execute(`drop index ${String(indexname)}`)
  await insertPeople(database, plan)
  await insertOrders(database, plan)
  await insertFacts(database, plan)
  // Trigram indexes are built at once afterwards: ten times faster than one word at a time.
  for (const { indexdef } of indexes.rows)
    await database.execute(`set maintenance_work_mem = '512MB'; ${String(indexdef)}`)
  await database.execute('analyze')
}

const asReplica = (database: Database, statement: string): Promise<unknown> =>
  database.execute(
    `set session_replication_role = replica; ${statement}; set session_replication_role = origin`,
  )

const insertPeople = async (database: Database, { houseId, orders }: LoadPlan): Promise<void> => {
  const clients = Math.ceil(orders / 3)
  const watches = Math.ceil(orders / 2)
  await asReplica(
    database,
    `insert into clients (house_id, id, given_name, family_name, mail, phone, language, city, country, created_at)
     select '${houseId}', ${idOf('client', 'i')}, ${givenNames}[1 + i % 10], ${families}[1 + i % 16] || to_char(i / 16, 'FM000000'), case when i % 2 = 0 then 'c' || i || '@example.ch' else '' end,
       '+4179' || lpad(i::text, 7, '0'), (array['fr','de','it','en'])[1 + i % 4], (array['Genève','Zürich','Lausanne','Bern'])[1 + i % 4], 'CH', now() - interval '2 years'
     from generate_series(1, ${clients}) i`,
  )
  await asReplica(
    database,
    `insert into watches (house_id, id, client_id, brand, model, reference, serial, serial_normalised, serial_state, created_at)
     select '${houseId}', ${idOf('watch', 'i')}, ${idOf('client', `1 + i % ${clients}`)}, ${brands}[1 + i % 12], 'Modèle ' || i % 700, 'R' || i % 5000,
       'S' || lpad((i::bigint * 7919 % 99999989)::text, 8, '0'), 's' || lpad((i::bigint * 7919 % 99999989)::text, 8, '0'), 'read', now() - interval '2 years'
     from generate_series(1, ${watches}) i`,
  )
}

const insertOrders = async (database: Database, { houseId, siteIds, orders }: LoadPlan): Promise<void> => {
  const clients = Math.ceil(orders / 3)
  const watches = Math.ceil(orders / 2)
  const sites = `(array[${siteIds.map((id) => `'${id}'::uuid`).join(',')}])[1 + i % ${siteIds.length}]`
  const stage = `case when i > ${orders} - ${Math.ceil(orders * 0.02)} then (array['received','assessed','quoted','approved','in_work','controlled','ready'])[1 + i % 7] else 'returned' end`
  const moment = `to_timestamp((1577836800000 + i::bigint * 60000) / 1000.0)`
  await asReplica(
    database,
    `insert into orders (house_id, id, number, kind, site_id, workshop_site_id, client_id, watch_id, stage, stage_since, received_at, returned_at, outcome,
       client_words, currency, holder_kind, holder_site_id, holder_name)
     select '${houseId}', ${idOf('order', 'i')}, 'LD-' || lpad(i::text, 8, '0'), 'deposit', ${sites}, ${sites}, ${idOf('client', `1 + i % ${clients}`)}, ${idOf('watch', `1 + i % ${watches}`)},
       ${stage}, ${moment}, ${moment}, case when ${stage} = 'returned' then ${moment} end, case when ${stage} = 'returned' then 'serviced' end,
       'Elle avance de ' || i % 60 || ' secondes par jour', 'CHF', 'site', ${sites}, ''
     from generate_series(1, ${orders}) i`,
  )
  await asReplica(
    database,
    `insert into search_entries (house_id, kind, subject_id, words)
     select house_id, 'order', id, lower(number) || ' ' || (select lower(brand || ' ' || model || ' ' || reference || ' ' || serial) from watches w where w.house_id = o.house_id and w.id = o.watch_id)
       || ' ' || (select lower(given_name || ' ' || family_name) from clients c where c.house_id = o.house_id and c.id = o.client_id)
       || case when random() < 0.0001 then ' tourbillon' else '' end
     from orders o where house_id = '${houseId}'`,
  )
  await asReplica(
    database,
    `insert into search_entries (house_id, kind, subject_id, words) select house_id, 'client', id, lower(given_name || ' ' || family_name || ' ' || mail || ' ' || phone) from clients where house_id = '${houseId}';
     insert into search_entries (house_id, kind, subject_id, words) select house_id, 'watch', id, lower(brand || ' ' || model || ' ' || reference || ' ' || serial) from watches where house_id = '${houseId}'`,
  )
}

const insertFacts = async (database: Database, { houseId, orders }: LoadPlan): Promise<void> => {
  const withHistory = Math.min(ordersWithHistory, orders)
  const row = (kind: string, payload: string): string =>
    `now() - interval '1 day', 'system', ${idOf('order', 'i')}, '${kind}', ${payload}`
  await asReplica(
    database,
    `insert into facts (house_id, sequence, at, actor_kind, order_id, kind, payload)
       select '${houseId}', (select next_sequence - 1 from ledgers where house_id = '${houseId}') + row_number() over (), ${row('order-received', `jsonb_build_object('number', i::text, 'kind', 'deposit', 'services', '[]'::jsonb)`)}
       from generate_series(1, ${orders}) i;
     update ledgers set next_sequence = next_sequence + ${orders} where house_id = '${houseId}';
     insert into facts (house_id, sequence, at, actor_kind, order_id, kind, payload)
       select '${houseId}', (select next_sequence - 1 from ledgers where house_id = '${houseId}') + row_number() over (), ${row('operation-done', `jsonb_build_object('operationId', gen_random_uuid(), 'label', 'Operation ' || n, 'staffId', null, 'minutesSpent', n)`)}
       from generate_series(${orders} - ${withHistory} + 1, ${orders}) i, generate_series(2, ${factsOfHistory}) n;
     update ledgers set next_sequence = next_sequence + ${withHistory * (factsOfHistory - 1)} where house_id = '${houseId}'`,
  )
}
