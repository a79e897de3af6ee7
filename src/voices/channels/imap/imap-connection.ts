import type { ImapFlow as Connection } from 'imapflow'
import type { OutboundGuard } from '#platform/outbound-guard.ts'
import { largestMail } from '#voices/intake/mail/bound-headers.ts'
import type { MailWire } from './mail-account.ts'

/** A connection through the guard: to the address that was judged, while the certificate must be the host's. */
export const openImap = async (
  guard: OutboundGuard,
  wire: MailWire,
  password: string,
): Promise<Connection> => {
  // Loaded where a mailbox is read: every start would wait for it.
  const { ImapFlow } = await import('imapflow')
  const { host, port, address } = await guard.admit(wire.host, wire.port)
  const client = new ImapFlow({
    host: address,
    port,
    servername: host,
    secure: wire.security === 'tls',
    doSTARTTLS: wire.security === 'starttls',
    auth: { user: wire.user, pass: password },
    // Idle soon after each look, and again before routers forget the connection.
    autoIdleDelay: 200,
    maxIdleTime: 4 * 60_000,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 6 * 60_000,
    maxLiteralSize: largestMail + 1_000_000,
    logger: false,
  })
  // Without a listener an error after `connect` would end the whole server.
  client.on('error', () => client.close())
  await client.connect()
  return client
}

/** What to tell people about a mail server that does not do what it should. */
export const troubleOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  const text = (name: string): string => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? value : ''
  }
  if (Reflect.get(error, 'authenticationFailed') === true)
    return `user or password refused: ${text('responseText') || text('message')}`
  return text('responseText') || [text('code'), text('message')].filter((part) => part !== '').join(': ')
}
