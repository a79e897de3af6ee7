// Writes database/schema.sql (what the migrations add up to, to be read and reviewed) and database/rows.ts
// (its types for Kysely). With --check it only compares.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { defaultMigrations } from '#platform/database/database.ts'
import { twiceNumbered } from '#platform/database/migrate.ts'
import { openTestDatabase } from '#platform/database/test-database.ts'
import { describeRows } from './generate-schema/describe-rows.ts'
import { describeSchema } from './generate-schema/describe-schema.ts'

const files = [
  { file: path.join(import.meta.dirname, '../database/schema.sql'), describe: describeSchema },
  { file: path.join(import.meta.dirname, '../database/rows.ts'), describe: describeRows },
]

const complain = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

const checkNumbers = async (): Promise<void> => {
  const names = (await readdir(defaultMigrations)).filter((name) => name.endsWith('.sql'))
  const twice = twiceNumbered(names)
  if (twice.length > 0)
    complain(`These migrations share a number; give one of them the next: ${twice.join(', ')}`)
}

const compareOrWrite = async (file: string, content: string): Promise<void> => {
  const present = await readFile(file, 'utf8').catch(() => '')
  if (present === content) return
  const name = path.relative(process.cwd(), file)
  if (process.argv.includes('--check')) {
    return complain(`${name} is not what the migrations make. Run: node scripts/generate-schema.ts`)
  }
  await writeFile(file, content)
  console.log(`Wrote ${name}`)
}

const database = await openTestDatabase()
try {
  if (process.argv.includes('--check')) await checkNumbers()
  for (const { file, describe } of files) await compareOrWrite(file, await describe(database))
} finally {
  await database.close()
}
