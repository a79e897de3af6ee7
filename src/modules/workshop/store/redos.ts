import { sql } from 'kysely'
import type { StaffScope } from '#doors/scope.ts'

export interface RedoRow {
  readonly id: string
  readonly number: string
  readonly received_at: Date
  readonly stage: string
  readonly first_id: string
  readonly first_number: string
  readonly first_returned_at: Date | null
  readonly worked_by: string | null
  readonly brand: string
  readonly model: string
  readonly reference: string
  readonly calibre: string
  readonly cause: string | null
  readonly note: string | null
  readonly client_words: string
}

const most = 500

/**
 * Watches that came back, newest first, with the newest cause named for each and who worked on the first order. Joins
 * orders, watches and people on purpose: a cause without its piece and its hands teaches nothing.
 */
export const listRedos = async (scope: StaffScope): Promise<RedoRow[]> => {
  const { siteIds } = scope.staff
  const atSites =
    siteIds.length === 0
      ? sql``
      : sql`and (r.site_id = any (${[...siteIds]}::uuid[]) or r.workshop_site_id = any (${[...siteIds]}::uuid[]))`
  const { rows } = await sql<RedoRow>`
    select r.id, r.number, r.received_at, r.stage, r.client_words,
      f.id as first_id, f.number as first_number, f.returned_at as first_returned_at,
      (
        select string_agg(distinct s.name, ', ') from operations o
        join staff s on s.house_id = o.house_id and s.id = o.done_by
        where o.house_id = r.house_id and o.order_id = f.id and o.state = 'done'
      ) as worked_by,
      w.brand, w.model, w.reference, w.calibre, c.cause, c.note
    from orders r
    join orders f on f.house_id = r.house_id and f.id = r.redo_of
    join watches w on w.house_id = r.house_id and w.id = r.watch_id
    left join lateral (
      select cause, note from redo_causes c
      where c.house_id = r.house_id and c.order_id = r.id order by c.id desc limit 1
    ) c on true
    where r.house_id = ${scope.houseId} and r.redo_of is not null ${atSites}
    order by r.id desc limit ${most}`.execute(scope.trx)
  return rows
}
