import { resolve } from 'node:path'

/** What the environment says, read once by main.ts and hb.ts; everything has a default that works on a fresh clone. */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly dataDirectory: string
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | undefined
  readonly publicUrl: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** HB_ALLOW_HOSTS: `host` or `host:port`, beside all that is public: a mail or model server on this machine or network. */
  readonly allowHosts: readonly string[]
  readonly logLevel: string
  /** TRUST_PROXY=1: our own proxy stands in front, X-Forwarded-For counts. */
  readonly behindProxy: boolean
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? '4810')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT=${text} is not a port: a number from 0 to 65535 is.`)
  return port
}

const addressOf = (text: string): string => {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`PUBLIC_URL=${text} is not a web address: it looks like https://service.example.ch`)
  }
  return new URL(text).origin
}

const oneOf = (name: string, value: string, allowed: readonly string[]): string => {
  if (!allowed.includes(value))
    throw new Error(`${name}=${value} is not known: use one of ${allowed.join(', ')}.`)
  return value
}

export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  // An empty variable is as good as none: compose files and unit files often set them so.
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const host = given('HOST') ?? '127.0.0.1'
  const port = portOf(given('PORT'))
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const publicUrl = addressOf(
    given('PUBLIC_URL') ?? `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${port}`,
  )
  return {
    host,
    port,
    dataDirectory: resolve(given('DATA_DIR') ?? './data'),
    databaseUrl: given('DATABASE_URL'),
    publicUrl,
    smtpUrl: given('SMTP_URL'),
    mailFrom: given('MAIL_FROM') ?? `service@${new URL(publicUrl).hostname}`,
    allowHosts: (given('HB_ALLOW_HOSTS') ?? '').split(/[\s,]+/).filter((entry) => entry !== ''),
    logLevel: oneOf('LOG_LEVEL', given('LOG_LEVEL') ?? 'warn', logLevels),
    behindProxy: given('TRUST_PROXY') === '1',
  }
}
