import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** sun_path holds 104 bytes on macOS, 108 on Linux, with its closing zero. */
const longestSocketPath = 100
const answerTimeout = 1_000
const maximumAttempts = 20
const nobodyListens = new Set(['ECONNREFUSED', 'ENOENT'])

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  readonly holder: string

  constructor(folder: string, holder: string) {
    super(
      `The data folder ${folder} is already in use by ${holder}. Stop it first, or choose another DATA_DIR.`,
    )
    this.holder = holder
  }
}

export type FolderLock = { release(): Promise<void> }

type Neighbour = { alive: false } | { alive: true; says: string }

/** Connecting is what tells a living holder from the socket that a killed process left behind. */
const ask = (socketPath: string): Promise<Neighbour> =>
  new Promise((resolve) => {
    let text = ''
    const socket = createConnection(socketPath)
    const finish = (alive: boolean): void => {
      socket.destroy()
      resolve(alive ? { alive, says: text } : { alive })
    }
    socket.setTimeout(answerTimeout, () => finish(true))
    socket.on('data', (data) => (text += data.toString()))
    // Any other error (a full queue, say) is no proof of death.
    socket.on('error', (error) => finish(!('code' in error && nobodyListens.has(String(error.code)))))
    socket.on('close', () => finish(true))
  })

const listen = (socketPath: string, describe: () => string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end(describe())
    })
    server.once('error', reject)
    server.listen(socketPath, () => resolve(server.unref()))
  })

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))

/** A short way to `folder` for sockets, whose paths have a hard limit of length. */
const socketFolder = (folder: string): { path: string; dispose: () => void } => {
  const nothing = (): void => undefined
  if (Buffer.byteLength(folder) + 30 <= longestSocketPath) return { path: folder, dispose: nothing }
  if (process.platform === 'linux') {
    const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)
    return { path: `/proc/self/fd/${descriptor}`, dispose: () => closeSync(descriptor) }
  }
  // Named after the identity of the folder, so that every way to write its path gives the same place.
  const { dev, ino } = statSync(folder)
  const short = path.join(
    tmpdir(),
    `heure-bleue-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`,
  )
  mkdirSync(short, { recursive: true })
  return { path: short, dispose: nothing }
}

const isHolder = (name: string): boolean => name.startsWith('holder-')

/** Other living holders; sockets nobody listens on are removed (their names are never used twice). */
const neighbours = async (place: string, own: string): Promise<string[]> => {
  const living: string[] = []
  for (const name of readdirSync(place).filter((entry) => isHolder(entry) && entry !== own)) {
    const neighbour = await ask(path.join(place, name))
    if (neighbour.alive) living.push(neighbour.says)
    else rmSync(path.join(place, name), { force: true })
  }
  return living
}

/**
 * Binds first, looks second: of two processes that start together at least the later one to bind sees the other.
 * Both may see each other and step back; they then try again after different waits.
 */
const tryToHold = async (
  place: string,
  describe: () => string,
): Promise<{ release(): Promise<void> } | string> => {
  const id = randomBytes(4).toString('hex')
  const own = `holder-${id}`
  let decided = false
  const server = await listen(path.join(place, `new-${id}`), () => (decided ? describe() : ''))
  // Only a socket that already answers gets the name that counts: none is mistaken for a stale one.
  renameSync(path.join(place, `new-${id}`), path.join(place, own))
  const release = async (): Promise<void> => {
    rmSync(path.join(place, own), { force: true })
    await close(server)
  }
  const living = await neighbours(place, own)
  decided = living.length === 0
  if (decided) return { release }
  await release()
  return living.find((says) => says !== '') ?? ''
}

const holdSockets = async (folder: string, describe: () => string): Promise<FolderLock> => {
  const place = socketFolder(path.join(folder, 'lock'))
  let holder = ''
  for (let attempt = 0; attempt < maximumAttempts && holder === ''; attempt += 1) {
    if (attempt > 0) await wait(10 + Math.random() * 100)
    const held = await tryToHold(place.path, describe)
    if (typeof held !== 'string') {
      return { release: () => held.release().finally(place.dispose) }
    }
    holder = held
  }
  place.dispose()
  throw new FolderInUse(folder, holder || 'a process that does not answer')
}

/** Windows gives a pipe's name to one process only and takes it back when that process ends. */
const holdPipe = async (folder: string, describe: () => string): Promise<FolderLock> => {
  const name = createHash('sha256').update(realpathSync(folder).toLowerCase()).digest('hex').slice(0, 32)
  const pipe = `\\\\.\\pipe\\heure-bleue-${name}`
  try {
    const server = await listen(pipe, describe)
    return { release: () => close(server) }
  } catch {
    const holder = await ask(pipe)
    throw new FolderInUse(folder, holder.alive ? holder.says : 'a process that does not answer')
  }
}

/** Two processes on one folder of the embedded database corrupt it without any error: only one may hold it. */
export const lockFolder = async (folder: string, describe: () => string): Promise<FolderLock> => {
  mkdirSync(path.join(folder, 'lock'), { recursive: true })
  return process.platform === 'win32' ? holdPipe(folder, describe) : holdSockets(folder, describe)
}
