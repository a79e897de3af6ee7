/** An answer the server refused, or no answer at all (`code: 'no-answer'`, status 0). */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly code: string
  readonly field: string | undefined

  constructor(
    refusal: Readonly<{ status: number; code: string; message: string; field?: string | undefined }>,
  ) {
    super(refusal.message)
    this.status = refusal.status
    this.code = refusal.code
    this.field = refusal.field
  }

  /** Nobody knows whether it went through: the same key may be sent again. */
  get isUncertain(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

type RequestOptions = Readonly<{
  method: string
  body?: unknown
  idempotencyKey?: string | undefined
  signal?: AbortSignal | undefined
}>

const text = (value: unknown, name: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, name)
  return typeof found === 'string' ? found : undefined
}

const refusalOf = async (response: Response): Promise<Refused> => {
  const reply: unknown = await response.json().catch(() => null)
  const error: unknown = typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'error') : null
  return new Refused({
    status: response.status,
    code: text(error, 'code') ?? 'unknown',
    message: text(error, 'message') ?? '',
    field: text(error, 'field'),
  })
}

let whenSignedOut: () => void = () => undefined

/** The shell says here what happens when the server no longer knows who asks. */
export const onSignedOut = (listener: () => void): void => {
  whenSignedOut = listener
}

const headersFor = (options: RequestOptions): Headers => {
  const headers = new Headers({ accept: 'application/json', 'x-heure-bleue': '1' })
  if (options.idempotencyKey !== undefined) headers.set('idempotency-key', options.idempotencyKey)
  if (options.body !== undefined && !(options.body instanceof FormData)) {
    headers.set('content-type', 'application/json')
  }
  return headers
}

/** One request to the house. `Reply` is what the contract promises; the server validated it before sending. */
export const request = async <Reply>(address: string, options: RequestOptions): Promise<Reply> => {
  const response = await fetch(address, {
    method: options.method,
    credentials: 'same-origin',
    headers: headersFor(options),
    body: options.body instanceof FormData ? options.body : (JSON.stringify(options.body) ?? null),
    signal: options.signal ?? null,
  }).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause
    throw new Refused({ status: 0, code: 'no-answer', message: '' })
  })
  if (!response.ok) {
    if (response.status === 401 && !address.startsWith('/api/sign-in')) whenSignedOut()
    throw await refusalOf(response)
  }
  return response.status === 204 ? JSON.parse('null') : response.json()
}
