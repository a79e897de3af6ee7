/** Why a log or a model cannot be used. The codes are stable; the messages are for people. */
export type PromiseDatesErrorCode =
  | 'empty-log'
  | 'missing-column'
  | 'no-readable-event'
  | 'no-finished-case'
  | 'malformed-xes'
  | 'malformed-csv'
  | 'invalid-option'
  | 'invalid-prefix'
  | 'invalid-model'

/** The only error thrown on purpose by this package: a code for programs and a sentence for people. */
export class PromiseDatesError extends Error {
  readonly code: PromiseDatesErrorCode

  constructor(code: PromiseDatesErrorCode, message: string) {
    super(message)
    this.name = 'PromiseDatesError'
    this.code = code
  }
}
