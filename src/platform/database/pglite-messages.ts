/** What the main thread and the thread of the embedded database say to each other. */

export type WorkerOptions = {
  folder: string
  /** false only for databases that are thrown away: tests and the making of the template */
  durable: boolean
}

export type WorkerRequest = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'count-syncs' } | { kind: 'close' }

export type WorkerAnswer =
  | { kind: 'ready' }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'syncs'; count: number }
  | { kind: 'closed' }

const hasKind = (message: unknown, kinds: string[]): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && kinds.includes(String(message.kind))

export const isWorkerRequest = (message: unknown): message is WorkerRequest =>
  hasKind(message, ['bytes', 'count-syncs', 'close'])

export const isWorkerAnswer = (message: unknown): message is WorkerAnswer =>
  hasKind(message, ['ready', 'bytes', 'syncs', 'closed'])
