import { findHouseName } from '#doors/house-name.ts'
import type { SharedScope } from '#doors/scope.ts'

/** What a slip shows of the house, of its reception and of its signature, beside what the order's page reads. */
export const readSlipMatters = async (scope: SharedScope, order: { id: string; site_id: string }) => {
  const site = await scope.trx
    .selectFrom('sites')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', order.site_id)
    .executeTakeFirstOrThrow()
  // The first hand-over is the deposit; the signature on glass lies with the files.
  const deposit = await scope.trx
    .selectFrom('custody_moves')
    .leftJoin('files', (join) =>
      join.on('files.house_id', '=', scope.houseId).onRef('files.id', '=', 'custody_moves.signature_file_id'),
    )
    .select(['custody_moves.from_kind', 'files.storage_key', 'files.media_type'])
    .where('custody_moves.house_id', '=', scope.houseId)
    .where('custody_moves.order_id', '=', order.id)
    .orderBy('custody_moves.id')
    .limit(1)
    .executeTakeFirst()
  const signatureKey = deposit?.from_kind === 'client' ? deposit.storage_key : null
  return { houseName: await findHouseName(scope), site, signatureKey }
}
