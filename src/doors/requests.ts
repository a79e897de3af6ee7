import type { Context } from 'hono'
import type { z } from 'zod'
import type { EndpointShape } from '#platform/http/endpoint.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'

/** Largest JSON body we read; files come in as multipart uploads with their own limit. */
const largestBody = 1_000_000

export const parseRequest = async (
  context: Context,
  endpoint: EndpointShape,
): Promise<{ params: unknown; query: unknown; body: unknown } | Refusal> => {
  const params = parsePart(endpoint.params, context.req.param())
  if (isRefusal(params)) return params
  const query = parsePart(endpoint.query, readQuery(context))
  if (isRefusal(query)) return query
  if (endpoint.body === undefined) return { params, query, body: undefined }
  const json = await readJson(context)
  if (isRefusal(json)) return json
  const body = parsePart(endpoint.body, json)
  return isRefusal(body) ? body : { params, query, body }
}

// A name given twice becomes a list; filters use that.
const readQuery = (context: Context): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(context.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  )

const readJson = async (context: Context): Promise<unknown> => {
  const length = Number(context.req.header('content-length') ?? '0')
  if (length > largestBody) return refuse('common.too-large', { status: 413 })
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) {
    return refuse('common.expects-json', { status: 415 })
  }
  const text = await context.req.text()
  if (text.length > largestBody) return refuse('common.too-large', { status: 413 })
  try {
    return JSON.parse(text)
  } catch {
    return refuse('common.expects-json', { status: 400 })
  }
}

const parsePart = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (schema === undefined) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  return explainIssue(result.error)
}

const issueTexts: Record<string, string> = {
  too_small: 'common.field-too-short',
  too_big: 'common.field-too-long',
  unrecognized_keys: 'common.field-unknown',
}

const explainIssue = (error: z.ZodError): Refusal => {
  const issue = error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const field = [...(issue?.path ?? []), ...keys.slice(0, 1)].join('.')
  return refuse(issueTexts[issue?.code ?? ''] ?? 'common.field-invalid', {
    status: 400,
    values: { field },
    field,
  })
}
