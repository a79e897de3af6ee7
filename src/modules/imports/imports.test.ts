import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { CsvFault, openCsv } from '#platform/csv/csv-reader.ts'
import { keepFile } from '#modules/files/public.ts'
import { insertImport, runImport, suggestMapping, type ImportKind } from './public.ts'
import { readDay, readPrice } from './domain/cells.ts'

const ords = '../shared/data/text/ords_watch_clock_repairs.csv.gz'

let one: TestHouse
beforeAll(async () => {
  one = await openTestHouse()
})
afterAll(() => one.close())

const start = (source: string, kind: ImportKind, bytes: Uint8Array): Promise<string> =>
  one.house.write(async (scope) => {
    const file = await keepFile(scope, one.foundation.files, {
      name: `${source}.csv`,
      mediaType: 'text/csv',
      bytes,
    })
    const table = await openCsv(() => one.foundation.files.stream(file.storageKey))
    return insertImport(scope, {
      source,
      kind,
      fileId: file.id,
      mapping: suggestMapping(kind, table.header, []),
      options: {},
    })
  })

const take = async (source: string, kind: ImportKind, text: string | Uint8Array) =>
  runImport(one.house, await start(source, kind, typeof text === 'string' ? Buffer.from(text) : text), {
    dryRun: false,
  })

const countOf = async () =>
  one.house.read(async (scope) => {
    const ledger = await scope.trx.selectFrom('ledgers').select('next_sequence').executeTakeFirstOrThrow()
    const orders = await scope.trx
      .selectFrom('orders')
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return { facts: ledger.next_sequence, orders: orders.count }
  })

describe('lists of another program', () => {
  test('clients, their watches and past orders keep their relations, whatever the columns are called', async () => {
    const clients = await take(
      'Rhabilleur',
      'clients',
      'Nr;Nachname;Vorname;E-Mail;Telefon\n1;Müller;Anna;anna@example.ch;079 555 00 11\n2;Dubois;Jean;jean@example.ch;\n',
    )
    expect(clients).toMatchObject({ read: 2, created: 2, refused: 0 })
    const watches = await take(
      'Rhabilleur',
      'watches',
      'Id,Client,Marque,Modèle,Numéro de série\nw1,1,Zenith,El Primero,123 456\nw2,9,Omega,,\n',
    )
    expect(watches).toMatchObject({ created: 1, refused: 1 })
    const orders = await take(
      'Rhabilleur',
      'orders',
      'Nummer,Kunde,Uhr,Eingang,Abholung,Fehler\na1,1,w1,05.03.2023,20.04.2023,bleibt stehen\n',
    )
    expect(orders).toMatchObject({ created: 1, refused: 0 })
    const found = await one.as('advisor').get('/api/search?q=123456')
    expect(JSON.stringify(found.body)).toContain('Zenith')
    const people = await one.as('advisor').get('/api/search?q=muller')
    expect(JSON.stringify(people.body)).toContain('Müller')
  })

  test('the same list once more changes nothing, a changed row changes its client only', async () => {
    const list = 'id,name,email\n7,Rossi,rossi@example.it\n8,Conti,conti@example.it\n'
    await take('Gestionale', 'clients', list)
    const before = await countOf()
    const again = await take('Gestionale', 'clients', list)
    expect(again).toMatchObject({ created: 0, unchanged: 2 })
    // Two facts tell of the file and the run, none of a client.
    expect((await countOf()).facts - before.facts).toBeLessThanOrEqual(3)
    const changed = await take('Gestionale', 'clients', list.replace('rossi@example.it', 'rossi@example.ch'))
    expect(changed).toMatchObject({ created: 1, unchanged: 1 })
  })

  test('a row that cannot be understood is refused with its line, column and reason, the others are taken', async () => {
    const id = await start(
      'Schlecht',
      'orders',
      Buffer.from('date,brand,problem\n2024-02-30,Omega,x\n2024-02-28,Tissot,y\n,Rado,z\n'),
    )
    const progress = await runImport(one.house, id, { dryRun: false })
    expect(progress).toMatchObject({ read: 3, created: 1, refused: 2 })
    const reply = await one.as('owner').get(`/api/imports/${id}`)
    expect(reply.body.refusals).toEqual([
      { line: 2, column: 'date', reason: expect.stringContaining('2024-02-30') },
      { line: 4, column: 'date', reason: expect.any(String) },
    ])
    const file = await one.as('owner').get(`/api/imports/${id}/refused.csv`)
    expect(file.body).toContain('Rado')
    // Its own columns stand beside the reason: mended, it is imported again as it is.
    const mended = String(file.body).replace(',2024-02-30,Omega', ',2024-02-29,Omega')
    const fromMended = await take('Schlecht', 'orders', mended)
    expect(fromMended).toMatchObject({ read: 2, created: 1, refused: 1 })
  })

  test('an import that the house itself breaks ends as failed, says why, and goes on behind the last row', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `${index},Nachname ${index}`)
    const id = await start('Abbruch', 'clients', Buffer.from(`id,name\n${rows.join('\n')}\n`))
    const read = async () => (await one.as('owner').get(`/api/imports/${id}`)).body.import
    let revoked: Promise<unknown> | undefined
    const onProgress = (): void => {
      revoked ??= one.database.execute('revoke insert on clients from hb_app')
    }
    await runImport(one.house, id, { dryRun: false, onProgress })
    await revoked
    const stopped = await read()
    expect(stopped).toMatchObject({ state: 'failed', failure: expect.stringContaining('clients') })
    expect(stopped.read).toBeGreaterThan(0)
    expect(stopped.read).toBeLessThan(1200)
    expect(one.reported.splice(0)).toHaveLength(1)
    await one.database.execute('grant insert on clients to hb_app')
    expect((await one.as('owner').post(`/api/imports/${id}/run`, {})).status).toBe(200)
    const end = await runImport(one.house, id, { dryRun: false })
    expect(end).toMatchObject({ read: 1200, created: 1200, refused: 0 })
    expect(await read()).toMatchObject({ state: 'done', failure: '' })
  })

  test('a dry run tells the same figures and writes nothing', async () => {
    const before = await countOf()
    const id = await start('Probe', 'orders', Buffer.from('date,brand\n2024-01-01,Omega\n'))
    expect(await runImport(one.house, id, { dryRun: true })).toMatchObject({ created: 1 })
    expect((await countOf()).orders).toBe(before.orders)
    const reply = await one.as('owner').post(`/api/imports/${id}/run`, {})
    expect(reply.body).toEqual({ id })
    expect(await runImport(one.house, id, { dryRun: false })).toMatchObject({ read: 1, created: 1 })
    const over = await one.as('owner').post(`/api/imports/${id}/run`, {})
    expect(over.body.error.code).toBe('imports.already-over')
  })

  test('the list names the source and its credit; only those who answer for the house see it', async () => {
    await start('ORDS', 'repairs', Buffer.from('id,event_date\n1,2024-01-01\n'))
    const reply = await one.as('head_office').get('/api/imports')
    expect(reply.body.imports[0]).toMatchObject({
      source: 'ORDS',
      credit: 'Open Repair Alliance, CC BY-SA 4.0',
      state: 'mapping',
    })
    expect((await one.as('advisor').get('/api/imports')).status).toBe(403)
  })

  test('an import that was cut off goes on where its counters stand and ends with the same rows', async () => {
    const rows = Array.from({ length: 1200 }, (_, n) => `k${n},2023-05-0${1 + (n % 9)},Omega,fault ${n}`)
    const id = await start('Lang', 'orders', Buffer.from(`id,date,brand,problem\n${rows.join('\n')}\n`))
    const before = await countOf()
    const crash = new Error('cut off')
    await runImport(one.house, id, { dryRun: false, onProgress: ({ read }) => { if (read >= 500) throw crash } }) // prettier-ignore
    expect(one.reported.splice(0)).toEqual([crash])
    const rest = await runImport(one.house, id, { dryRun: false })
    expect(rest).toMatchObject({ read: 1200, created: 1200, unchanged: 0 })
    expect((await countOf()).orders - before.orders).toBe(1200)
  })
})

