import { createServer, type IncomingHttpHeaders } from 'node:http'
import { listenOnLoopback } from './loopback.ts'

export interface ProviderCall {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface ProviderAnswer {
  readonly status?: number
  readonly json?: unknown
  readonly bytes?: Uint8Array
}

/** A provider at the other end of the wire: keeps every call and answers as it is told. */
export interface FakeProvider {
  readonly origin: string
  /** host:port, for HB_ALLOW_HOSTS. */
  readonly host: string
  readonly calls: readonly ProviderCall[]
  close(): Promise<void>
}

export const openFakeProvider = async (
  answer: (call: ProviderCall, earlier: number) => ProviderAnswer,
): Promise<FakeProvider> => {
  const calls: ProviderCall[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const call = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      }
      const { status = 200, json = {}, bytes } = answer(call, calls.length)
      calls.push(call)
      response.writeHead(status, { 'content-type': bytes === undefined ? 'application/json' : 'image/png' })
      response.end(bytes ?? JSON.stringify(json))
    })
  })
  const port = await listenOnLoopback(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
