import type { Context } from 'hono'
import type { CompiledQuery } from 'kysely'
import { canonicalJson, sha256 } from '#facts/canonical.ts'
import type { FactAuthor } from '#facts/append.ts'
import type { EndpointShape } from '#platform/http/endpoint.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'

export interface IdempotencyKey {
  readonly actor: string
  readonly key: string
  readonly requestHash: Uint8Array
}

interface KeyedRequest {
  readonly actor: string
  readonly endpoint: EndpointShape
  readonly request: unknown
}

export const readKey = (
  context: Context,
  { actor, endpoint, request }: KeyedRequest,
): IdempotencyKey | Refusal => {
  const key = context.req.header('idempotency-key') ?? ''
  if (key.length < 8 || key.length > 255) return refuse('common.key-missing', { status: 400 })
  return { actor, key, requestHash: hashOf(`${endpoint.method} ${endpoint.path}`, request) }
}

export const hashOf = (route: string, request: unknown): Uint8Array =>
  sha256(Buffer.from(route, 'utf8'), Buffer.from(canonicalJson(request), 'utf8'))

/**
 * Claims the key, or finds what was answered the first time. Two requests with one key meet at the primary key: the second
 * waits for the first transaction, then reads its answer (or claims the key itself if the first rolled back).
 */
export const claimKey = async (
  author: FactAuthor,
  key: IdempotencyKey,
): Promise<{ reply: unknown } | undefined> => {
  const claimed = await author.trx
    .insertInto('idempotency_keys')
    .values({
      house_id: author.houseId,
      actor: key.actor,
      key: key.key,
      request_hash: key.requestHash,
      at: author.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed !== undefined) return undefined
  const earlier = await author.trx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'reply'])
    .where('house_id', '=', author.houseId)
    .where('actor', '=', key.actor)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow()
  if (Buffer.compare(earlier.request_hash, key.requestHash) !== 0) {
    return { reply: refuse('common.key-reused', { status: 422 }) }
  }
  return { reply: earlier.reply }
}

export const keepingReply = (author: FactAuthor, key: IdempotencyKey, reply: unknown): CompiledQuery =>
  author.trx
    .updateTable('idempotency_keys')
    .set({ status: 200, reply: JSON.stringify(reply) })
    .where('house_id', '=', author.houseId)
    .where('actor', '=', key.actor)
    .where('key', '=', key.key)
    .compile()
