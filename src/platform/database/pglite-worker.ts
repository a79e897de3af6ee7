import { fdatasyncSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { isWorkerRequest, type WorkerAnswer, type WorkerOptions } from '#platform/database/pglite-messages.ts'

type PostgresModule = PGlite['Module']

let synchronised = 0

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** NODEFS is not in PGlite's types: what is not found here must fail the start, never lose the fsync silently. */
const streamOperations = (postgres: PostgresModule): object => {
  const nodeFiles: unknown = Reflect.get(postgres, 'NODEFS')
  const operations: unknown = isObject(nodeFiles) ? Reflect.get(nodeFiles, 'stream_ops') : undefined
  if (!isObject(operations))
    throw new Error('PGlite keeps its file operations elsewhere: fsync cannot be added')
  return operations
}

/** The Node descriptor behind an emscripten stream. */
const descriptorOf = (stream: unknown): number => {
  const descriptor: unknown = isObject(stream) ? Reflect.get(stream, 'nfd') : undefined
  if (typeof descriptor !== 'number') throw new Error('PGlite keeps its file descriptors elsewhere')
  return descriptor
}

/** PGlite's Node file layer has no fsync: a commit would be acknowledged before it is on the disk. */
class DurableFiles extends NodeFS {
  override async init(...[database, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(database, options)
    const addSync = (postgres: PostgresModule): void => {
      Reflect.set(streamOperations(postgres), 'fsync', (stream: unknown) => {
        fdatasyncSync(descriptorOf(stream))
        synchronised += 1
        return 0
      })
    }
    // Before the server starts, so that the checkpoint after a crash is on the disk too.
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}

/** `-F` means "no fsync"; without it PGlite still needs the plain fsync method, the only one its files know. */
const startParameters = (durable: boolean): string[] => [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  durable ? 'wal_sync_method=fsync' : 'fsync=off',
]

const open = ({ folder, durable }: WorkerOptions): Promise<PGlite> =>
  PGlite.create({
    fs: durable ? new DurableFiles(folder) : new NodeFS(folder),
    startParams: startParameters(durable),
    // Those the migrations create, no more: each one is unpacked at every start.
    extensions: { pg_trgm },
  })

const answer = (message: WorkerAnswer): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message)
}

const serve = async (options: WorkerOptions): Promise<void> => {
  const database = await open(options)
  parentPort?.on('message', async (message: unknown) => {
    if (!isWorkerRequest(message)) return
    switch (message.kind) {
      case 'bytes':
        // Synchronous: replies leave in the order of the requests, without a queue of our own.
        return answer({ kind: 'bytes', bytes: database.execProtocolRawSync(message.bytes) })
      case 'count-syncs':
        return answer({ kind: 'syncs', count: synchronised })
      case 'close':
        await database.close()
        return answer({ kind: 'closed' })
    }
  })
  answer({ kind: 'ready' })
}

const options: WorkerOptions = workerData
await serve(options)
