import type { Database } from '#platform/database/database.ts'

/**
 * What autovacuum does on a server, by its thresholds; the embedded database has none. Uncounted tables make plans that read a
 * whole house where one row is asked for (a payment was written in 1 ms instead of 0.2). A table at a time: everybody waits.
 */
export const keepTables = async (database: Pick<Database, 'engine' | 'execute'>): Promise<void> => {
  if (database.engine !== 'pglite') return
  await database.execute('select pg_stat_force_next_flush()')
  const { rows } = await database.execute(`
    select format('%I.%I', s.schemaname, s.relname) as name, t.is_strewn
    from pg_stat_user_tables s
    join pg_class c on c.oid = s.relid
    cross join lateral (select
      s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0) as is_strewn,
      s.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, 0) as is_miscounted) t
    where (t.is_strewn or t.is_miscounted) and c.relkind = 'r'`)
  for (const { name, is_strewn } of rows)
    await database.execute(`${is_strewn === true ? 'vacuum (analyze)' : 'analyze'} ${String(name)}`)
}
