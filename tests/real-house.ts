import { setTimeout as wait } from 'node:timers/promises'
import { roles } from '#doors/roles.ts'
import type { Role } from '#doors/roles.ts'
import type { TestMenu } from './factories/menu.ts'
import { geneva, lyon } from './factories/sites.ts'
import { callerOf, type Caller } from './front-door.ts'
import type { ServerProcess } from './server-process.ts'

/** Everybody's password in the real house, chosen after the one-time password as people do. */
export const realPassword = 'a quiet bench at blue hour'

export interface RealMember {
  readonly mail: string
  readonly cookie: string
}

/** A house on a server process, furnished through its door alone: what stands here was done as its owner would. */
export interface RealHouse {
  readonly origin: string
  readonly sites: { readonly geneva: string; readonly lyon: string }
  readonly menu: TestMenu
  readonly members: ReadonlyMap<Role, RealMember>
  as(role: Role): Caller
  /** Somebody who is not signed in, or who carries this cookie. */
  visitor(cookie?: string): Caller
}

export const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

const emptyHouse = ['--empty', '--name', 'Maison Bleue', '--owner', 'Olga Owner']
const ownerMail = 'owner@maison.example'

export const emptyHouseParameters = [...emptyHouse, '--mail', ownerMail, '--country', 'CH']

const callerAt = (origin: string, cookie: string | null): Caller =>
  callerOf({ fetch: (request) => fetch(request) }, cookie, origin)

const done = async (reply: ReturnType<Caller['get']>) => {
  const { status, body } = await reply
  if (status !== 200) throw new Error(`the house could not be furnished: ${status} ${JSON.stringify(body)}`)
  return body
}

/** Through the entrance with a one-time password, and a password of their own at once. */
const firstSignIn = async (origin: string, mail: string, oneTimePassword: string): Promise<RealMember> => {
  const signedIn = await callerAt(origin, null).post('/api/sign-in', { mail, password: oneTimePassword })
  if (signedIn.status !== 200)
    throw new Error(`${mail} was not let in: ${signedIn.status} ${JSON.stringify(signedIn.body)}`)
  const first = cookieOf(signedIn.headers)
  const changed = await callerAt(origin, first).post('/api/account/password', {
    current: oneTimePassword,
    password: realPassword,
  })
  if (changed.status !== 200) throw new Error(`no password of their own: ${JSON.stringify(changed.body)}`)
  return { mail, cookie: cookieOf(changed.headers) || first }
}

const siteDetails = (site: typeof geneva) => ({
  ...site,
  region: site.region ?? null,
  unclaimedAfterDays: 365,
  opening: {},
  isActive: true,
})

const names = (name: string) => ({ en: name, fr: name, de: name, it: name })

const services = {
  overhaul: ['Révision complète', 'overhaul', 'mechanical', 300, false, 24, 68_000],
  battery: ['Changement de pile', 'battery', 'quartz', 15, true, 0, 3500],
  polishing: ['Polissage du boîtier', 'polishing', 'polishing', 90, false, 0, 18_000],
  strap: ['Bracelet cuir', 'strap', 'counter', 10, true, 0, 12_000],
} as const

type Code = keyof typeof services

const addMenu = async (owner: Caller): Promise<TestMenu> => {
  const add = async (code: Code, position: number) => {
    const [name, category, skill, minutes, whileYouWait, warrantyMonths, amount] = services[code]
    const added = await done(
      owner.post('/api/services', {
        code: code.toUpperCase(),
        category,
        names: names(name),
        skill,
        minutes,
        movement: 'any',
        whileYouWait,
        warrantyMonths,
        isActive: true,
        position,
      }),
    )
    return { id: String(added.id), prices: { CHF: amount, EUR: amount } }
  }
  const menu = {
    overhaul: await add('overhaul', 0),
    battery: await add('battery', 1),
    polishing: await add('polishing', 2),
    strap: await add('strap', 3),
  }
  for (const [currency, roundingMinor] of [
    ['CHF', 5],
    ['EUR', 1],
  ] as const) {
    await done(
      owner.post('/api/price-lists', {
        name: `Menu ${currency}`,
        currency,
        siteId: null,
        validFrom: '2026-01-01',
        validUntil: null,
        roundingMinor,
        taxIncluded: true,
        prices: Object.values(menu).map(({ id, prices }) => ({
          serviceId: id,
          amountMinor: prices[currency],
        })),
      }),
    )
  }
  return menu
}

const addMembers = async (
  origin: string,
  { owner, wanted, siteId }: { owner: RealMember; wanted: readonly Role[]; siteId: string },
): Promise<Map<Role, RealMember>> => {
  const members = new Map<Role, RealMember>([['owner', owner]])
  for (const role of wanted) {
    if (role === 'owner') continue
    const mail = `${role}@maison.example`
    const { oneTimePassword } = await done(
      callerAt(origin, owner.cookie).post('/api/staff', {
        name: `${role} of the house`,
        mail,
        role,
        language: 'en',
        siteIds: role === 'head_office' ? [] : [siteId],
        skills: role === 'watchmaker' ? ['mechanical', 'quartz', 'polishing', 'counter'] : [],
        weeklyMinutes: 2400,
      }),
    )
    members.set(role, await firstSignIn(origin, mail, String(oneTimePassword)))
  }
  return members
}

/** The server answers before its first house stands, and says the password once it does. */
const oneTimePasswordOf = async (server: ServerProcess): Promise<string> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const [, password] = /\n\s+with\s+(\S+)/.exec(server.said()) ?? []
    if (password !== undefined) return password
    await wait(100)
  }
  throw new Error(`the server named no one-time password:\n${server.said()}`)
}

/** Furnishes the empty house a server was just started with: sites, menu, prices, people. */
export const furnishRealHouse = async (
  server: ServerProcess,
  wanted: readonly Role[] = roles,
): Promise<RealHouse> => {
  const { origin } = server
  const owner = await firstSignIn(origin, ownerMail, await oneTimePasswordOf(server))
  const ownerCaller = callerAt(origin, owner.cookie)
  const sites = {
    geneva: String((await done(ownerCaller.post('/api/sites', siteDetails(geneva)))).id),
    lyon: String((await done(ownerCaller.post('/api/sites', siteDetails(lyon)))).id),
  }
  const menu = await addMenu(ownerCaller)
  const members = await addMembers(origin, { owner, wanted, siteId: sites.geneva })
  return {
    origin,
    sites,
    menu,
    members,
    as: (role) => {
      const member = members.get(role)
      if (member === undefined) throw new Error(`the real house has no ${role}`)
      return callerAt(origin, member.cookie)
    },
    visitor: (cookie) => callerAt(origin, cookie ?? null),
  }
}
