import type { Context, Hono } from 'hono'
import { answerRefusal } from '#doors/answers.ts'
import { openHouse, type Foundation } from '#doors/house.ts'
import { staffSessions, type StaffSessions } from '#doors/staff-sessions.ts'
import { clientAddress } from '#platform/http/client-address.ts'
import { rateLimit, type RateLimit } from '#platform/rate-limit.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { deleteSession, listMemberships } from '../store/sessions.ts'
import { houseBody } from './entrance-contract.ts'
import { letIn, readBody, showOut, tooMany } from './entrance-steps.ts'
import { answerPasskey, askPasskey } from './passkey-sign-in.ts'
import { signInWithCode, signInWithPassword } from './password-sign-in.ts'
import { presentSession } from './session-reply.ts'

/** What the entrance counts: per account against guessing, per address against trying many accounts. */
export interface EntranceLimits {
  readonly account: RateLimit
  readonly address: RateLimit
}

type Step = (context: Context) => Promise<Response | Refusal>

/** Sign-in, sign-out and "who am I", before and around the staff door. */
export const mountStaffEntrance = (
  app: Hono,
  foundation: Foundation,
  sessions = staffSessions(foundation.database, foundation.clock),
): void => {
  const { clock, behindProxy } = foundation
  const limits: EntranceLimits = {
    account: rateLimit(clock, { attempts: 8, perSeconds: 900 }),
    address: rateLimit(clock, { attempts: 120, perSeconds: 900 }),
  }
  const mount = (path: string, step: Step): void => {
    app.post(path, async (context) => {
      const isAllowed = limits.address.allows(clientAddress(context, behindProxy === true))
      const answer = isAllowed ? await step(context) : tooMany()
      return isRefusal(answer) ? answerRefusal(context, answer) : answer
    })
  }
  mount('/api/sign-in', (context) => signInWithPassword(foundation, context, limits))
  mount('/api/sign-in/totp', (context) => signInWithCode(foundation, context, limits))
  mount('/api/sign-in/passkey/options', (context) => askPasskey(foundation, context))
  mount('/api/sign-in/passkey/verify', (context) => answerPasskey(foundation, context))
  mount('/api/sign-out', (context) => signOut(foundation, context, sessions))
  mount('/api/session/house', (context) => changeHouse(foundation, context, sessions))
  app.get('/api/session', async (context) => {
    const signedIn = await sessions.find(context)
    if (signedIn === undefined) return answerRefusal(context, refuse('common.sign-in-first', { status: 401 }))
    return context.json(await presentSession(foundation, signedIn))
  })
}

const signOut = async (
  foundation: Foundation,
  context: Context,
  sessions: StaffSessions,
): Promise<Response | Refusal> => {
  if (context.req.header('x-heure-bleue') === undefined)
    return refuse('common.foreign-request', { status: 403 })
  const signedIn = await sessions.find(context)
  if (signedIn === undefined) return showOut(context)
  await openHouse(foundation, signedIn.houseId, { kind: 'staff', id: signedIn.staff.id }).write(
    async (scope) => {
      await deleteSession(scope, signedIn.sessionHash)
      scope.record({ kind: 'signed-out', payload: {} })
    },
  )
  sessions.forget(signedIn)
  return showOut(context)
}

const changeHouse = async (
  foundation: Foundation,
  context: Context,
  sessions: StaffSessions,
): Promise<Response | Refusal> => {
  const body = await readBody(context, houseBody)
  if (isRefusal(body)) return body
  const signedIn = await sessions.find(context)
  if (signedIn === undefined) return refuse('common.sign-in-first', { status: 401 })
  const memberships = await listMemberships(foundation.database, signedIn.accountId)
  if (!memberships.some(({ houseId }) => houseId === body.houseId))
    return refuse('common.not-found', { status: 404 })
  const { houseId, accountId } = signedIn
  await openHouse(foundation, houseId, { kind: 'staff', id: signedIn.staff.id }).write((scope) =>
    deleteSession(scope, signedIn.sessionHash),
  )
  sessions.forget(signedIn)
  return letIn(foundation, context, { accountId, method: 'password', houseId: body.houseId })
}
