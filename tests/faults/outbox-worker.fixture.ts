import { flushCompileCache } from 'node:module'
import { startBackgroundWork } from '#doors/background.ts'
import { openLog } from '#platform/log.ts'
import { smtpTransport } from '#platform/mail/mail-transport.ts'
import { readSettings } from '#platform/settings.ts'
import { openFoundation } from '#src/commands/open-foundation.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { sendMessageWorker } from '#voices/send-message.ts'

// The product's own worker of the outbox and nothing beside it, as a process of its own that may be killed.
const settings = readSettings(process.env)
const { foundation } = await openFoundation(settings, openLog('silent'))
const transport = smtpTransport(settings.smtpUrl ?? '')
const channel = mailChannel({ transport, fromAddress: settings.mailFrom })
await startBackgroundWork(foundation, { workers: [sendMessageWorker([channel])], crons: [] })
// Whoever is killed writes no cache at its end: what was compiled is kept now, so that the next one begins sooner.
flushCompileCache()
