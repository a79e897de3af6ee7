import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { createHouse } from '#modules/staff/public.ts'
import { understandArrivals } from '#modules/conversations/jobs.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database/database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/identifier.ts'
import { outboundGuard } from '#platform/outbound-guard.ts'
import { openVault } from '#platform/vault.ts'
import { takeIn } from '#voices/intake/arrival.ts'
import { signedMessageId } from '#voices/intake/signed-reference.ts'
import { mailKey } from '#voices/intake/mail/mail-key.ts'
import { hashPassword } from '#platform/secrets.ts'
import { geneva, lyon } from '../../tests/factories/sites.ts'
import { hostileMails } from '../../tests/mail/hostile-mails.ts'
import { loadOrders } from '../speed/load-orders.ts'

// Mail taken in as a mailbox hands it over: stored raw, parsed, sanitised, threaded, stored. One process, one mail after another.
const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '2000' },
    orders: { type: 'string', default: '5000' },
    /** `usual`: a client's morning; `hostile`: the corpus of the tests. */
    corpus: { type: 'string', default: 'usual' },
  },
  allowPositionals: true,
})

const folder = await mkdtemp(join(tmpdir(), 'hb-bench-intake-'))
const database = await openDatabase({ dataDirectory: folder, databaseUrl: process.env['DATABASE_URL'] })
const foundation: Foundation = {
  database,
  queue: await openJobQueue(database, (error) => console.error(error)),
  clock: systemClock,
  files: folderFileStore(join(folder, 'files')),
  vault: openVault(folder),
  outbound: outboundGuard({ allow: [] }),
  live: openLiveHub(database),
  publicUrl: 'http://127.0.0.1:4810',
  report: (error) => console.error(error),
}
const created = await createHouse(foundation, {
  name: 'Bench', country: 'CH', language: 'fr', isDemonstration: false, sites: [geneva, lyon],
  owner: { name: 'Owner', mail: 'owner@bench.example', language: 'fr', passwordHash: await hashPassword('a long bench password') },
}) // prettier-ignore
const house = openHouse(foundation, created.houseId)
await loadOrders(database, {
  houseId: created.houseId,
  siteIds: [...created.siteIds.values()],
  orders: Number(values.orders),
})

const accountId = newId()
await house.write((scope) =>
  scope.trx
    .insertInto('channel_accounts')
    .values({
      house_id: scope.houseId,
      id: accountId,
      channel: 'mail',
      name: 'Bench',
      address: 'service@bench.example',
      created_at: scope.now,
    })
    .execute(),
)

/** Clients with a mail address, their newest order, and a letter of ours that they may answer. */
const correspondents = async (of: HouseAccess) => {
  const { rows } = await database.execute(
    `select c.id, c.mail, o.id as order_id, o.number from clients c join orders o on o.house_id = c.house_id and o.client_id = c.id
     where c.house_id = '${of.houseId}' and c.mail <> '' order by o.id desc limit 400`,
  )
  const letters = rows.map((row) => ({
    id: String(row['id']),
    mail: String(row['mail']),
    orderId: String(row['order_id']),
    number: String(row['number']),
    letter: newId(),
  }))
  await of.write(async (scope) => {
    for (const row of letters)
      await scope.trx
        .insertInto('messages')
        .values({
          house_id: scope.houseId,
          id: row.letter,
          client_id: row.id,
          order_id: row.orderId,
          direction: 'out',
          channel: 'mail',
          purpose: 'service',
          language: 'fr',
          body: 'Bonjour',
          state: 'sent',
          attempt_key: `bench:${row.letter}`,
          created_at: scope.now,
        })
        .execute()
  })
  return letters
}

const paragraph =
  'Bonjour, je voulais savoir où en est la révision de ma montre et si la couronne a bien été remplacée. '

