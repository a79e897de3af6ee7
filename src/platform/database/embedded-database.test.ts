import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, FolderInUse, openDatabase } from '#platform/database/database.ts'

const base = await mkdtemp(path.join(tmpdir(), 'hb-embedded-'))
const migrationsDirectory = path.join(base, 'migrations')
const fixture = path.join(import.meta.dirname, 'embedded-writer.fixture.ts')

const open = (name: string, describeHolder?: () => string): Promise<Database> =>
  openDatabase({ dataDirectory: path.join(base, name), migrationsDirectory, describeHolder })

beforeAll(async () => {
  await mkdir(migrationsDirectory)
  const tables = `
    create table things (id integer primary key, text text);
    create table shadows (id integer primary key);
    grant select, insert on things, shadows to hb_app;`
  await writeFile(path.join(migrationsDirectory, '0001-things.sql'), tables)
})
afterAll(() => rm(base, { recursive: true, force: true }))

const startWriter = (name: string) => {
  const process = globalThis.process
  const child = spawn(process.execPath, [fixture, path.join(base, name), migrationsDirectory], {
    cwd: path.join(import.meta.dirname, '../../..'),
  })
  const lines: string[] = []
  let errors = ''
  child.stdout.on('data', (data) => lines.push(...String(data).trim().split('\n')))
  child.stderr.on('data', (data) => (errors += String(data)))
  return { child, lines, errors: () => errors }
}

const untilItWrites = (writer: ReturnType<typeof startWriter>) =>
  expect.poll(() => writer.lines.length, { timeout: 60_000, message: writer.errors() }).toBeGreaterThan(1)

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

test('forces every commit to the disk before it is acknowledged, and a read never', async () => {
  const database = await open('synchronised')
  const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await database.countSyncs()
    await work()
    return ((await database.countSyncs()) ?? 0) - (before ?? 0)
  }
  const insert = (id: number) =>
    database.transaction({}, (trx) => database.executeIn(trx, `insert into things values ($1, '')`, [id]))
  for (const id of [1, 2, 3]) expect(await syncsOf(() => insert(id))).toBeGreaterThanOrEqual(1)
  expect(await syncsOf(() => database.read({}, (trx) => database.executeIn(trx, 'select 1')))).toBe(0)
  await database.close()
})

describe('a folder in use', () => {
  test('is refused to a second start, which hears who holds it', async () => {
    const database = await open('held', () => 'Heure Bleue on http://localhost:4810')
    const second = open('held')
    await expect(second).rejects.toBeInstanceOf(FolderInUse)
    await expect(second).rejects.toThrow(
      `Heure Bleue on http://localhost:4810, process ${process.pid}, started 20`,
    )
    await database.close()
    await (await open('held')).close()
  })

  test('is refused across processes, and free again when its holder is killed', async () => {
    const writer = startWriter('killed-holder')
    await untilItWrites(writer)
    await expect(open('killed-holder')).rejects.toThrow(`the writer, process ${writer.child.pid}`)
    await kill(writer.child)
    expect(readdirSync(path.join(base, 'killed-holder/lock')).length).toBeGreaterThan(0)
    const database = await open('killed-holder')
    expect(readdirSync(path.join(base, 'killed-holder/lock')).length).toBe(1)
    await database.close()
  })

  test('has one holder when many start at once on a stale lock', async () => {
    const first = startWriter('contested')
    await untilItWrites(first)
    await kill(first.child)
    const writers = Array.from({ length: 4 }, () => startWriter('contested'))
    await expect
      .poll(() => writers.filter(({ child }) => child.exitCode !== null).length, { timeout: 60_000 })
      .toBe(3)
    const holders = writers.filter(({ child }) => child.exitCode === null)
    await expect.poll(() => holders[0]?.lines.length, { timeout: 60_000 }).toBeGreaterThan(1)
    for (const { child, errors } of writers)
      if (child.exitCode !== null) expect(errors()).toContain('FolderInUse')
    for (const { child } of holders) await kill(child)
  })

  test('is held at a path too long for a socket as well', async () => {
    const name = `${'deep/'.repeat(30)}folder`
    const database = await open(name)
    await expect(open(name)).rejects.toBeInstanceOf(FolderInUse)
    await database.close()
    await (await open(name)).close()
  })
})

test('kill -9 in the middle of writing loses nothing acknowledged and keeps no half transaction', async () => {
  for (let round = 0; round < 4; round += 1) {
    const writer = startWriter('killed')
    await untilItWrites(writer)
    await wait(50 + Math.random() * 300)
    await kill(writer.child)
    const acknowledged = Math.max(...writer.lines.filter((line) => /^\d+$/.test(line)).map(Number))
    const database = await open('killed')
    const counts = `select max(id) as last, count(*) as things, (select count(*) from shadows) as shadows from things`
    const { rows } = await database.execute(counts)
    await database.close()
    const last = Number(rows[0]?.['last'])
    expect(last).toBeGreaterThanOrEqual(acknowledged)
    expect(rows).toEqual([{ last, things: last, shadows: last }])
  }
})

test('a start killed while it copied its first database starts afresh', async () => {
  await mkdir(path.join(base, 'half/database.partial/base'), { recursive: true })
  const database = await open('half')
  expect((await database.execute('select count(*) as n from things')).rows).toEqual([{ n: 0 }])
  expect(existsSync(path.join(base, 'half/database.partial'))).toBe(false)
  await database.close()
})
