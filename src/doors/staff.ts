import type { Context, Hono } from 'hono'
import type { EndpointReply, EndpointRequest, EndpointShape } from '#platform/http/endpoint.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { answerFile, answerJson, answerRefusal, FileAnswer, type Language } from './answers.ts'
import { houseSettings, RolledBack, type Foundation } from './house.ts'
import { claimKey, keepingReply, readKey } from './idempotency.ts'
import { openForStaff } from './unit-of-work.ts'
import { parseRequest } from './requests.ts'
import { readUpload, type Upload } from './uploads.ts'
import type { StaffScope } from './scope.ts'
import type { StaffMember } from './roles.ts'
import type { SignedIn, StaffSessions } from './staff-sessions.ts'

export type StaffPolicy = (staff: StaffMember) => boolean

type Answer<E extends EndpointShape> = EndpointReply<E> | Refusal | FileAnswer

/** One endpoint of the staff door: who may, and the sentence that answers. */
export interface StaffRoute {
  readonly endpoint: EndpointShape
  readonly policy: StaffPolicy
  /** Writes by default follow the method; a POST that only computes (a preview) says so. */
  readonly reads: boolean
  /** What must not lie in the table of idempotency keys: a password that came in, a secret that goes out. */
  readonly hides?: 'body' | 'reply'
  /** The one thing that somebody who came in by a one-time password may do. */
  readonly choosesPassword?: boolean
  answer(request: {
    scope: StaffScope
    foundation: Foundation
    context: Context
    params: unknown
    query: unknown
    body: unknown
  }): Promise<unknown>
  /** What happens after the transaction has ended, with what `answer` gave: talking to the outside must not hold the database. */
  readonly afterwards?: (planned: unknown) => Promise<unknown>
  /** A route that takes a file reads and prepares it here, before any transaction. */
  readonly receive?: (context: Context) => Promise<Received | Refusal>
}

interface Received {
  readonly prepared: unknown
  /** Stands for the bytes where a repeated key is compared. */
  readonly sha256: string
}

export interface StaffRequest {
  readonly scope: StaffScope
  readonly foundation: Foundation
  readonly context: Context
}

export const staffRoute = <E extends EndpointShape>(
  endpoint: E,
  policy: StaffPolicy,
  answer: (request: EndpointRequest<E> & StaffRequest) => Promise<Answer<E>>,
): StaffRoute => ({
  endpoint,
  policy,
  reads: endpoint.method === 'GET',
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the door has parsed all three by this endpoint's own schemas
  answer: (request) => answer(request as unknown as EndpointRequest<E> & StaffRequest),
})

interface UploadSteps<E extends EndpointShape, Prepared> {
  readonly mostBytes: number
  /** Judges and readies the file while no transaction is open. */
  readonly prepare: (upload: Upload) => Promise<Prepared | Refusal>
  readonly answer: (request: StaffRequest & { readonly prepared: Prepared }) => Promise<Answer<E>>
}

/** A write that brings one file instead of JSON. */
export const staffUpload = <E extends EndpointShape, Prepared>(
  endpoint: E,
  policy: StaffPolicy,
  steps: UploadSteps<E, Prepared>,
): StaffRoute => ({
  endpoint,
  policy,
  reads: false,
  receive: async (context) => {
    const upload = await readUpload(context, steps.mostBytes)
    if (isRefusal(upload)) return upload
    const prepared = await steps.prepare(upload)
    return isRefusal(prepared) ? prepared : { prepared, sha256: upload.sha256 }
  },
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what `receive` of this very route prepared
  answer: ({ body, ...request }) => steps.answer({ ...request, prepared: body as Prepared }),
})

/** A POST that reads: previews and computations, answered without a transaction of writing or an idempotency key. */
export const staffPreview = <E extends EndpointShape>(
  endpoint: E,
  policy: StaffPolicy,
  answer: (request: EndpointRequest<E> & StaffRequest) => Promise<Answer<E>>,
): StaffRoute => ({ ...staffRoute(endpoint, policy, answer), reads: true })

interface ProbeSteps<E extends EndpointShape, Plan> {
  /** Reads what is needed, in a transaction. */
  readonly plan: (request: EndpointRequest<E> & StaffRequest) => Promise<Plan | Refusal>
  /** Asks the outside, after it. */
  readonly perform: (plan: Plan) => Promise<EndpointReply<E>>
}

/** A preview that asks the outside (is this mail server there?): nothing is held open while it answers. */
export const staffProbe = <E extends EndpointShape, Plan>(
  endpoint: E,
  policy: StaffPolicy,
  { plan, perform }: ProbeSteps<E, Plan>,
): StaffRoute => ({
  endpoint,
  policy,
  reads: true,
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the door has parsed all three by this endpoint's own schemas
  answer: (request) => plan(request as unknown as EndpointRequest<E> & StaffRequest),
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what `plan` of this very route gave
  afterwards: (planned) => perform(planned as Plan),
})

