import { listenEarly } from '#platform/http/listener.ts'
import { readSettings, type Settings } from '#platform/settings.ts'
import { CommandRefused, readOptions } from '#src/commands/options.ts'
import { startDatabase } from '#src/commands/start-database.ts'
import { productVersion } from '#platform/version.ts'

// The composition root: beside hb.ts the only reader of the environment. It listens before the product is even loaded,
// so that whoever comes early waits a moment instead of being turned away, and the embedded database starts in its own
// thread meanwhile; the wiring stands in commands/serve.ts.

const answerWhileOpening = (request: Request): Response | undefined =>
  new URL(request.url).pathname === '/health'
    ? Response.json(
        { status: 'opening', version: productVersion },
        { status: 503, headers: { 'retry-after': '1' } },
      )
    : undefined

const start = async (settings: Settings): Promise<void> => {
  const listening = listenEarly(settings, answerWhileOpening)
  const database = startDatabase(settings)
  // Looked at in serve(); until then a taken port or folder is nobody's unhandled trouble.
  for (const one of [listening, database]) one.catch(() => undefined)
  const { serve } = await import('#src/commands/serve.ts')
  await serve(settings, readOptions(process.argv.slice(2), ['empty']), { listening, database })
}

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error instanceof CommandRefused ? error.message : (error.stack ?? error.message)
}

try {
  await start(readSettings(process.env))
  process.exit(0)
} catch (error) {
  process.stderr.write(`${wordsOf(error)}\n`)
  process.exit(1)
}
