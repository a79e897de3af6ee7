import { startBackgroundWork, performForEachHouse, type Cron } from '#doors/background.ts'
import { listHouses, type Foundation } from '#doors/house.ts'
import type { LiveHub } from '#doors/live-hub.ts'
import { sealingCron } from '#facts/sealing.ts'
import { openSealingKey } from '#facts/sealing-key.ts'
import { FolderInUse } from '#platform/database/database.ts'
import type { PgliteServer } from '#platform/database/pglite-server.ts'
import type { Listener } from '#platform/http/listener.ts'
import { keepTables } from '#platform/database/table-upkeep.ts'
import { openLog, type Log } from '#platform/log.ts'
import { smtpTransport } from '#platform/mail/mail-transport.ts'
import type { Settings } from '#platform/settings.ts'
import { productVersion } from '#platform/version.ts'
import type { backgroundWork } from '#src/slices.ts'
import { startMailboxReaders } from '#voices/channels/imap/mailbox-readers.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { chatChannel } from '#voices/channels/chat/chat-channel.ts'
import { portalChannel } from '#voices/channels/portal.ts'
import { smsChannel } from '#voices/channels/sms/sms-channel.ts'
import { telegramChannel } from '#voices/channels/telegram/telegram-channel.ts'
import { whatsappChannel } from '#voices/channels/whatsapp/whatsapp-channel.ts'
import { createEmptyHouse } from './create-empty-house.ts'
import { openDemonstration, type Demonstration } from './open-demonstration.ts'
import { openFoundation } from './open-foundation.ts'
import { CommandRefused, type Options } from './options.ts'
import { say } from './say.ts'
import { warmLibraries } from './warm-libraries.ts'

/** What main.ts has begun before it loaded this. */
interface Begun {
  readonly listening: Promise<Listener>
  readonly database: Promise<PgliteServer | undefined>
}

/** Opens the house behind the listener: database, first run, background work. Resolves when it has been closed again. */
export const serve = async (
  settings: Settings,
  options: Options,
  { listening, database }: Begun,
): Promise<void> => {
  const log = openLog(settings.logLevel)
  // The slices take a while to load: meanwhile the database opens in its own thread.
  const product = Promise.all([import('#src/application.ts'), import('#src/slices.ts')])
  product.catch(() => undefined)
  // The folder is asked for first: "who holds it" says more than "the port is taken" when both are true.
  const opened = await openFoundation(settings, log, database).catch(async (error: unknown) => {
    await listening.then((listener) => listener.stop()).catch(() => undefined)
    throw error instanceof FolderInUse ? new CommandRefused(error.message) : error
  })
  const listener = await listening.catch(async (error: unknown) => {
    await opened.close()
    throw portTrouble(settings, error)
  })
  const [{ createApplication }, { backgroundWork }] = await product
  const demonstration = openDemonstration(opened.foundation)
  const foundation: Foundation = { ...opened.foundation, progress: demonstration.progress }
  listener.serve(createApplication(foundation).fetch)
  const { live } = foundation
  const leaving = new AbortController()
  const readers: { stop(): Promise<void> }[] = []
  const open = async (): Promise<void> => {
    await greet(settings, foundation)
    await firstRun({ foundation, demonstration, options, signal: leaving.signal })
    if (leaving.signal.aborted) return
    await startWork(settings, foundation, backgroundWork)
    if (!leaving.signal.aborted) readers.push(startMailboxReaders(foundation))
    // What cannot be loaded says so again to whoever needs it; the house stays open.
    warmLibraries(leaving.signal).catch((error: unknown) => foundation.report(error, 'warming'))
  }
  const opening = open()
  const close = async (): Promise<void> => {
    // Who asks to end within the first seconds meets a house still opening: nothing may begin work on what is closed.
    await opening.catch((error: unknown) => log.warn({ error }, 'ended while opening'))
    for (const reader of readers) await reader.stop()
    await opened.close()
  }
  const stopped = stopOnSignal({ listener, live, demonstration, leaving, close, log })
  await opening.catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error
  })
  await stopped
}

const portTrouble = (settings: Settings, error: unknown): unknown =>
  Reflect.get(Object(error), 'code') === 'EADDRINUSE'
    ? new CommandRefused(
        `Port ${settings.port} is taken by another program. Stop it, or choose another: PORT=4820 npm start`,
      )
    : error

const greet = async (settings: Settings, { database }: Foundation): Promise<void> => {
  const engine = database.engine === 'pglite' ? 'embedded PostgreSQL' : 'PostgreSQL'
  say(`Heure Bleue ${productVersion} is open:  ${settings.publicUrl}`)
  say(`  ${engine} ${database.version}, data in ${settings.dataDirectory}`)
}

interface FirstRun {
  readonly foundation: Foundation
  readonly demonstration: Demonstration
  readonly options: Options
  readonly signal: AbortSignal
}

const firstRun = async ({ foundation, demonstration, options, signal }: FirstRun): Promise<void> => {
  const houses = await listHouses(foundation.database)
  if (options.flags.has('empty')) {
    if (houses.length > 0)
      return say(
        '  There is a house here already: --empty changes nothing. Choose another DATA_DIR for an empty one.',
      )
    return createEmptyHouse(foundation, options, signal)
  }
  await demonstration.begin(houses.length === 0)
}

const upkeep: Cron = {
  name: 'keep-tables',
  cron: '7 * * * *',
  perform: ({ foundation }) => keepTables(foundation.database),
}

const startWork = async (
  settings: Settings,
  foundation: Foundation,
  work: typeof backgroundWork,
): Promise<void> => {
  const transport = settings.smtpUrl === undefined ? null : smtpTransport(settings.smtpUrl)
  const { workers, crons } = work([
    mailChannel({ transport, fromAddress: settings.mailFrom }),
    portalChannel,
    chatChannel,
    smsChannel(),
    whatsappChannel(),
    telegramChannel(),
  ])
  const seal = sealingCron({
    key: openSealingKey(settings.dataDirectory),
    dataDirectory: settings.dataDirectory,
  })
  // What a crash left unsealed does not wait for the minute to turn.
  await performForEachHouse(foundation, seal.name, seal.perform)
  await startBackgroundWork(foundation, { workers, crons: [...crons, seal, upkeep] })
}

interface Running {
  readonly listener: Listener
  readonly live: LiveHub
  readonly demonstration: Demonstration
  readonly leaving: AbortController
  readonly close: () => Promise<void>
  readonly log: Log
}

/** The first signal closes gently: answers what is on its way, lets jobs finish. A second one ends at once. */
const stopOnSignal = ({ listener, live, demonstration, leaving, close, log }: Running): Promise<void> =>
  new Promise((resolve) => {
    let isStopping = false
    const stop = (): void => {
      if (isStopping) process.exit(1)
      isStopping = true
      leaving.abort()
      void (async () => {
        live.close()
        await listener.stop()
        await demonstration.stop()
        await close()
      })()
        .catch((error: unknown) => log.error({ error }, 'closing failed'))
        .finally(resolve)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
