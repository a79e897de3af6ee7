import { readOptions, CommandRefused } from '#src/commands/options.ts'
import { serve } from '#src/commands/serve.ts'
import { readSettings } from '#platform/settings.ts'

// The composition root: the only reader of the environment beside hb.ts. What it wires stands in commands/serve.ts.
try {
  await serve(readSettings(process.env), readOptions(process.argv.slice(2), ['empty']))
  process.exit(0)
} catch (error) {
  const isExpected = error instanceof CommandRefused
  process.stderr.write(`${isExpected || !(error instanceof Error) ? String(Reflect.get(Object(error), 'message') ?? error) : (error.stack ?? error.message)}\n`)
  process.exit(1)
}
