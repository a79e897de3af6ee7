import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { languageOf } from '#doors/answers.ts'
import { isOwnForm } from '#doors/forms.ts'
import { listHouses, openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import { answerPage, firstHouseName, PageAnswer, SeeOther, type PageShell } from '#doors/portal.ts'
import {
  findByToken,
  portalSessionHours,
  setPortalCookie,
  type ProvenClient,
} from '#doors/portal-sessions.ts'
import { rateLimit, type RateLimit } from '#platform/rate-limit.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { say } from '#voices/say.ts'
import { createCode, findCaller, openVisit, useCode, type Caller } from '../store/portal-entrance.ts'
import { codePage, goodbyePage, numberPage } from './screens/entrance-pages.tsx'

interface Entrance {
  readonly foundation: Foundation
  readonly shell: PageShell
  readonly guesses: RateLimit
  readonly letters: RateLimit
}

/** How a client comes in: a link from slip or mail, or an order number and a code sent to the address we know. */
export const mountPortalEntrance = (app: Hono, foundation: Foundation, shell: PageShell): void => {
  const entrance: Entrance = {
    foundation,
    shell,
    guesses: rateLimit(foundation.clock, { attempts: 30, perSeconds: 600 }),
    letters: rateLimit(foundation.clock, { attempts: 4, perSeconds: 3600 }),
  }
  app.get('/p/:token', (context) => enterByLink(entrance, context))
  app.get('/portal/enter', async (context) => show(entrance, context, numberPage(languageOf(context))))
  app.get('/portal/goodbye', (context) => show(entrance, context, goodbyePage(languageOf(context))))
  app.post('/portal/enter', (context) => askForCode(entrance, context))
  app.post('/portal/enter/code', (context) => enterByCode(entrance, context))
}

const enterByLink = async (entrance: Entrance, context: Context): Promise<Response> => {
  const { foundation, guesses } = entrance
  if (!guesses.allows('links')) return show(entrance, context, refuse('common.too-many', { status: 429 }))
  const client = await findByToken(foundation.database, {
    token: context.req.param('token') ?? '',
    purpose: 'link',
    now: foundation.clock.now(),
  })
  if (client === undefined) return show(entrance, context, refuse('portal.link-needed', { status: 410 }))
  guesses.forget('links')
  return open(entrance, context, client)
}

const open = async (
  entrance: Entrance,
  context: Context,
  client: Pick<ProvenClient, 'houseId' | 'clientId' | 'orderId'> & { linkId?: string },
): Promise<Response> => {
  const { foundation } = entrance
  const token = await openHouse(foundation, client.houseId).write((scope) =>
    openVisit(scope, {
      clientId: client.clientId,
      orderId: client.orderId,
      hours: portalSessionHours,
      ...(client.linkId === undefined
        ? { by: 'code' as const }
        : { by: 'link' as const, linkId: client.linkId }),
    }),
  )
  setPortalCookie(context, token, foundation.publicUrl.startsWith('https:'))
  return show(
    entrance,
    context,
    new SeeOther(client.orderId === null ? '/portal' : `/portal/orders/${client.orderId}`),
  )
}

const numberForm = z.strictObject({ number: z.string().trim().toUpperCase().min(3).max(40) })
const codeForm = z.strictObject({
  number: z.string().max(40),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
})

const askForCode = async (entrance: Entrance, context: Context): Promise<Response> => {
  const form = numberForm.safeParse(await readOwnForm(context))
  if (!form.success)
    return show(entrance, context, numberPage(languageOf(context), 'portal.enter.number-unclear'))
  const { number } = form.data
  // The same page whether or not the number exists: order numbers are easy to count through.
  if (entrance.letters.allows(number)) await sendCode(entrance, number)
  return show(entrance, context, codePage(languageOf(context), number))
}

const sendCode = async (entrance: Entrance, number: string): Promise<void> => {
  const found = await findHouseOfCaller(entrance.foundation, number)
  if (found === undefined) return
  const { house, caller } = found
  await house.write(async (scope) => {
    const { id, code } = await createCode(scope, caller)
    await say(scope, {
      client: caller.clientId,
      order: caller.orderId,
      watch: null,
      purpose: 'service',
      channel: 'mail',
      language: caller.language,
      address: caller.mail,
      subject: translate(caller.language, 'portal.code-mail.subject', { number }),
      body: translate(caller.language, 'portal.code-mail.body', { code, number }),
      template: 'portal-code',
      attemptKey: `portal-code:${id}`,
      author: null,
    })
  })
}

const enterByCode = async (entrance: Entrance, context: Context): Promise<Response> => {
  const form = codeForm.safeParse(await readOwnForm(context))
  const language = languageOf(context)
  if (!form.success) return show(entrance, context, numberPage(language, 'portal.enter.code-wrong'))
  const { number, code } = form.data
  if (!entrance.guesses.allows(`code:${number}`))
    return show(entrance, context, refuse('common.too-many', { status: 429 }))
  const found = await findHouseOfCaller(entrance.foundation, number)
  const isRight =
    found !== undefined && (await found.house.write((scope) => useCode(scope, found.caller, code)))
  if (!isRight) return show(entrance, context, codePage(language, number, 'portal.enter.code-wrong'))
  return open(entrance, context, {
    houseId: found.house.houseId,
    clientId: found.caller.clientId,
    orderId: null,
  })
}

const findHouseOfCaller = async (
  foundation: Foundation,
  number: string,
): Promise<{ house: HouseAccess; caller: Caller } | undefined> => {
  for (const { id } of await listHouses(foundation.database)) {
    const house = openHouse(foundation, id)
    const caller = await house.read((scope) => findCaller(scope, number))
    if (caller !== undefined) return { house, caller }
  }
  return undefined
}

const readOwnForm = async (context: Context): Promise<unknown> =>
  isOwnForm(context) ? context.req.parseBody() : {}

const show = async (
  { foundation, shell }: Entrance,
  context: Context,
  result: PageAnswer | SeeOther | Refusal,
): Promise<Response> =>
  answerPage(context, shell, {
    result,
    language: languageOf(context),
    houseName: isRefusal(result) || result instanceof PageAnswer ? await firstHouseName(foundation) : '',
  })
