import { FolderInUse } from '#platform/database/database.ts'
import { readSettings, type Settings } from '#platform/settings.ts'
import { CommandRefused, readOptions, type Options } from '#src/commands/options.ts'

interface Command {
  readonly help: string
  /** Options that take no value. */
  readonly flags?: readonly string[]
  run(settings: Settings, options: Options): Promise<void>
}

/** One file per command; loaded when asked for. */
const commands: Record<string, () => Promise<Command>> = {
  verify: () => import('#src/commands/verify.ts'),
  head: () => import('#src/commands/head.ts'),
  seal: () => import('#src/commands/seal.ts'),
  backup: () => import('#src/commands/backup.ts'),
  restore: () => import('#src/commands/restore.ts'),
  import: () => import('#src/commands/import.ts'),
  export: () => import('#src/commands/export.ts'),
  staff: () => import('#src/commands/staff.ts'),
}

const usage = async (): Promise<string> => {
  const lines = await Promise.all(Object.values(commands).map(async (load) => `  ${(await load()).help}`))
  return `npm run hb -- COMMAND\n\n${lines.join('\n')}\n\nDATA_DIR, DATABASE_URL as for npm start; --house NAME where there are several.\nThe embedded database is open to one program: stop the server before a command.`
}

const perform = async ([name = '', ...rest]: readonly string[]): Promise<void> => {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw new CommandRefused(await usage())
  const command = await load()
  await command.run(readSettings(process.env), readOptions(rest, command.flags))
}

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error instanceof CommandRefused || error instanceof FolderInUse
    ? error.message
    : (error.stack ?? error.message)
}

try {
  await perform(process.argv.slice(2))
  process.exit(0)
} catch (error) {
  process.stderr.write(`${wordsOf(error)}\n`)
  process.exit(1)
}