/** A write whose body holds a password: a repeated key is recognised without keeping anything of the body. */
export const hidingBody = (route: StaffRoute): StaffRoute => ({ ...route, hides: 'body' })

/** A write whose reply is shown once and kept nowhere: a repeated key hears that it was done. */
export const hidingReply = (route: StaffRoute): StaffRoute => ({ ...route, hides: 'reply' })

/** The route by which somebody chooses their own password: open before they have. */
export const choosingPassword = (route: StaffRoute): StaffRoute => ({ ...route, choosesPassword: true })

/** Anybody who is signed in. */
export const anyStaff: StaffPolicy = () => true

export const mountStaffRoutes = (
  app: Hono,
  foundation: Foundation,
  door: { sessions: StaffSessions; routes: readonly StaffRoute[] },
): void => {
  for (const route of door.routes) {
    app.on(route.endpoint.method, route.endpoint.path, async (context) => {
      const signedIn = await door.sessions.find(context)
      if (signedIn === undefined)
        return answerRefusal(context, refuse('common.sign-in-first', { status: 401 }))
      return answerStaff(foundation, route, { context, signedIn })
    })
  }
}

interface StaffCall {
  readonly context: Context
  readonly signedIn: SignedIn
}

const answerStaff = async (foundation: Foundation, route: StaffRoute, call: StaffCall): Promise<Response> => {
  const { context, signedIn } = call
  const language: Language = signedIn.staff.language
  if (signedIn.mustChangePassword && route.choosesPassword !== true)
    return answerRefusal(context, refuse('common.choose-password', { status: 403 }), language)
  if (!route.policy(signedIn.staff))
    return answerRefusal(context, refuse('common.not-yours', { status: 403 }), language)
  const isWrite = route.endpoint.method !== 'GET'
  if (isWrite && context.req.header('x-heure-bleue') === undefined) {
    return answerRefusal(context, refuse('common.foreign-request', { status: 403 }), language)
  }
  const received = await route.receive?.(context)
  if (isRefusal(received)) return answerRefusal(context, received, language)
  const parsed = await parseRequest(context, route.endpoint)
  if (isRefusal(parsed)) return answerRefusal(context, parsed, language)
  const request =
    received === undefined ? parsed : { ...parsed, body: received.prepared, sha256: received.sha256 }
  const result = route.reads
    ? await readFor(foundation, route, { ...call, request })
    : await writeFor(foundation, route, { ...call, request })
  if (isRefusal(result)) return answerRefusal(context, result, language)
  if (result instanceof FileAnswer) return answerFile(context, result)
  return answerJson(context, result)
}

type Parsed = StaffCall & {
  readonly request: { params: unknown; query: unknown; body: unknown; sha256?: string }
}

const readFor = async (
  foundation: Foundation,
  route: StaffRoute,
  { context, signedIn, request }: Parsed,
): Promise<unknown> => {
  const answered = await foundation.database.read(houseSettings(signedIn.houseId), (trx) => {
    const { scope } = openForStaff(opening(foundation, signedIn, trx), signedIn.staff)
    return route.answer({ scope, foundation, context, ...request })
  })
  const isDone = route.afterwards === undefined || isRefusal(answered)
  return checkReply(route, isDone ? answered : await route.afterwards(answered))
}

const writeFor = async (
  foundation: Foundation,
  route: StaffRoute,
  { context, signedIn, request }: Parsed,
): Promise<unknown> => {
  const kept = route.hides === 'body' || request.sha256 !== undefined ? { ...request, body: null } : request
  const key = readKey(context, { actor: signedIn.staff.id, endpoint: route.endpoint, request: kept })
  if (isRefusal(key)) return key
  try {
    return await foundation.database.transaction(houseSettings(signedIn.houseId), async (trx) => {
      const start = opening(foundation, signedIn, trx)
      const earlier = await claimKey(start, key)
      if (earlier !== undefined) return earlier.reply ?? refuse('common.shown-once')
      const work = openForStaff(start, signedIn.staff)
      const result = checkReply(
        route,
        await route.answer({ scope: work.scope, foundation, context, ...request }),
      )
      if (isRefusal(result)) throw new RolledBack(result)
      await work.finish([keepingReply(start, key, route.hides === 'reply' ? null : result)])
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal
    throw error
  }
}

const opening = (foundation: Foundation, signedIn: SignedIn, trx: StaffScope['trx']) => ({
  houseId: signedIn.houseId,
  now: foundation.clock.now(),
  actor: { kind: 'staff' as const, id: signedIn.staff.id },
  trx,
  queue: foundation.queue,
})

// Strict reply schemas are a wall too: a column added to a row never reaches the browser by accident.
const checkReply = (route: StaffRoute, result: unknown): unknown =>
  isRefusal(result) || result instanceof FileAnswer ? result : route.endpoint.reply.parse(result)
