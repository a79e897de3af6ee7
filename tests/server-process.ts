import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './loopback.ts'

const root = join(import.meta.dirname, '..')
const loader = ['--import', './src/platform/tsx-loader.ts']

export interface ServerPlace {
  /** Everything the server keeps outside PostgreSQL; removed by `cleanUp`. */
  readonly dataDirectory: string
  /** A PostgreSQL server; without one the embedded database in the data folder. */
  readonly databaseUrl?: string | undefined
  readonly port: number
  /** Where its letters go; without it they stay in the outbox. */
  readonly smtpUrl?: string | undefined
}

export interface ServerProcess {
  readonly origin: string
  readonly processId: number
  /** Its exit code once it is gone. */
  readonly ended: Promise<number | null>
  /** What it said so far, both streams. */
  said(): string
  /** Ends it without warning, as a power cut does. */
  kill(): Promise<void>
  /** Asks it to close, as `systemctl stop` does. */
  stop(): Promise<void>
}

export const choosePlace = async (databaseUrl?: string): Promise<ServerPlace> => ({
  dataDirectory: mkdtempSync(join(tmpdir(), 'hb-server-')),
  databaseUrl,
  port: await freePort(),
})

export const cleanUp = ({ dataDirectory }: ServerPlace): void =>
  rmSync(dataDirectory, { recursive: true, force: true })

const environmentOf = ({ dataDirectory, databaseUrl, port, smtpUrl }: ServerPlace): NodeJS.ProcessEnv => {
  // Named one by one: what the shell of the tests says about databases or ports is not meant for this server.
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return {
    PATH,
    HOME,
    TMPDIR,
    LANG,
    DATA_DIR: dataDirectory,
    PORT: String(port),
    LOG_LEVEL: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...(smtpUrl === undefined ? {} : { SMTP_URL: smtpUrl }),
  }
}

// A server must not outlive the tests that started it, however they end.
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))

const start = (place: ServerPlace, parameters: readonly string[]) => {
  const child = spawn(process.execPath, [...loader, ...parameters], {
    cwd: root,
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let text = ''
  const hear = (part: unknown): void => void (text += String(part))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    }),
  )
  return { child, ended, said: () => text }
}

const isOpen = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/health`, { signal: AbortSignal.timeout(10_000) })).ok
  } catch {
    return false
  }
}

/** The product as it is started by `npm start`, in a process of its own; resolves once the house is open. */
export const startServer = async (
  place: ServerPlace,
  parameters: readonly string[] = [],
): Promise<ServerProcess> => {
  const { child, ended, said } = start(place, ['src/main.ts', ...parameters])
  const origin = `http://127.0.0.1:${place.port}`
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await ended
  }
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null) break
    if (await isOpen(origin)) {
      return {
        origin,
        processId: child.pid ?? 0,
        ended,
        said,
        kill: () => end('SIGKILL'),
        stop: () => end('SIGTERM'),
      }
    }
    await wait(50)
  }
  await end('SIGKILL')
  throw new Error(`the server did not open:\n${said()}`)
}

export interface CommandProcess {
  readonly ended: Promise<number | null>
  said(): string
  kill(): Promise<void>
}

/** `npm run hb -- …` on the same place, once its server is closed; may be killed in the middle. */
export const startCommand = (place: ServerPlace, parameters: readonly string[]): CommandProcess => {
  const { child, ended, said } = start(place, ['src/hb.ts', ...parameters])
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { ended, said, kill }
}

/** The same, to its end. */
export const runCommand = async (
  place: ServerPlace,
  parameters: readonly string[],
): Promise<{ code: number | null; said: string }> => {
  const command = startCommand(place, parameters)
  const code = await command.ended
  return { code, said: command.said() }
}
