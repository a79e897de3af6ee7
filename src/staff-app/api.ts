import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useRef } from 'react'

import {
  endpointAddress,
  type EndpointInput,
  type EndpointReply,
  type EndpointShape,
} from '#platform/http/endpoint.ts'
import type { Problem } from '#ui/field-context.ts'

import { Refused, request } from './request.ts'
import { useText } from './text.ts'

export { Refused } from './request.ts'
export { uploadFile } from './upload.ts'

/** The input of an endpoint that asks for nothing may be left out. */
type InputOf<E extends EndpointShape> = Omit<EndpointInput<E>, never>

/** Asks once, outside a component: for searches as someone types. */
export const askFor = <const E extends EndpointShape>(
  endpoint: E,
  input: InputOf<E>,
  signal?: AbortSignal,
): Promise<EndpointReply<E>> => request(endpointAddress(endpoint, input), { method: endpoint.method, signal })

/** A refusal as forms and notes show it. */
export const useProblem = (error: Error | null): Problem | null => {
  const t = useText()
  if (!error) return null
  if (!(error instanceof Refused)) return { message: t('shell.failed.text') }
  return { message: error.message || t('shell.offline'), field: error.field }
}

type ReplyOptions = Readonly<{
  /** Asks only when true. */
  enabled?: boolean
  /** Asks again every so many milliseconds while the screen is seen. */
  every?: number
  /** Keeps the last page in sight while the next one is on its way. */
  keepPrevious?: boolean
}>

/** Reads: `const { data, isPending, problem } = useReply(contract.listOrders, { query })`. */
export const useReply = <const E extends EndpointShape>(
  endpoint: E,
  input: InputOf<E>,
  options: ReplyOptions = {},
): UseQueryResult<EndpointReply<E>> & { problem: Problem | null } => {
  const address = endpointAddress(endpoint, input)
  const reply = useQuery({
    queryKey: [endpoint.path, address],
    queryFn: ({ signal }) => request<EndpointReply<E>>(address, { method: endpoint.method, signal }),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  })
  const problem = useProblem(reply.error)
  return Object.assign({}, reply, { problem })
}

type SendOptions<E extends EndpointShape> = Readonly<{
  onDone?: (reply: EndpointReply<E>, input: InputOf<E>) => void
  /** What is read again afterwards; everything on screen unless said otherwise. */
  refresh?: readonly EndpointShape[]
}>

export type Send<E extends EndpointShape> = Readonly<{
  send: (input: InputOf<E>) => void
  /** The same as a promise, which rejects with `Refused`. */
  sendAndWait: (input: InputOf<E>) => Promise<EndpointReply<E>>
  isSending: boolean
  isDone: boolean
  problem: Problem | null
  error: Error | null
  reset: () => void
}>

/** One key per submit: kept while nobody knows whether it went through, forgotten once there is an answer. */
const useSubmitKey = () => {
  const kept = useRef<{ content: string; key: string } | null>(null)
  return {
    keyFor: (content: string): string => {
      if (kept.current?.content !== content) kept.current = { content, key: crypto.randomUUID() }
      return kept.current.key
    },
    forget: (): void => {
      kept.current = null
    },
  }
}

/** Writes: `const { send, isSending, problem } = useSend(contract.createClient, { onDone })`. Retries keep their key. */
export const useSend = <const E extends EndpointShape>(
  endpoint: E,
  { onDone, refresh }: SendOptions<E> = {},
): Send<E> => {
  const queries = useQueryClient()
  const submit = useSubmitKey()
  const mutation = useMutation<EndpointReply<E>, Error, InputOf<E>>({
    mutationFn: (input) => {
      const address = endpointAddress(endpoint, input)
      const body: unknown = Reflect.get(input, 'body') ?? {}
      const idempotencyKey = submit.keyFor(`${address} ${JSON.stringify(body)}`)
      return request(address, { method: endpoint.method, body, idempotencyKey })
    },
    retry: (count, error) => count < 2 && error instanceof Refused && error.isUncertain,
    retryDelay: 800,
    onSuccess: async (reply, input) => {
      submit.forget()
      onDone?.(reply, input)
      if (!refresh) await queries.invalidateQueries()
      for (const read of refresh ?? []) await queries.invalidateQueries({ queryKey: [read.path] })
    },
    onError: (error) => {
      if (!(error instanceof Refused && error.isUncertain)) submit.forget()
    },
  })
  return {
    send: (input) => mutation.mutate(input),
    sendAndWait: (input) => mutation.mutateAsync(input),
    isSending: mutation.isPending,
    isDone: mutation.isSuccess,
    problem: useProblem(mutation.error),
    error: mutation.error,
    reset: mutation.reset,
  }
}
