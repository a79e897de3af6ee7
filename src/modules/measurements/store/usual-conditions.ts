import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { calibreKeyOf } from '../domain/limits.ts'
import { readingShape } from '../domain/reading-shapes.ts'

interface Conditions {
  readonly liftAngle: number | null
  readonly vibrationsPerHour: number | null
}

const unknown: Conditions = { liftAngle: null, vibrationsPerHour: null }

/**
 * Lift angle and beat as somebody last set them for this very watch, else for its calibre: typed once, offered ever
 * after, never assumed. Joins the watches on purpose: the calibre stands there.
 */
export const usualConditions = async (
  scope: SharedScope,
  watch: { id: string; calibre: string },
): Promise<Conditions> => {
  const own = await latest(scope, sql`m.watch_id = ${watch.id}`)
  if (own !== undefined) return own
  if (calibreKeyOf(watch.calibre) === '') return unknown
  return (await latest(scope, sql`lower(w.calibre) = ${watch.calibre.toLowerCase()}`)) ?? unknown
}

// The newest five thousand sittings are looked through: a calibre the house has not seen since then is typed again.
const latest = async (
  scope: SharedScope,
  fits: ReturnType<typeof sql<boolean>>,
): Promise<Conditions | undefined> => {
  const { rows } = await sql<{ reading: unknown }>`
    select m.reading
    from (
      select id, watch_id, reading from measurements
      where house_id = ${scope.houseId} and kind = 'timing' and withdrawn_at is null
      order by id desc limit 5000
    ) m
    join watches w on w.house_id = ${scope.houseId} and w.id = m.watch_id
    where ${fits} and m.reading ->> 'liftAngle' is not null
    order by m.id desc limit 1`.execute(scope.trx)
  const reading = rows[0] === undefined ? undefined : readingShape.safeParse(rows[0].reading).data
  if (reading?.kind !== 'timing') return undefined
  return { liftAngle: reading.liftAngle, vibrationsPerHour: reading.vibrationsPerHour }
}
