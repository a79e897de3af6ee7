import type pg from 'pg'
import { applicationRole } from '#platform/database/begin-statement.ts'
import { type Migration, readMigrations } from '#platform/database/read-migrations.ts'

/** Any number will do as long as every Heure Bleue uses the same: it keeps two starts from racing. */
const advisoryLock = 4_810_240_001

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

/** Asked first, because a text in PL/pgSQL costs the embedded database 0.15 s of every start. */
const hasRole = `
  select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = '${applicationRole}'), false) as yes`

const prepare = async (client: pg.ClientBase): Promise<void> => {
  try {
    const { rows } = await client.query<{ yes: boolean }>(hasRole)
    if (rows[0]?.yes !== true) await client.query(ensureRole)
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
