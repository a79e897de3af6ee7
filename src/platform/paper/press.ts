import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import type { JsonValue } from './printable.ts'
import type { SymbolRequest } from './symbols.ts'

/** What is printed: a template of ours, the reader's words as data, and pictures by the names the data gives them. */
export type PaperJob = {
  /** Path of a .typ file under src/, such as '/platform/paper/document.typ'. */
  template: string
  data: JsonValue
  pictures?: Readonly<Record<string, Uint8Array>>
  /** Drawn beforehand; the template finds them by name in `data.symbols`. */
  symbols?: Readonly<Record<string, SymbolRequest>>
  /** Larger drawings, made by a module of ours in the press's thread; the template finds them in `data.drawings`. */
  drawings?: Readonly<Record<string, DrawingRequest>>
  output: PaperOutput
  madeAt: Date
}

/** The address of a module that exports `draw(words)`, which gives an SVG, and what to draw. */
export type DrawingRequest = { module: string; words: JsonValue }

/** 'accessible' is PDF/UA-1, 'archive' PDF/A-3a, 'picture' one page as SVG. */
export type PaperOutput = 'accessible' | 'archive' | 'picture'

export type PressOptions = { workers?: number; queueLimit?: number; fontFolders?: readonly string[] }

export type Press = {
  print: (job: PaperJob) => Promise<Uint8Array>
  close: () => Promise<void>
}

export type PressReply = { id: number; bytes: Uint8Array } | { id: number; failure: string }

/** The queue is full: the caller says "try again in a moment" instead of letting memory grow. */
export class PressBusy extends Error {
  constructor() {
    super('the press has too many papers waiting')
    this.name = 'PressBusy'
  }
}

type Waiting = {
  id: number
  job: PaperJob
  resolve: (bytes: Uint8Array) => void
  reject: (reason: Error) => void
}

type Hand = { worker: Worker; busyWith: Waiting | undefined }

const shippedFonts = fileURLToPath(new URL('fonts', import.meta.url))
const templateRoot = fileURLToPath(new URL('../..', import.meta.url))

// Typesetting blocks its thread for 10 to 100 ms, so it never runs in the server's own.
class ThreadedPress implements Press {
  readonly #hands: Hand[] = []
  readonly #queue: Waiting[] = []
  readonly #options: Required<PressOptions>
  #nextId = 1
  #closed = false

  constructor(options: PressOptions) {
    this.#options = { workers: 1, queueLimit: 200, fontFolders: [], ...options }
  }

  readonly print = (job: PaperJob): Promise<Uint8Array> => {
    if (this.#closed) return Promise.reject(new Error('the press is closed'))
    if (this.#queue.length >= this.#options.queueLimit) return Promise.reject(new PressBusy())
    return new Promise((resolve, reject) => {
      this.#queue.push({ id: this.#nextId, job, resolve, reject })
      this.#nextId += 1
      this.#feed()
    })
  }

  readonly close = async (): Promise<void> => {
    this.#closed = true
    const error = new Error('the press is closed')
    for (const waiting of this.#queue.splice(0)) waiting.reject(error)
    for (const hand of this.#hands.splice(0)) {
      hand.busyWith?.reject(error)
      await hand.worker.terminate()
    }
  }

  #feed(): void {
    while (this.#queue.length > 0) {
      const hand = this.#hands.find((one) => one.busyWith === undefined) ?? this.#hire()
      const waiting = hand === undefined ? undefined : this.#queue.shift()
      if (hand === undefined || waiting === undefined) return
      hand.busyWith = waiting
      hand.worker.ref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
      hand.worker.postMessage({ id: waiting.id, job: waiting.job })
    }
  }

  #hire(): Hand | undefined {
    if (this.#hands.length >= this.#options.workers) return undefined
    const fontFolders = [shippedFonts, ...this.#options.fontFolders]
    const worker = new Worker(new URL('press-worker.ts', import.meta.url), {
      workerData: { templateRoot, fontFolders },
    })
    const hand: Hand = { worker, busyWith: undefined }
    // An idle press keeps no process alive.
    worker.unref()
    worker.on('message', (reply: PressReply) => this.#deliver(hand, reply))
    worker.on('error', (error) => this.#dismiss(hand, error))
    worker.on('exit', () => this.#dismiss(hand, new Error('the press stopped while printing')))
    this.#hands.push(hand)
    return hand
  }

  #deliver(hand: Hand, reply: PressReply): void {
    const waiting = hand.busyWith
    hand.busyWith = undefined
    hand.worker.unref()
    if (waiting?.id === reply.id) {
      if ('bytes' in reply) waiting.resolve(reply.bytes)
      else waiting.reject(new Error(reply.failure))
    }
    this.#feed()
  }

  // A crashed hand loses its own paper only; the next one in the queue gets a new hand.
  #dismiss(hand: Hand, reason: unknown): void {
    const at = this.#hands.indexOf(hand)
    if (at === -1) return
    this.#hands.splice(at, 1)
    hand.busyWith?.reject(reason instanceof Error ? reason : new Error(String(reason)))
    this.#feed()
  }
}

export const openPress = (options: PressOptions = {}): Press => new ThreadedPress(options)
