import { destination, pino, type Logger } from 'pino'

export type Log = Logger

// What a careless caller could hand in. The doors log method, path and error only; this is the second wall.
const secrets = ['password', 'token', 'secret', 'cookie', 'authorization', 'code']

/** Lines of JSON on standard error; standard output belongs to what is said to people. */
export const openLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
      serializers: { error: describeError },
    },
    destination({ fd: 2, sync: true }),
  )

// Message and stack only: errors of the database carry the row that failed, and rows carry names.
const describeError = (error: unknown) =>
  error instanceof Error
    ? {
        name: error.name,
        message: withoutSecrets(error.message),
        stack: withoutSecrets(error.stack ?? ''),
        code: Reflect.get(error, 'code'),
      }
    : { message: withoutSecrets(String(error)) }

// An address with a password in it, as connection errors like to quote it.
const withoutSecrets = (text: string): string => text.replace(/(\w+:\/\/[^:/\s]+:)[^@\s]+@/g, '$1[hidden]@')