describe.skipIf(!existsSync(ords))('the Open Repair data (skipped where ../shared is absent)', () => {
  test('all 2,560 repairs come in, are found in their own languages, and a second import changes nothing', async () => {
    const bytes = readFileSync(ords)
    expect(await take('ORDS', 'repairs', bytes)).toEqual({
      read: 2560,
      created: 2560,
      unchanged: 0,
      refused: 0,
    })
    const before = await countOf()
    expect(await take('ORDS', 'repairs', bytes)).toEqual({
      read: 2560,
      created: 0,
      unchanged: 2560,
      refused: 0,
    })
    expect((await countOf()).orders).toBe(before.orders)
    for (const word of ['batterij', 'Junghans', 'viser', 'restart_148']) {
      const found = await one.as('reader').get(`/api/search?q=${word}`)
      expect(JSON.stringify(found.body), word).toMatch(/GVA-/)
    }
  }, 120_000)
})

describe('whatever file somebody brings', () => {
  const read = async (bytes: Uint8Array): Promise<number> => {
    const table = await openCsv(() => new Response(Uint8Array.from(bytes)).body ?? new ReadableStream())
    let rows = 0
    for await (const _ of table.rows()) rows += 1
    return rows
  }

  test('any bytes are read as rows or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(CsvFault))
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['nothing at all', Buffer.alloc(0)],
    ['ten thousand columns', Buffer.from('a,'.repeat(10_000))],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2])],
    [
      'a gzip cut off',
      readFileSync('package.json').subarray(0, 0).length === 0
        ? Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1])
        : Buffer.alloc(0),
    ],
    ['a quotation that never ends', Buffer.from(`a,b\n"${'x'.repeat(1_200_000)}`)],
  ])('%s is refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toBeInstanceOf(CsvFault)
  })

  test('UTF-16 and Windows-1252 give the same words as UTF-8', async () => {
    const words = 'brand;problem\nOméga;Lünette\n'
    for (const bytes of [
      Buffer.from(words),
      Buffer.from(`\uFEFF${words}`, 'utf16le'),
      Buffer.from(words, 'latin1'),
    ]) {
      const table = await openCsv(() => new Response(Uint8Array.from(bytes)).body ?? new ReadableStream())
      for await (const row of table.rows()) expect(row.cells).toEqual({ brand: 'Oméga', problem: 'Lünette' })
    }
  })

  test('days and prices are read the way people write them', () => {
    expect(['2024-03-09', '9.3.2024', '09/03/2024', '31.2.2024', 'soon'].map(readDay)).toEqual([
      '2024-03-09',
      '2024-03-09',
      '2024-03-09',
      undefined,
      undefined,
    ])
    expect(['1’234.50', '1.234,50', 'CHF 80', '12,5', 'free'].map(readPrice)).toEqual([
      123450,
      123450,
      8000,
      1250,
      undefined,
    ])
  })
})
