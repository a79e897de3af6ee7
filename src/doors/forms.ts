import type { Context } from 'hono'
import type { z } from 'zod'
import { refuse, type Refusal } from '#platform/refusal.ts'

const largestForm = 100_000

export interface ReadForm {
  readonly key: string
  readonly fields: unknown
}

/** Reads a plain form from our own pages; anything from another origin is refused. */
export const readForm = async (
  context: Context,
  schema: z.ZodType | undefined,
): Promise<ReadForm | Refusal> => {
  if (!isOwnForm(context)) return refuse('common.foreign-request', { status: 403 })
  if (Number(context.req.header('content-length') ?? '0') > largestForm)
    return refuse('common.too-large', { status: 413 })
  const body = await context.req.parseBody({ all: true })
  const { key, ...rest } = body
  if (typeof key !== 'string' || key.length < 8 || key.length > 255)
    return refuse('common.key-missing', { status: 400 })
  const parsed = schema?.safeParse(rest)
  if (parsed === undefined || !parsed.success) {
    const field = parsed?.error?.issues[0]?.path.join('.') ?? ''
    return refuse('common.field-invalid', { status: 422, values: { field }, field })
  }
  return { key, fields: parsed.data }
}

// Browsers say where a form came from; one that says nothing (a script, an old tool) cannot carry the cookie cross-site either (SameSite).
export const isOwnForm = (context: Context): boolean => {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = context.req.header('origin')
  return origin === undefined || origin === new URL(context.req.url).origin
}
