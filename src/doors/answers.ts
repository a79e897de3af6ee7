import type { Context } from 'hono'
import { packBody } from '#platform/http/packed-body.ts'
import { pickLanguage, type Language } from '#platform/i18n/languages.ts'
import type { Refusal } from '#platform/refusal.ts'
import { translate, isTextId } from '#src/texts.ts'

export type { Language }

/** A file to hand over. `inline` only for media types that a browser shows without running anything. */
export class FileAnswer {
  readonly bytes: Uint8Array | ReadableStream<Uint8Array>
  readonly mediaType: string
  readonly name: string
  readonly disposition: 'inline' | 'attachment'
  /** Bytes that stay the same for ever under this address may be kept by the reader's own browser. */
  readonly neverChanges: boolean

  constructor(file: {
    bytes: Uint8Array | ReadableStream<Uint8Array>
    mediaType: string
    name: string
    inline?: boolean
    neverChanges?: boolean
  }) {
    this.bytes = file.bytes
    this.mediaType = file.mediaType
    this.name = file.name
    this.neverChanges = file.neverChanges === true
    this.disposition = file.inline === true && shownInline.has(file.mediaType) ? 'inline' : 'attachment'
  }
}

const shownInline = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/avif'])

export const answerFile = (context: Context, file: FileAnswer): Response => {
  const body = file.bytes instanceof ReadableStream ? file.bytes : Uint8Array.from(file.bytes)
  const name = encodeURIComponent(file.name)
  context.header('content-type', file.mediaType)
  context.header('content-disposition', `${file.disposition}; filename*=UTF-8''${name}`)
  context.header(
    'cache-control',
    file.neverChanges ? 'private, max-age=31536000, immutable' : 'private, max-age=0, must-revalidate',
  )
  return context.body(body)
}

export const answerJson = (context: Context, value: unknown): Response => {
  const { body, headers } = packBody(JSON.stringify(value), context.req.header('accept-encoding'))
  return context.body(body, 200, { 'content-type': 'application/json', ...headers })
}

export const languageOf = (context: Context): Language =>
  pickLanguage(
    (context.req.header('accept-language') ?? '').split(',').map((wish) => wish.split(';')[0] ?? ''),
  )

export const explainRefusal = (refusal: Refusal, language: Language): string =>
  isTextId(refusal.code) ? translate(language, refusal.code, refusal.values) : refusal.code

export const answerRefusal = (context: Context, refusal: Refusal, language?: Language): Response => {
  const message = explainRefusal(refusal, language ?? languageOf(context))
  const field = refusal.field === undefined ? {} : { field: refusal.field }
  return context.json({ error: { code: refusal.code, message, ...field } }, refusal.status)
}
