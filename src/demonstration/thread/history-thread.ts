import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ComposedChapter } from './composed-chapter.ts'
import type { Founding } from './founding.ts'
import type { HistoryAnswer, HistoryRequest } from './history-messages.ts'
import type { HistoryHead } from './make-history.ts'

export interface HistoryThread {
  make(founding: Founding): Promise<HistoryHead>
  /** Null after the last. */
  next(): Promise<ComposedChapter | null>
  close(): Promise<void>
}

/** Opened before it is needed: it loads its modules while the house is founded. */
export const openHistoryThread = (leaving: AbortSignal | undefined): HistoryThread => {
  const worker = new Worker(new URL('./history-worker.ts', import.meta.url), { execArgv: [] })
  const gone = new AbortController()
  worker.once('exit', () => gone.abort(new Error('the thread of the history ended')))
  const signal = leaving === undefined ? gone.signal : AbortSignal.any([gone.signal, leaving])
  const ask = async (request: HistoryRequest): Promise<HistoryAnswer> => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(request)
    // Rejects with the thread's own error should it die meanwhile, and when the product is leaving.
    const [answer]: HistoryAnswer[] = await once(worker, 'message', { signal })
    if (answer === undefined) throw new Error('the thread of the history said nothing')
    return answer
  }
  return {
    make: async (founding) => {
      const answer = await ask({ kind: 'make', founding })
      if (answer.kind !== 'head') throw new Error('the thread of the history did not begin with its head')
      return answer.head
    },
    next: async () => {
      const answer = await ask({ kind: 'next' })
      return answer.kind === 'chapter' ? answer.chapter : null
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
