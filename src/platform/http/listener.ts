import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

type Handler = (request: Request, bindings: object) => Response | Promise<Response>

export interface Listener {
  readonly port: number
  /** From now on requests go there, those that waited first. */
  serve(handler: Handler): void
  /** Takes no more; answers what is on its way, for a few seconds. */
  stop(): Promise<void>
}

const graceMilliseconds = 5000

/**
 * Listens before anything slow has begun: whoever comes early is not turned away but waits until the house is open.
 * `answersEarly` may answer some of them at once.
 */
export const listenEarly = async (
  place: { host: string; port: number },
  answersEarly: (request: Request) => Response | undefined,
): Promise<Listener> => {
  const opening = Promise.withResolvers<Handler>()
  // Nobody may have come yet when opening fails.
  opening.promise.catch(() => undefined)
  let handler: Handler | undefined
  const fetch: Handler = async (request, bindings) =>
    handler !== undefined
      ? handler(request, bindings)
      : (answersEarly(request) ?? (await opening.promise)(request, bindings))
  const server = createAdaptorServer({ fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(place.port, place.host, () => resolve())
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : place.port,
    serve: (next) => {
      handler = next
      opening.resolve(next)
    },
    stop: () => closeGently(server),
  }
}

type AdaptorServer = ReturnType<typeof createAdaptorServer>

const closeGently = (server: AdaptorServer): Promise<void> =>
  new Promise((resolve) => {
    const isHttp = (candidate: AdaptorServer): candidate is Server => 'closeAllConnections' in candidate
    const last = setTimeout(() => isHttp(server) && server.closeAllConnections(), graceMilliseconds)
    server.close(() => {
      clearTimeout(last)
      resolve()
    })
    if (isHttp(server)) server.closeIdleConnections()
  })
