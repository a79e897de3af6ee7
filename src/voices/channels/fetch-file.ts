import type { OutboundGuard } from '#platform/outbound-guard.ts'

const mostBytes = 25_000_000
const patience = 30_000

/** A file a provider keeps for us, read no further than a photograph is large. Null when it is gone; throws when it may come back. */
export const fetchFile = async (
  outbound: OutboundGuard,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Uint8Array | null> => {
  const response = await outbound.fetch(address, { headers, signal: AbortSignal.timeout(patience) })
  if (response.status >= 500) throw new Error(`${new URL(address).host} answered ${response.status}`)
  if (response.status >= 400 || response.body === null) {
    await response.body?.cancel()
    return null
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    size += part.byteLength
    if (size > mostBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
