import { createServer, type Server } from 'node:net'

/** Servers of tests listen here only, on a port the system chooses; answers that port. */
export const listenOnLoopback = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

/** A port nobody listens on now; two that ask at once get two, because the system hands them out in turn. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listenOnLoopback(server)
  await new Promise((resolve) => void server.close(resolve))
  return port
}
