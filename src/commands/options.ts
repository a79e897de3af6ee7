import type { z } from 'zod'

/** What stands after a command: `--name value`, `--flag`, and plain words. */
export interface Options {
  readonly words: readonly string[]
  readonly named: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

export const readOptions = (parameters: readonly string[], knownFlags: readonly string[] = []): Options => {
  const words: string[] = []
  const named = new Map<string, string>()
  const flags = new Set<string>()
  const rest = [...parameters]
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const [name = '', value] = next.startsWith('--') ? split(next.slice(2)) : []
    if (!next.startsWith('--')) words.push(next)
    else if (knownFlags.includes(name)) flags.add(name)
    else named.set(name, value ?? rest.shift() ?? missing(name))
  }
  return { words, named, flags }
}

const split = (text: string): [string, string | undefined] => {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

const missing = (name: string): never => {
  throw new CommandRefused(`--${name} needs a value after it.`)
}

/** A command that cannot be done as asked: its sentence is printed, the exit code is 1. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
}

/** What was given with a command, or a sentence that names each option that cannot be so. */
export const understood = <Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> => {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const complaints = read.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `--${path.join('.')}: ${message}`,
  )
  throw new CommandRefused(complaints.join('\n'))
}
