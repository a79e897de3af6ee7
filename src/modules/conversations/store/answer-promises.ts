import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import { answerUnits, usualPromise, type AnswerPromise } from '../domain/answer-due.ts'

export interface KeptPromise {
  readonly promise: AnswerPromise
  readonly version: number
}

/** By site; a site that set none is not in it. */
export const readAnswerPromises = async (scope: SharedScope): Promise<Map<string, KeptPromise>> => {
  const rows = await scope.trx
    .selectFrom('answer_promises')
    .select(['site_id', 'amount', 'unit', 'version'])
    .where('house_id', '=', scope.houseId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.site_id,
      {
        promise: {
          amount: row.amount,
          unit: answerUnits.find((unit) => unit === row.unit) ?? usualPromise.unit,
        },
        version: row.version,
      },
    ]),
  )
}

interface PromiseChange extends AnswerPromise {
  readonly siteId: string
  /** 0 while the site had set none. */
  readonly version: number
}

export const setAnswerPromise = async (
  scope: StaffScope,
  { siteId, amount, unit, version }: PromiseChange,
): Promise<number | Refusal> => {
  const row = await scope.trx
    .insertInto('answer_promises')
    .values({ house_id: scope.houseId, site_id: siteId, amount, unit })
    .onConflict((conflict) =>
      conflict
        .columns(['house_id', 'site_id'])
        .doUpdateSet({ amount, unit, version: version + 1 })
        .where('answer_promises.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (row === undefined) return refuse('common.changed-meanwhile')
  scope.record({ kind: 'answer-promise-set', site: siteId, payload: { siteId, amount, unit } })
  return row.version
}
