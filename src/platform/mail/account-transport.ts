import type { OutboundGuard } from '../outbound-guard.ts'
import { mailLibrary, transportThrough, type MailTransport } from './mail-transport.ts'

export interface SmtpWire {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string
}

/** The SMTP server somebody typed in: guarded, and connected to at the address that was judged. */
export const guardedTransport = async (
  guard: OutboundGuard,
  wire: SmtpWire,
  password: string,
): Promise<MailTransport & { verify(): Promise<void> }> => {
  const { host, port, address } = await guard.admit(wire.host, wire.port)
  const { createTransport } = await mailLibrary()
  const transporter = createTransport({
    host: address,
    port,
    secure: wire.security === 'tls',
    requireTLS: wire.security === 'starttls',
    ignoreTLS: wire.security === 'none',
    tls: { servername: host },
    ...(wire.user === '' ? {} : { auth: { user: wire.user, pass: password } }),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  })
  return { ...transportThrough(transporter), verify: async () => void (await transporter.verify()) }
}
