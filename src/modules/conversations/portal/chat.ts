import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { findHouseName } from '#doors/house-name.ts'
import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { listSites } from '#modules/sites/public.ts'
import { clientAddress } from '#platform/http/client-address.ts'
import { isId } from '#platform/identifier.ts'
import { pickLanguage, type Language } from '#platform/i18n/languages.ts'
import { rateLimit } from '#platform/rate-limit.ts'
import { translate } from '#src/texts.ts'
import { chatSettings } from '#voices/channels/chat/chat-settings.ts'
import { takeIn } from '#voices/intake/arrival.ts'
import { findAccount, type ChannelAccount } from '#voices/store/channel-accounts.ts'
import { isOpenAt } from '../domain/answer-due.ts'
import { beginVisit, findVisit, leaveMail, seeVisit, wordsOfVisit, type Visit } from '../store/chat-visits.ts'
import { chatWords } from './chat-words.ts'

const widget = readFileSync(join(import.meta.dirname, 'chat-widget.js'))

// People type a line every few seconds; a machine that types more is one.
const lines = { attempts: 30, perSeconds: 60 }
const windows = { attempts: 12, perSeconds: 3600 }
const largestBody = 20_000

const said = z.strictObject({
  body: z.string().trim().min(1).max(4000),
  /** The window's own name of this line: sent again after a lost answer it is the same line. */
  key: z.string().min(8).max(64),
  name: z.string().trim().max(120).default(''),
  language: z.string().max(10).default(''),
})
const left = z.strictObject({ mail: z.email().max(254).toLowerCase() })

interface Call {
  readonly context: Context
  readonly house: HouseAccess
  readonly account: ChannelAccount
  readonly origin: string
}

type Limit = ReturnType<typeof rateLimit>

/** What the handlers share: how much somebody may say, and who that is. */
interface Manners {
  readonly lines: Limit
  readonly windows: Limit
  readonly who: (context: Context) => string
}

/**
 * The chat on the house's own site: another origin, so no cookies; the window's token says whose it is. Only pages of the
 * origins the house has named may ask, and what they hear is what was said in that very window.
 */
export const mountChat = (app: Hono, foundation: Foundation): void => {
  const manners: Manners = {
    lines: rateLimit(foundation.clock, lines),
    windows: rateLimit(foundation.clock, windows),
    who: (context) => clientAddress(context, foundation.behindProxy === true),
  }
  app.get('/chat/widget.js', (context) => {
    context.header('content-type', 'text/javascript; charset=utf-8')
    context.header('cache-control', 'public, max-age=3600')
    context.header('cross-origin-resource-policy', 'cross-origin')
    return context.body(widget)
  })
  const serve = (
    method: 'GET' | 'POST' | 'OPTIONS',
    path: string,
    answer: (call: Call) => Promise<Response>,
  ) => {
    app.on(method, `/chat/:house/:account/${path}`, async (context) => {
      const call = await openCall(foundation, context)
      return call === undefined ? context.json({}, 404) : answer(call)
    })
  }
  serve('OPTIONS', '*', allowAsking)
  serve('GET', 'hello', greet)
  serve('POST', 'messages', (call) => takeLine(call, manners))
  serve('GET', 'messages', listen)
  serve('POST', 'mail', (call) => takeMail(call, manners))
}

const allowAsking = ({ context }: Call): Promise<Response> => {
  context.header('access-control-allow-methods', 'GET, POST')
  context.header('access-control-allow-headers', 'authorization, content-type')
  context.header('access-control-max-age', '600')
  return Promise.resolve(context.body(null, 204))
}

const greet = async ({ context, house }: Call): Promise<Response> => {
  const language = languageOf(context.req.query('language') ?? '')
  const greeting = await house.read(async (scope) => ({
    house: await findHouseName(scope),
    isOpen: await isSomebodyThere(scope),
  }))
  return context.json({ ...greeting, language, words: chatWords(language, greeting.house) })
}

