import { randomUUID } from 'node:crypto'

export interface Reply {
  readonly status: number
  /** Parsed JSON, or the text of anything else. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into replies freely; the contract is checked by the door
  readonly body: any
  readonly bytes: Uint8Array
  readonly headers: Headers
}

interface Extra {
  readonly headers?: Record<string, string>
  /** Random unless given: the same key twice is the same request twice. */
  readonly key?: string
}

/** Somebody at the front door: requests go through the whole product, headers, door, transaction and all. */
export interface Caller {
  get(path: string, extra?: Extra): Promise<Reply>
  post(path: string, body?: unknown, extra?: Extra): Promise<Reply>
  put(path: string, body?: unknown, extra?: Extra): Promise<Reply>
  patch(path: string, body?: unknown, extra?: Extra): Promise<Reply>
  delete(path: string, body?: unknown, extra?: Extra): Promise<Reply>
  /** A form of the portal, or an upload. */
  form(path: string, fields: FormData | Record<string, string>, extra?: Extra): Promise<Reply>
}

const readReply = async (response: Response): Promise<Reply> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json')
  return {
    status: response.status,
    body: isJson && text !== '' ? JSON.parse(text) : text,
    bytes,
    headers: response.headers,
  }
}

/** The product in this process, or the socket of another: whatever answers requests. */
interface Answering {
  fetch(request: Request): Response | Promise<Response>
}

export const callerOf = (app: Answering, cookie: string | null, origin = 'http://127.0.0.1:4810'): Caller => {
  const send = async (
    request: { method: string; path: string; body?: BodyInit | null },
    headers: Record<string, string>,
  ): Promise<Reply> => {
    const own = cookie === null ? {} : { cookie }
    const init = {
      method: request.method,
      headers: { ...own, ...headers },
      body: request.body ?? null,
      redirect: 'manual' as const,
    }
    return readReply(await app.fetch(new Request(`${origin}${request.path}`, init)))
  }
  const write =
    (method: string) =>
    (path: string, body: unknown = {}, extra: Extra = {}) =>
      send(
        { method, path, body: JSON.stringify(body) },
        {
          'x-heure-bleue': '1',
          'content-type': 'application/json',
          'idempotency-key': extra.key ?? randomUUID(),
          ...extra.headers,
        },
      )
  return {
    get: (path, extra = {}) => send({ method: 'GET', path }, extra.headers ?? {}),
    post: write('POST'),
    put: write('PUT'),
    patch: write('PATCH'),
    delete: write('DELETE'),
    form: (path, fields, extra = {}) =>
      send(
        { method: 'POST', path, body: fields instanceof FormData ? fields : new URLSearchParams(fields) },
        { 'x-heure-bleue': '1', 'idempotency-key': extra.key ?? randomUUID(), ...extra.headers },
      ),
  }
}
