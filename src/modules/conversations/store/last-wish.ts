import type { StaffScope } from '#doors/scope.ts'

/** What the client's last unanswered words want, as the triage reads them; empty when they wait for nothing. */
export const lastWish = async (scope: StaffScope, clientId: string): Promise<string> => {
  const row = await scope.trx
    .selectFrom('messages')
    .select('triage')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('direction', '=', 'in')
    .where('state', '=', 'received')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.triage ?? ''
}
