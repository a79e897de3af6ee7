import { lookup } from 'node:dns/promises'
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { BlockList, isIP, isIPv6 } from 'node:net'

/**
 * Every host a user of the house can set (mail servers, webhooks, a model's endpoint) goes through here: resolved once, refused
 * when any address it leads to is not public, and connected to at that very address, so that a second answer of the name
 * server changes nothing. What the operator of the machine allows by name (HB_ALLOW_HOSTS) is allowed.
 */
export interface OutboundGuard {
  /** Where to connect: to `address`, while TLS still asks for `host`. Throws `OutboundRefused`. */
  admit(host: string, port: number): Promise<Destination>
  /** A web request to a guarded address. Redirects are refused, not followed. */
  fetch(address: string, request?: OutboundRequest): Promise<Response>
}

export interface Destination {
  readonly host: string
  readonly port: number
  readonly address: string
  readonly family: 4 | 6
}

export interface OutboundRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal?: AbortSignal
}

/** Said to whoever set the host; it does not tell what the name led to, because that alone maps a network. */
export class OutboundRefused extends Error {}

export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>

interface GuardSettings {
  /** `host` or `host:port`, as the operator wrote them. */
  readonly allow: readonly string[]
  readonly resolve?: Resolve
}

const resolveBySystem: Resolve = (host) => lookup(host, { all: true, verbatim: true })

export const outboundGuard = ({ allow, resolve = resolveBySystem }: GuardSettings): OutboundGuard => {
  const allowed = new Set(allow.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== ''))
  const isAllowed = (host: string, port: number): boolean =>
    allowed.has(host) || allowed.has(`${host}:${port}`) || allowed.has(`[${host}]:${port}`)
  const admit = async (given: string, port: number): Promise<Destination> => {
    const host = readHost(given)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new OutboundRefused('no such port')
    const found =
      isIP(host) === 0 ? await resolve(host).catch(() => []) : [{ address: host, family: isIP(host) }]
    const [first] = found
    if (first === undefined) throw new OutboundRefused(`${host} is not known to the name server`)
    if (!isAllowed(host, port) && !found.every(({ address }) => isPublic(address)))
      throw new OutboundRefused(`${host} does not lead to a public address`)
    return { host, port, address: first.address, family: isIPv6(first.address) ? 6 : 4 }
  }
  return { admit, fetch: (address, request = {}) => fetchGuarded(admit, address, request) }
}

// Letters, figures, dots and hyphens: what looks like a dot or a figure and is none never reaches a resolver.
const hostShape = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/
// 2130706433, 0x7f000001, 0177.1, 127.1: numbers that C libraries read as addresses.
const looksNumeric = /(^|\.)(0x[0-9a-f]*|\d+)$/

const readHost = (given: string): string => {
  const bare = given.trim().toLowerCase()
  const host = bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare.replace(/\.$/, '')
  if (isIP(host) !== 0 && !host.includes('%')) return host
  if (!hostShape.test(host) || looksNumeric.test(host)) throw new OutboundRefused('not the name of a host')
  return host
}

const notPublic = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) notPublic.addSubnet(network, bits, 'ipv4') // prettier-ignore
// Tunnels carry an IPv4 address inside, documentation and benchmarks lead nowhere, AS112 is a sink of name servers.
for (const [network, bits] of [
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20], ['2620:4f:8000::', 48],
] as const) notPublic.addSubnet(network, bits, 'ipv6') // prettier-ignore
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

export const isPublic = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !notPublic.check(address, 'ipv4')
  // Mapped, compatible and translated IPv4 (::ffff:…, ::…, 64:ff9b::…) lie outside global unicast.
  return family === 6 && globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

const fetchGuarded = async (
  admit: OutboundGuard['admit'],
  given: string,
  request: OutboundRequest,
): Promise<Response> => {
  const url = readWebAddress(given)
  const usual = url.protocol === 'https:' ? 443 : 80
  const destination = await admit(url.hostname, url.port === '' ? usual : Number(url.port))
  const incoming = await send(url, destination, request)
  const status = incoming.statusCode ?? 502
  if (status >= 300 && status < 400) {
    incoming.destroy()
    throw new OutboundRefused(`${destination.host} sends elsewhere; enter the address it sends to`)
  }
  return asResponse(incoming, status)
}

const readWebAddress = (given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new OutboundRefused('not a web address')
  if (url.username !== '' || url.password !== '') throw new OutboundRefused('a name stands before the host')
  // 0177.1 and its like: whoever writes an address as a riddle does not mean to be understood.
  if (isIP(url.hostname) === 4 && !given.includes(url.hostname))
    throw new OutboundRefused('not the name of a host')
  return url
}

const asResponse = (incoming: IncomingMessage, status: number): Response => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  if (status === 204 || status === 205) {
    incoming.resume()
    return new Response(null, { status, headers })
  }
  return new Response(bodyOf(incoming), { status, headers })
}

/** Read as it comes and no faster: a model's answer is shown word by word. */
const bodyOf = (incoming: IncomingMessage): ReadableStream<Uint8Array> => {
  const parts = incoming[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void incoming.destroy(),
  })
}

const send = (url: URL, to: Destination, request: OutboundRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions & { servername?: string } = {
      method: request.method ?? 'GET',
      headers: { ...request.headers, host: url.host },
      // The pinned address instead of another question to the name server.
      host: to.address,
      family: to.family,
      port: to.port,
      path: `${url.pathname}${url.search}`,
      ...(isIP(to.host) === 0 ? { servername: to.host } : {}),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      agent: false,
      timeout: 60_000,
    }
    const outgoing = (url.protocol === 'https:' ? requestSecure : requestPlain)(options, resolve)
    outgoing.once('timeout', () => outgoing.destroy(new Error(`${to.host} does not answer`)))
    outgoing.once('error', reject)
    outgoing.end(request.body)
  })
