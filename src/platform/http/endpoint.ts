import type { z } from 'zod'

type Shape = z.ZodType
type Output<S> = S extends z.ZodType ? z.output<S> : undefined
type Input<S> = S extends z.ZodType ? z.input<S> : undefined

export interface EndpointShape {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Hono path with `:parameters`. */
  path: string
  params?: Shape
  query?: Shape
  body?: Shape
  reply: Shape
}

/** One request's shape, shared by the server (validation, OpenAPI) and the browser (types, method, path). */
export type Endpoint<E extends EndpointShape = EndpointShape> = E

export const endpoint = <const E extends EndpointShape>(shape: E): Endpoint<E> => shape

type Part<E extends EndpointShape, K extends 'params' | 'query' | 'body'> = E extends { [P in K]: infer S }
  ? S
  : undefined

/** What the handler receives, after validation. */
export interface EndpointRequest<E extends EndpointShape> {
  params: Output<Part<E, 'params'>>
  query: Output<Part<E, 'query'>>
  body: Output<Part<E, 'body'>>
}

type Sent<E extends EndpointShape, K extends 'params' | 'query' | 'body'> = E extends { [P in K]: infer S }
  ? { [P in K]: Input<S> }
  : { [P in K]?: undefined }

/** What the caller sends. */
export type EndpointInput<E extends EndpointShape> = Sent<E, 'params'> & Sent<E, 'query'> & Sent<E, 'body'>

/** What comes back. */
export type EndpointReply<E extends EndpointShape> = z.output<E['reply']>

/** Fills `:parameters` and the query string. */
export const endpointAddress = (
  shape: Pick<EndpointShape, 'path'>,
  input: { params?: unknown; query?: unknown },
): string => {
  const params = new Map(Object.entries(input.params ?? {}))
  const path = shape.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params.get(name) ?? '')),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== '') query.append(name, String(item))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
