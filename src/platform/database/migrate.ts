import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { applicationRole } from '#platform/database/begin-statement.ts'

type Migration = { name: string; sql: string; checksum: string }

const fileName = /^\d{4}-[a-z0-9-]+\.sql$/
/** Any number will do as long as every Heure Bleue uses the same: it keeps two starts from racing. */
const advisoryLock = 4_810_240_001

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

/** Roles belong to the whole server, so several databases may create this one at the same moment. */
const ensureRole = `
  do $$ begin
    if not exists (select 1 from pg_roles where rolname = '${applicationRole}') then
      create role ${applicationRole} nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$;
  do $$ begin
    if not pg_has_role(current_user, '${applicationRole}', 'member') then
      execute format('grant ${applicationRole} to %I', current_user);
    end if;
  end $$`

/** Two people may take the same number at once; the names still give one order, but one of them should move on. */
export const twiceNumbered = (names: string[]): string[] =>
  names.filter((name) => names.some((other) => other !== name && other.slice(0, 4) === name.slice(0, 4)))

const ensureTable = `
  create table if not exists applied_migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`

const prepare = async (client: pg.ClientBase): Promise<void> => {
  try {
    await client.query(ensureRole)
  } catch (error) {
    throw new Error(
      `The database user may not create the role ${applicationRole}. Let an administrator run: ` +
        `create role ${applicationRole} nologin; grant ${applicationRole} to <this user>;`,
      { cause: error },
    )
  }
  await client.query(ensureTable)
}

const appliedChecksums = async (client: pg.ClientBase): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from applied_migrations',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

const refuseEdited = (migrations: Migration[], applied: Map<string, string>): void => {
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...applied.keys()].find((name) => !known.has(name))
  if (unknown) throw new Error(`The database was made by a later version: it has the migration ${unknown}`)
  const edited = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (edited) {
    throw new Error(
      `Migration ${edited.name} was edited after it was applied to this database. ` +
        'Put it back as it was and write the change as a new migration.',
    )
  }
}

const apply = async (client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into applied_migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Brings the database to the last migration, as its owner. Returns the names of those applied now. */
export const migrate = async (client: pg.ClientBase, directory: string): Promise<string[]> => {
  const migrations = await readMigrations(directory)
  await client.query('select pg_advisory_lock($1)', [advisoryLock])
  try {
    await prepare(client)
    const applied = await appliedChecksums(client)
    refuseEdited(migrations, applied)
    const pending = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [advisoryLock])
  }
}
