import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** A failure whose message is all that a person needs: no stack. */
export class ToldFailure extends Error {}

/** On standard error: the output of a command stays clean for whoever reads it. */
export const say = (message) => {
  process.stderr.write(`${message}\n`)
}