const usualMails = async (count: number): Promise<Buffer[]> => {
  const known = await correspondents(house)
  return Array.from({ length: count }, (_, n) => {
    const who = known[n % known.length]
    if (who === undefined) throw new Error('no client has a mail address')
    const text = paragraph.repeat(4 + (n % 12))
    const reference = signedMessageId({ vault: foundation.vault, houseId: house.houseId }, who.letter, 'bench.example') // prettier-ignore
    const from = n % 3 === 2 ? `stranger${n}@elsewhere.example` : who.mail
    const more = n % 3 === 0 ? [`In-Reply-To: <${reference}>`] : []
    const words = n % 4 === 1 ? `${text} (${who.number})` : text
    const html = `<html><head><style>p{margin:0}</style></head><body><p style="font-family:Calibri">${words}</p><blockquote>${paragraph.repeat(6)}</blockquote><img src="http://tracker.example/x.gif"></body></html>`
    return Buffer.from(
      [
        `From: Client ${n} <${from}>`, 'To: service@bench.example', `Subject: Ma montre ${n}`, `Message-ID: <b${n}@bench.example>`, ...more,
        'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b', '', '--b', 'Content-Type: text/plain; charset=utf-8', '',
        words, '', 'Le 3 mars 2026 à 10:00, Maison <service@bench.example> a écrit :', '> Votre montre est arrivée', '', '--b', 'Content-Type: text/html; charset=utf-8',
        '', html, '--b--', '',
      ].join('\r\n'),
    ) // prettier-ignore
  })
}

const mails =
  values.corpus === 'hostile'
    ? Array.from(hostileMails(Number(values.mails)), ({ raw }) => raw)
    : await usualMails(Number(values.mails))

const store = (raw: Buffer): Promise<string | null> =>
  house.write((scope) =>
    takeIn(scope, { accountId, channel: 'mail', externalKey: mailKey(raw), raw, arrivedAt: scope.now }),
  )

let worst = 0
/** Fetched together, as the queue hands them over. */
const together = 20
/** As in the product: the reader of the mailbox stores raw while the heap before it is being understood. */
const takeAll = async (batch: readonly Buffer[]): Promise<void> => {
  let understanding: Promise<void> = Promise.resolve()
  for (let first = 0; first < batch.length; first += together) {
    const ids: string[] = []
    for (const raw of batch.slice(first, first + together)) {
      const id = await store(raw)
      if (id !== null) ids.push(id)
    }
    await understanding
    const before = process.cpuUsage()
    understanding = understandArrivals(house, ids).then(() => {
      const used = process.cpuUsage(before)
      worst = Math.max(worst, (used.user + used.system) / 1000 / Math.max(1, ids.length))
    })
  }
  await understanding
}

await takeAll(mails.slice(0, 50))
worst = 0
const begun = performance.now()
const usedBefore = process.cpuUsage()
await takeAll(mails.slice(50))
const seconds = (performance.now() - begun) / 1000
const usedAll = process.cpuUsage(usedBefore)
/** Of this process with its database's thread: what a neighbour on the machine cannot add to. */
const cpuSeconds = (usedAll.user + usedAll.system) / 1_000_000
const counted = await database.execute(
  `select (select count(*) from messages where direction = 'in')::int as messages, (select count(*) from contacts)::int as contacts,
     (select count(*) from arrivals where state = 'not_understood')::int as not_understood,
     (select count(*) from messages where suggested_order_id is not null)::int as suggested`,
)
const figures = {
  corpus: values.corpus,
  engine: database.engine,
  mails: mails.length - 50,
  per_second: Math.round((mails.length - 50) / seconds),
  cpu_ms_per_mail: Number(((cpuSeconds * 1000) / (mails.length - 50)).toFixed(1)),
  worst_cpu_ms: Math.round(worst),
  ...counted.rows[0],
}
console.log(`${figures.mails} mails in ${seconds.toFixed(1)} s: ${figures.per_second} a second`)
console.log(JSON.stringify(figures))
await foundation.queue.stop()
await database.close()
await rm(folder, { recursive: true, force: true })
process.exit(0)
