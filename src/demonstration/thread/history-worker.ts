import { parentPort } from 'node:worker_threads'
import { keepCompiledModules } from '#platform/compiled-modules.ts'
import type { ComposedChapter } from './composed-chapter.ts'
import type { HistoryAnswer, HistoryRequest } from './history-messages.ts'

// Two years of a house take seconds of computing; in the product's own thread nobody could sign in meanwhile.

keepCompiledModules()
// What is asked meanwhile waits at the port.
const { makeHistory } = await import('./make-history.ts')

let chapters: Generator<ComposedChapter> | undefined

const answer = (message: HistoryAnswer): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message)
}

parentPort?.on('message', (request: HistoryRequest) => {
  if (request.kind === 'make') {
    const made = makeHistory(request.founding)
    chapters = made.chapters
    return answer({ kind: 'head', head: made.head })
  }
  answer({ kind: 'chapter', chapter: chapters?.next().value ?? null })
})