const takeLine = async ({ context, house, account }: Call, manners: Manners): Promise<Response> => {
  const who = manners.who(context)
  if (!manners.lines.allows(who)) return context.json({ refused: 'too-many' }, 429)
  const body = said.safeParse(await readBody(context))
  if (!body.success) return context.json({ refused: 'invalid' }, 422)
  const token = tokenOf(context)
  if (token === '' && !manners.windows.allows(who)) return context.json({ refused: 'too-many' }, 429)
  const language = languageOf(body.data.language)
  const name = body.data.name === '' ? translate(language, 'conversations.chat.visitor') : body.data.name
  const taken = await house.write(async (scope) => {
    const known = await findVisit(scope, { accountId: account.id, token })
    if (known === undefined && token !== '') return null
    const begun =
      known === undefined
        ? await beginVisit(scope, { accountId: account.id, language, name })
        : { visit: known, token }
    await keep(scope, begun.visit, { ...body.data, name })
    return { token: begun.token, isOpen: await isSomebodyThere(scope), mail: begun.visit.mail }
  })
  return taken === null ? context.json({ refused: 'unknown' }, 401) : context.json(taken)
}

const listen = async ({ context, house, account }: Call): Promise<Response> => {
  const heard = await house.write(async (scope) => {
    const visit = await findVisit(scope, { accountId: account.id, token: tokenOf(context) })
    if (visit === undefined) return null
    await seeVisit(scope, visit)
    const words = await wordsOfVisit(scope, visit)
    return {
      isOpen: await isSomebodyThere(scope),
      mail: visit.mail,
      messages: words.map(({ at, ...word }) => ({ ...word, at: at.toISOString() })),
    }
  })
  return heard === null ? context.json({ refused: 'unknown' }, 401) : context.json(heard)
}

const takeMail = async ({ context, house, account }: Call, manners: Manners): Promise<Response> => {
  if (!manners.lines.allows(manners.who(context))) return context.json({ refused: 'too-many' }, 429)
  const body = left.safeParse(await readBody(context))
  if (!body.success) return context.json({ refused: 'invalid' }, 422)
  const { mail } = body.data
  const kept = await house.write(async (scope) => {
    const visit = await findVisit(scope, { accountId: account.id, token: tokenOf(context) })
    if (visit === undefined) return null
    await leaveMail(scope, visit, mail)
    return { mail, isOpen: await isSomebodyThere(scope) }
  })
  return kept === null ? context.json({ refused: 'unknown' }, 401) : context.json(kept)
}

/** The account by its address, and whether the page that asks is one of the house's. Undefined: nothing is said at all. */
const openCall = async (foundation: Foundation, context: Context): Promise<Call | undefined> => {
  const [houseId, accountId] = [context.req.param('house') ?? '', context.req.param('account') ?? '']
  if (!isId(houseId) || !isId(accountId)) return undefined
  const house = openHouse(foundation, houseId)
  const account = await house.read((scope) => findAccount(scope, accountId))
  if (account?.channel !== 'chat' || !account.enabled) return undefined
  const settings = chatSettings.safeParse(account.settings)
  const origin = context.req.header('origin') ?? ''
  if (!settings.success || !settings.data.origins.includes(origin)) return undefined
  context.header('access-control-allow-origin', origin)
  context.header('vary', 'origin')
  context.header('cross-origin-resource-policy', 'cross-origin')
  context.header('cache-control', 'no-store')
  return { context, house, account, origin }
}

const tokenOf = (context: Context): string => {
  const [, token = ''] = /^Bearer ([\w-]{20,64})$/.exec(context.req.header('authorization') ?? '') ?? []
  return token
}

const readBody = async (context: Context): Promise<unknown> => {
  if (Number(context.req.header('content-length') ?? '0') > largestBody) return undefined
  const text = await context.req.text()
  if (text.length > largestBody) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const languageOf = (wish: string): Language => pickLanguage([wish])

/** Somebody is there while one of the sites is open. */
const isSomebodyThere = async (scope: HouseScope): Promise<boolean> =>
  (await listSites(scope)).some((site) => site.isActive && isOpenAt(site, scope.now))

const keep = async (
  scope: HouseScope,
  visit: Visit,
  { body, key, name }: { body: string; key: string; name: string },
): Promise<void> => {
  await seeVisit(scope, visit)
  const raw = Buffer.from(JSON.stringify({ visitId: visit.id, name, body, key }), 'utf8')
  await takeIn(scope, {
    accountId: visit.accountId,
    channel: 'chat',
    externalKey: `${visit.id}:${key}`,
    raw,
    arrivedAt: scope.now,
  })
}
