import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type Migration = { name: string; sql: string; checksum: string }

export const defaultMigrations = path.join(import.meta.dirname, '../../../database/migrations')

const fileName = /^\d{4}-[a-z0-9-]+\.sql$/

export const readMigrations = async (directory: string): Promise<Migration[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const misnamed = names.find((name) => !fileName.test(name))
  if (misnamed) throw new Error(`Migration ${misnamed} is not named NNNN-words.sql`)
  return Promise.all(
    names.map(async (name) => {
      // Line ends are no edit: git may give them the form of the machine.
      const sql = (await readFile(path.join(directory, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
