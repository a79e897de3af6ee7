import type { Context } from 'hono'
import type { z } from 'zod'
import { openHouse, type Foundation } from '#doors/house.ts'
import { clearSessionCookie, setSessionCookie, tokenHashOf } from '#doors/staff-sessions.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import { clearFailures } from '../store/accounts.ts'
import { insertSession, listMemberships, type Membership } from '../store/sessions.ts'

type Method = 'password' | 'totp' | 'recovery' | 'passkey'

/** One sentence for every wrong answer: nobody learns here which addresses have an account. */
export const wrongAnswer = (): Refusal => refuse('staff.sign-in.wrong', { status: 401 })

export const tooMany = (): Refusal => refuse('common.too-many', { status: 429 })

/** Strict JSON from our own pages only: another site's form can send neither this header nor this type. */
export const readBody = async <S extends z.ZodType>(
  context: Context,
  shape: S,
): Promise<z.output<S> | Refusal> => {
  if (context.req.header('x-heure-bleue') === undefined)
    return refuse('common.foreign-request', { status: 403 })
  if (Number(context.req.header('content-length') ?? '0') > 40_000)
    return refuse('common.too-large', { status: 413 })
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) {
    return refuse('common.expects-json', { status: 415 })
  }
  const json: unknown = await context.req.json().catch(() => undefined)
  const body = shape.safeParse(json)
  return body.success ? body.data : refuse('common.field-invalid', { status: 400, values: { field: 'body' } })
}

interface Proven {
  readonly accountId: string
  readonly method: Method
  /** Which house, for people of several; the first by name otherwise. */
  readonly houseId?: string
}

/** The person is who they say: a new session, a new cookie, a fact. */
export const letIn = async (
  foundation: Foundation,
  context: Context,
  proven: Proven,
): Promise<Response | Refusal> => {
  const memberships = await listMemberships(foundation.database, proven.accountId)
  const membership = memberships.find(({ houseId }) => houseId === proven.houseId) ?? memberships[0]
  if (membership === undefined) return wrongAnswer()
  const token = await openSessionFor(foundation, context, { proven, membership })
  setSessionCookie(context, token, foundation.publicUrl.startsWith('https:'))
  return context.json({ signedIn: true })
}

interface Entering {
  readonly proven: Proven
  readonly membership: Membership
}

const openSessionFor = (
  foundation: Foundation,
  context: Context,
  { proven, membership }: Entering,
): Promise<string> => {
  const house = openHouse(foundation, membership.houseId, { kind: 'staff', id: membership.staffId })
  return house.write(async (scope) => {
    await clearFailures(scope.trx, proven.accountId)
    scope.record({ kind: 'signed-in', payload: { method: proven.method } })
    return insertSession(scope, {
      staffId: membership.staffId,
      accountId: proven.accountId,
      userAgent: context.req.header('user-agent') ?? '',
      replaces: tokenHashOf(context) ?? null,
    })
  })
}

export const showOut = (context: Context): Response => {
  clearSessionCookie(context)
  return context.json({ signedOut: true })
}
