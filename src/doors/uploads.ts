import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { refuse, type Refusal } from '#platform/refusal.ts'

/** One file as it came in; name and stated type are what the sender says, no more. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

// The form around the file: field names, boundary, a name.
const allowance = 10_000

/** Reads a form with one file under `file`, and stops reading where it becomes larger than allowed. */
export const readUpload = async (context: Context, mostBytes: number): Promise<Upload | Refusal> => {
  const tooLarge = refuse('files.too-large', {
    status: 413,
    values: { megabytes: Math.round(mostBytes / 1_000_000) },
  })
  const stated = Number(context.req.header('content-length') ?? '0')
  if (stated > mostBytes + allowance) return tooLarge
  const type = context.req.header('content-type') ?? ''
  const body = context.req.raw.body
  if (!type.startsWith('multipart/form-data') || body === null)
    return refuse('files.missing', { status: 400 })
  const counted = body.pipeThrough(stoppingAfter(mostBytes + allowance))
  try {
    const form = await new Response(counted, { headers: { 'content-type': type } }).formData()
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return refuse('files.missing', { status: 400 })
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { name: file.name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    return hasOverflowed(error) ? tooLarge : refuse('files.missing', { status: 400 })
  }
}

class Overflow extends Error {}

const hasOverflowed = (error: unknown): boolean =>
  error instanceof Overflow || (error instanceof Error && error.cause instanceof Overflow)

const stoppingAfter = (most: number): TransformStream<Uint8Array, Uint8Array> => {
  let seen = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      seen += chunk.byteLength
      if (seen > most) controller.error(new Overflow())
      else controller.enqueue(chunk)
    },
  })
}
