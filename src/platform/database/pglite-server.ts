import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import {
  isWorkerAnswer,
  type WorkerAnswer,
  type WorkerOptions,
  type WorkerRequest,
} from '#platform/database/pglite-messages.ts'

/**
 * The embedded database as a server: PostgreSQL in a thread of its own, spoken to in PostgreSQL's wire protocol.
 * The same driver (`pg`) then serves both engines, with the same parsers, prepared statements and notifications.
 */
export type PgliteServer = {
  /** The one connection there is, as a socket for `pg`. */
  connect(): Duplex
  /** How often data were forced to the disk since the start. */
  countSyncs(): Promise<number>
  close(): Promise<void>
}

type Kind = WorkerAnswer['kind']
type Listener = (answer: WorkerAnswer) => void

class WorkerTalk {
  readonly worker: Worker
  onBytes: (bytes: Uint8Array) => void = () => undefined
  onFailure: (error: Error) => void = () => undefined
  failure: Error | undefined
  readonly #waiting = new Map<Kind, { resolve: Listener; reject: (error: Error) => void }[]>()

  constructor(options: WorkerOptions) {
    this.worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
      workerData: options,
      execArgv: [],
    })
    this.worker.on('message', (message: unknown) => this.#take(message))
    this.worker.on('error', (error: unknown) =>
      this.#fail(error instanceof Error ? error.message : String(error)),
    )
    this.worker.on('exit', () => this.#fail('its thread ended'))
  }

  say(request: WorkerRequest): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.worker.postMessage(request)
  }

  hear(kind: Kind): Promise<WorkerAnswer> {
    if (this.failure) return Promise.reject(this.failure)
    return new Promise((resolve, reject) => {
      this.#waiting.set(kind, [...(this.#waiting.get(kind) ?? []), { resolve, reject }])
    })
  }

  #take(message: unknown): void {
    if (!isWorkerAnswer(message)) return
    if (message.kind === 'bytes') return this.onBytes(message.bytes)
    this.#waiting.get(message.kind)?.shift()?.resolve(message)
  }

  #fail(reason: string): void {
    if (this.failure) return
    this.failure = new Error(`The embedded database stopped: ${reason}`)
    for (const waiting of this.#waiting.values()) for (const { reject } of waiting) reject(this.failure)
    this.#waiting.clear()
    this.onFailure(this.failure)
  }
}

/** Looks like the socket `pg` expects; every batch of messages goes to the thread as one. */
class PgliteSocket extends Duplex {
  readonly #talk: WorkerTalk

  constructor(talk: WorkerTalk) {
    super()
    this.#talk = talk
    talk.onBytes = (bytes) => void this.push(bytes)
    talk.onFailure = (error) => void this.destroy(error)
  }

  connect(): void {
    queueMicrotask(() => (this.#talk.failure ? this.destroy(this.#talk.failure) : this.emit('connect')))
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.#talk.say({ kind: 'bytes', bytes: chunk })
    done()
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: () => void): void {
    this.#talk.say({ kind: 'bytes', bytes: Buffer.concat(chunks.map(({ chunk }) => chunk)) })
    done()
  }

  override _final(done: () => void): void {
    // `pg` ends its connection with a farewell that PGlite does not answer.
    this.push(null)
    done()
  }
}

export const startPglite = async (options: WorkerOptions): Promise<PgliteServer> => {
  const talk = new WorkerTalk(options)
  await talk.hear('ready')
  return {
    connect: () => new PgliteSocket(talk),
    countSyncs: async () => {
      const answer = talk.hear('syncs')
      talk.say({ kind: 'count-syncs' })
      const heard = await answer
      return heard.kind === 'syncs' ? heard.count : 0
    },
    close: async () => {
      const closed = talk.hear('closed')
      talk.say({ kind: 'close' })
      await closed
      await talk.worker.terminate()
    },
  }
}
