import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

export type PostgresServer = { url: string; folder: string; processId: number; stop(): Promise<void> }
export type PostgresAbsent = { reason: string }
export type PostgresOptions = {
  /** true forces commits to the disk, as in production; tests of behaviour do without. */
  durable?: boolean
  /** further settings, `name=value` */
  settings?: string[]
  /** a folder whose data stays for the next start; a temporary one otherwise, removed at the end */
  keptIn?: string | undefined
}

const lowestVersion = 15
const debianFolder = '/usr/lib/postgresql'

const numerically = (a: string, b: string): number => Number(b) - Number(a)

/** Where `initdb` and `postgres` are: on the PATH, else the newest of Debian's versioned folders. */
export const findPostgres = (): string | undefined => {
  const debian = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .filter((version) => Number(version) >= lowestVersion)
        .sort(numerically)
        .map((version) => path.join(debianFolder, version, 'bin'))
    : []
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...debian]
  return folders.find(
    (folder) =>
      folder && existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  )
}

/** PostgreSQL refuses to run as root; `nobody` or its own user will do. */
const unprivileged = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, user], { stdio: 'pipe' }).toString())
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user here: try the next.
    }
  }
  return {}
}

/** The server takes any free port: two test runs at once must not meet. Its socket lives in its own folder. */
const settingsOf = (folder: string, { durable = false, settings = [] }: PostgresOptions): string[] => [
  `unix_socket_directories=${folder}`,
  'listen_addresses=',
  'max_connections=100',
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ...settings,
]

const waitUntilReady = async (url: string, server: ChildProcess, log: () => string): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) break
    const client = new Client(url)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await wait(50)
    }
  }
  throw new Error(`PostgreSQL did not start:\n${log()}`)
}

const stop = async (server: ChildProcess, { folder, isKept }: Place): Promise<void> => {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    // SIGINT is PostgreSQL's fast shutdown: it ends its own children.
    server.kill('SIGINT')
    await ended
  }
  if (!isKept) rmSync(folder, { recursive: true, force: true })
}

interface Place {
  readonly folder: string
  readonly isKept: boolean
}

const placeFor = (keptIn: string | undefined): Place => {
  if (keptIn === undefined) return { folder: mkdtempSync(path.join(tmpdir(), 'hb-postgres-')), isKept: false }
  mkdirSync(keptIn, { recursive: true })
  return { folder: keptIn, isKept: true }
}

/** Starts a PostgreSQL of its own in a temporary folder, reached by a socket in that folder only. */
export const startPostgres = async (
  options: PostgresOptions = {},
): Promise<PostgresServer | PostgresAbsent> => {
  const binaries = findPostgres()
  if (!binaries)
    return { reason: `no PostgreSQL ${lowestVersion} or later on the PATH or in ${debianFolder}` }
  const user = unprivileged()
  const place = placeFor(options.keptIn)
  const { folder } = place
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = path.join(folder, 'data')
  const initialise = ['-D', data, '-U', 'hb', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  if (!existsSync(data))
    execFileSync(path.join(binaries, 'initdb'), initialise, { ...user, cwd: folder, stdio: 'pipe' })
  const parameters = settingsOf(folder, options).flatMap((setting) => ['-c', setting])
  // A file and not a pipe: a parent that waits synchronously drains no pipe, and a full one stops every backend that
  // has an error to tell.
  const logFile = path.join(folder, 'log')
  const log = openSync(logFile, 'a')
  const server = spawn(path.join(binaries, 'postgres'), ['-D', data, ...parameters], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', log],
  })
  closeSync(log)
  const url = `postgresql://hb@localhost/postgres?host=${encodeURIComponent(folder)}`
  try {
    await waitUntilReady(url, server, () => readFileSync(logFile, 'utf8').slice(-4_000))
  } catch (error) {
    await stop(server, place)
    throw error
  }
  return { url, folder, processId: server.pid ?? 0, stop: () => stop(server, place) }
}
