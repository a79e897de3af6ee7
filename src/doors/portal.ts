import type { Context, Hono } from 'hono'
import type { ReactElement } from 'react'
import type { z } from 'zod'
import type { Language } from '#platform/i18n/languages.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { answerFile, FileAnswer, languageOf } from './answers.ts'
import { houseSettings, listHouses, RolledBack, type Foundation } from './house.ts'
import { claimKey, hashOf, keepingReply } from './idempotency.ts'
import { findPortalSession, type ProvenClient } from './portal-sessions.ts'
import { openForClient } from './unit-of-work.ts'
import type { ClientScope } from './scope.ts'
import { readForm } from './forms.ts'

/** A page to show: server-rendered, usable without script. */
export class PageAnswer {
  readonly title: string
  readonly element: ReactElement
  readonly status: 200 | 404 | 409 | 410 | 422 | 429

  constructor(page: { title: string; element: ReactElement; status?: PageAnswer['status'] }) {
    this.title = page.title
    this.element = page.element
    this.status = page.status ?? 200
  }
}

/** After a form: see other. Only paths of our own. */
export class SeeOther {
  readonly path: `/portal${string}`

  constructor(path: SeeOther['path']) {
    this.path = path
  }
}

export interface PortalRequest<Form = undefined> {
  readonly scope: ClientScope
  readonly foundation: Foundation
  readonly context: Context
  readonly form: Form
}

type PortalResult = PageAnswer | SeeOther | FileAnswer | Refusal

export interface PortalRoute {
  readonly method: 'GET' | 'POST'
  readonly path: `/portal${string}`
  readonly form: z.ZodType | undefined
  answer(request: PortalRequest<unknown>): Promise<PortalResult>
}

export const portalPage = (
  path: PortalRoute['path'],
  answer: (request: PortalRequest) => Promise<PortalResult>,
): PortalRoute => ({
  method: 'GET',
  path,
  form: undefined,
  answer: (request) => answer({ ...request, form: undefined }),
})

/** A plain form. Its hidden field `key` makes a second press find the first answer. */
export const portalForm = <S extends z.ZodType>(
  path: PortalRoute['path'],
  form: S,
  answer: (request: PortalRequest<z.output<S>>) => Promise<SeeOther | Refusal>,
): PortalRoute => ({
  method: 'POST',
  path,
  form,
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the door has parsed the form by this very schema
  answer: (request) => answer({ ...request, form: request.form as z.output<S> }),
})

export interface PageShell {
  (page: PageAnswer, around: { language: Language; houseName: string; signedIn: boolean }): string
  /** The page for a refusal: what happened and what to do. */
  refusal(refusal: Refusal, language: Language): PageAnswer
}

export const mountPortalRoutes = (
  app: Hono,
  foundation: Foundation,
  portal: { routes: readonly PortalRoute[]; shell: PageShell },
): void => {
  for (const route of portal.routes) {
    app.on(route.method, route.path, async (context) => {
      const client = await findPortalSession(foundation.database, context, foundation.clock.now())
      if (client === undefined) {
        return answerPage(context, portal.shell, {
          result: refuse('portal.link-needed', { status: 401 }),
          language: languageOf(context),
          houseName: await firstHouseName(foundation),
        })
      }
      const result =
        route.method === 'GET'
          ? await readFor(foundation, route, { context, client })
          : await writeFor(foundation, route, { context, client })
      return answerPage(context, portal.shell, {
        result,
        language: client.language,
        houseName: client.houseName,
        signedIn: true,
      })
    })
  }
}

interface PortalCall {
  readonly context: Context
  readonly client: ProvenClient
}

const opening = (foundation: Foundation, client: ProvenClient, trx: ClientScope['trx']) => ({
  houseId: client.houseId,
  now: foundation.clock.now(),
  actor: { kind: 'client' as const, id: client.clientId },
  trx,
  queue: foundation.queue,
})

const readFor = (
  foundation: Foundation,
  route: PortalRoute,
  { context, client }: PortalCall,
): Promise<PortalResult> =>
  foundation.database.read(houseSettings(client.houseId), (trx) =>
    route.answer({
      scope: openForClient(opening(foundation, client, trx), client).scope,
      foundation,
      context,
      form: undefined,
    }),
  )

const writeFor = async (
  foundation: Foundation,
  route: PortalRoute,
  { context, client }: PortalCall,
): Promise<PortalResult> => {
  const form = await readForm(context, route.form)
  if (isRefusal(form)) return form
  const key = { actor: client.clientId, key: form.key, requestHash: hashOf(context.req.path, form.fields) }
  try {
    return await foundation.database.transaction(houseSettings(client.houseId), async (trx) => {
      const start = opening(foundation, client, trx)
      const earlier = await claimKey(start, key)
      if (earlier !== undefined) return earlierAnswer(earlier.reply)
      const work = openForClient(start, client)
      const result = await route.answer({ scope: work.scope, foundation, context, form: form.fields })
      if (isRefusal(result)) throw new RolledBack(result)
      await work.finish(
        result instanceof SeeOther ? [keepingReply(start, key, { seeOther: result.path })] : [],
      )
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal
    throw error
  }
}

const earlierAnswer = (reply: unknown): PortalResult => {
  if (isRefusal(reply)) return reply
  const path =
    typeof reply === 'object' && reply !== null && 'seeOther' in reply ? String(reply.seeOther) : ''
  return path.startsWith('/portal') ? new SeeOther(`/portal${path.slice('/portal'.length)}`) : notFound()
}

interface Outcome {
  readonly result: PortalResult
  readonly language: Language
  readonly houseName: string
  readonly signedIn?: boolean
}

/** Before somebody is recognised, a page bears the name of the (first) house of this installation. */
export const firstHouseName = async (foundation: Foundation): Promise<string> =>
  (await listHouses(foundation.database))[0]?.name ?? 'Heure Bleue'

export const answerPage = (
  context: Context,
  shell: PageShell,
  { result, language, houseName, signedIn = false }: Outcome,
): Response | Promise<Response> => {
  if (result instanceof SeeOther) return context.redirect(result.path, 303)
  if (result instanceof FileAnswer) return answerFile(context, result)
  const page = isRefusal(result) ? shell.refusal(result, language) : result
  const html = shell(page, { language, houseName, signedIn })
  context.header('cache-control', 'private, no-store')
  return context.html(html, isRefusal(result) ? result.status : page.status)
}
