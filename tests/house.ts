import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { roles } from '#doors/roles.ts'
import type { Role } from '#doors/roles.ts'
import { staffCookieName } from '#doors/staff-sessions.ts'
import { addMember, createHouse, openSession } from '#modules/staff/public.ts'
import { movableClock } from '#platform/clock.ts'
import type { Database } from '#platform/database/database.ts'
import { openTestDatabase } from '#platform/database/test-database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import { hashPassword } from '#platform/secrets.ts'
import { outboundGuard } from '#platform/outbound-guard.ts'
import { openVault } from '#platform/vault.ts'
import { createApplication } from '#src/application.ts'
import { createMenu, type TestMenu } from './factories/menu.ts'
import { geneva, lyon } from './factories/sites.ts'
import { callerOf, type Caller } from './front-door.ts'

export { callerOf, type Caller, type Reply } from './front-door.ts'

/** Everybody's password in the test houses. */
export const testPassword = 'a quiet bench at blue hour'

export interface TestMember {
  readonly id: string
  readonly accountId: string
  readonly mail: string
  /** The Cookie header of their browser. */
  readonly cookie: string
}

/** One house with its people: who they are, and a caller for each who is signed in already. */
export interface HouseOfTest {
  readonly houseId: string
  readonly sites: { readonly geneva: string; readonly lyon: string }
  readonly staff: Readonly<Record<Role, TestMember>>
  readonly menu: TestMenu
  /** The house as jobs see it; for looking into the database and for what has no endpoint. */
  readonly house: HouseAccess
  as(role: Role): Caller
}

export interface TestHouse extends HouseOfTest {
  readonly app: Hono
  readonly foundation: Foundation
  readonly database: Database
  readonly clock: ReturnType<typeof movableClock>
  /** Somebody who is not signed in. */
  readonly stranger: Caller
  /** What was reported as broken; a test that expects none can say so. */
  readonly reported: unknown[]
  /** Another house in the same database, for walls. */
  secondHouse(): Promise<HouseOfTest>
  close(): Promise<void>
}

interface TestHouseOptions {
  readonly engine?: 'pglite' | 'postgresql'
  readonly now?: Date
  readonly publicUrl?: string
  readonly allowHosts?: readonly string[]
}

let sharedHash: Promise<string> | undefined
const hashOnce = (): Promise<string> => (sharedHash ??= hashPassword(testPassword))

const serverFor = async (engine: string): Promise<{ url?: string; stop(): Promise<void> }> => {
  if (engine !== 'postgresql') return { stop: () => Promise.resolve() }
  if (process.env['DATABASE_URL'] !== undefined)
    return { url: process.env['DATABASE_URL'], stop: () => Promise.resolve() }
  const { startPostgres } = await import('./postgres-server.ts')
  const server = await startPostgres()
  if (!('url' in server)) throw new Error(server.reason)
  return server
}

/**
 * Opens a house on a database of its own (PGlite; PostgreSQL when asked or with HB_TEST_ENGINE=postgresql), with two
 * sites, a small menu with prices, one signed-in person per role, a clock that stands still until moved, and a folder
 * for files that is gone afterwards. Close it in `afterAll`.
 */
export const openTestHouse = async (options: TestHouseOptions = {}): Promise<TestHouse> => {
  const server = await serverFor(options.engine ?? process.env['HB_TEST_ENGINE'] ?? 'pglite')
  const folder = await mkdtemp(join(tmpdir(), 'hb-files-'))
  const database = await openTestDatabase({ serverUrl: server.url })
  const reported: unknown[] = []
  const clock = movableClock(options.now ?? new Date('2026-03-12T09:00:00Z'))
  const foundation: Foundation = {
    database,
    queue: await openJobQueue(database, (error) => reported.push(error)),
    clock,
    files: folderFileStore(folder),
    live: openLiveHub(database),
    vault: openVault(folder),
    outbound: outboundGuard({ allow: options.allowHosts ?? [] }),
    publicUrl: options.publicUrl ?? 'http://127.0.0.1:4810',
    report: (error) => void reported.push(error),
  }
  const app = createApplication(foundation)
  const first = await furnish(app, foundation, 'one')
  return {
    ...first,
    app,
    foundation,
    database,
    clock,
    reported,
    stranger: callerOf(app, null),
    secondHouse: () => furnish(app, foundation, 'two'),
    close: async () => {
      await foundation.queue.stop()
      await database.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const furnish = async (app: Hono, foundation: Foundation, name: string): Promise<HouseOfTest> => {
  const passwordHash = await hashOnce()
  const mailOf = (role: Role): string => `${role}@house-${name}.example`
  const person = (role: Role) => ({
    name: `${role} of ${name}`,
    mail: mailOf(role),
    language: 'en' as const,
    passwordHash,
  })
  const created = await createHouse(foundation, {
    name: `House ${name}`,
    country: 'CH',
    language: 'fr',
    isDemonstration: false,
    sites: [geneva, lyon],
    owner: person('owner'),
  })
  const sites = { geneva: siteId(created.siteIds, 'GVA'), lyon: siteId(created.siteIds, 'LYS') }
  const house = openHouse(foundation, created.houseId)
  const staff = await house.write(async (scope) => {
    const members: [Role, TestMember][] = []
    for (const role of roles) {
      const added =
        role === 'owner'
          ? { id: created.ownerId, accountId: created.ownerAccountId }
          : await addMember(scope, {
              ...person(role),
              role,
              siteIds: sitesOf(role, sites),
              skills: role === 'watchmaker' ? ['mechanical', 'quartz', 'polishing'] : [],
            })
      const token = await openSession(scope, { staffId: added.id, accountId: added.accountId })
      members.push([
        role,
        {
          id: added.id,
          accountId: added.accountId,
          mail: mailOf(role),
          cookie: `${staffCookieName}=${token}`,
        },
      ])
    }
    return everyRole(new Map(members))
  })
  const menu = await createMenu(house)
  return {
    houseId: created.houseId,
    sites,
    staff,
    menu,
    house,
    as: (role) => callerOf(app, staff[role].cookie),
  }
}

// People of one site work in Geneva; those above the sites serve all.
const sitesOf = (role: Role, sites: { geneva: string }): string[] =>
  role === 'owner' || role === 'head_office' ? [] : [sites.geneva]

const siteId = (siteIds: ReadonlyMap<string, string>, code: string): string => {
  const id = siteIds.get(code)
  if (id === undefined) throw new Error(`the test house has no site ${code}`)
  return id
}

const everyRole = (members: ReadonlyMap<Role, TestMember>): Record<Role, TestMember> => {
  const of = (role: Role): TestMember => {
    const member = members.get(role)
    if (member === undefined) throw new Error(`the test house has no ${role}`)
    return member
  }
  return {
    owner: of('owner'),
    head_office: of('head_office'),
    site_manager: of('site_manager'),
    advisor: of('advisor'),
    watchmaker: of('watchmaker'),
    parts_keeper: of('parts_keeper'),
    relationship_manager: of('relationship_manager'),
    reader: of('reader'),
  }
}
