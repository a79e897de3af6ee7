/**
 * An expected refusal: a value, not an exception. `code` is the id of a text that says what to do; `values` fill it.
 * The door turns it into an answer in the reader's language and rolls the transaction back.
 */
export class Refusal {
  readonly code: string
  readonly values: Record<string, string | number>
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429
  readonly field: string | undefined

  constructor(code: string, options: RefusalOptions = {}) {
    this.code = code
    this.values = options.values ?? {}
    this.status = options.status ?? 409
    this.field = options.field
  }
}

export interface RefusalOptions {
  values?: Record<string, string | number>
  status?: Refusal['status']
  field?: string
}

export const refuse = (code: string, options?: RefusalOptions): Refusal => new Refusal(code, options)

export const notFound = (): Refusal => new Refusal('common.not-found', { status: 404 })

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal
