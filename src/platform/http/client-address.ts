import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Who is asking, for counting attempts. X-Forwarded-For is whatever the caller wrote, so it counts only where the house
 * says that its own proxy stands in front; then the last entry, which that proxy added, is the caller.
 */
export const clientAddress = (context: Context, behindProxy: boolean): string => {
  const forwarded = behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? socketAddress(context)
}

const socketAddress = (context: Context): string => {
  // Called as a plain function (tests, workers) there is no socket.
  if (context.env === undefined || Reflect.get(Object(context.env), 'incoming') === undefined)
    return 'no-socket'
  const address = getConnInfo(context).remote.address ?? 'unknown'
  // A household's /64 is one caller: otherwise every guess could come from another of its addresses.
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
