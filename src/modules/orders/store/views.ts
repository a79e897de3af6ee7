import type { StaffScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'

/** Views belong to the person who saved them; a colleague gets the address instead. */
export const listViews = async (scope: StaffScope, screen: string | undefined) => {
  const query = scope.trx
    .selectFrom('saved_views')
    .select(['id', 'screen', 'name', 'query'])
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', scope.staff.id)
    .orderBy('name')
    .limit(200)
  return (screen === undefined ? query : query.where('screen', '=', screen)).execute()
}

export const saveView = async (
  scope: StaffScope,
  view: { screen: string; name: string; query: string },
): Promise<{ id: string }> => {
  const id = newId()
  await scope.trx
    .insertInto('saved_views')
    .values({ house_id: scope.houseId, id, staff_id: scope.staff.id, ...view, created_at: scope.now })
    .execute()
  scope.record({ kind: 'view-saved', payload: { screen: view.screen, name: view.name } })
  return { id }
}

export const removeView = async (scope: StaffScope, id: string): Promise<{ id: string } | Refusal> => {
  const removed = await scope.trx
    .deleteFrom('saved_views')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', scope.staff.id)
    .where('id', '=', id)
    .returning(['screen', 'name'])
    .executeTakeFirst()
  if (removed === undefined) return notFound()
  scope.record({ kind: 'view-removed', payload: removed })
  return { id }
}
