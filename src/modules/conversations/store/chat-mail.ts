import type { SharedScope } from '#doors/scope.ts'

/** Who chatted and left this address, while nobody has recognised or dismissed them: a mail from it goes on with that. */
export const openVisitorAt = async (scope: SharedScope, mail: string): Promise<string | undefined> => {
  const row = await scope.trx
    .selectFrom('chat_visits')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.house_id', '=', 'chat_visits.house_id')
        .onRef('contacts.id', '=', 'chat_visits.contact_id'),
    )
    .select('contacts.id')
    .where('chat_visits.house_id', '=', scope.houseId)
    .where('chat_visits.mail', '=', mail)
    .where('contacts.state', '=', 'open')
    .orderBy('chat_visits.seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

export const mailOfVisitor = async (scope: SharedScope, contactId: string): Promise<string> => {
  const row = await scope.trx
    .selectFrom('chat_visits')
    .select('mail')
    .where('house_id', '=', scope.houseId)
    .where('contact_id', '=', contactId)
    .where('mail', '!=', '')
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.mail ?? ''
}
