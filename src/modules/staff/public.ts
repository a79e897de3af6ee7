import { openHouse, type Foundation } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { hashPassword } from '#platform/secrets.ts'
import { countryDefaults } from './domain/country-defaults.ts'
import type { HousePlan, MemberPlan } from './domain/house-plan.ts'
import { newOneTimePassword, oneTimeExpiry } from './domain/password-rules.ts'
import { insertHouse, insertSite } from './store/house.ts'
import { setPassword, setTotp } from './store/accounts.ts'
import { findMemberByMail, insertMember, type AddedMember } from './store/members.ts'
import { deleteSessionsOf, insertSession } from './store/sessions.ts'

export type { HousePlan, MemberPlan, SitePlan } from './domain/house-plan.ts'
export {
  findMember,
  findMemberByMail,
  listMembers,
  listSignIns,
  type AddedMember,
  type Member,
} from './store/members.ts'

export interface CreatedHouse {
  readonly houseId: string
  readonly ownerId: string
  readonly ownerAccountId: string
  /** By the site's code. */
  readonly siteIds: ReadonlyMap<string, string>
}

/** A new house with its ledger, its first sites and its owner, in one transaction. For first run, demonstration and tests. */
export const createHouse = (foundation: Foundation, plan: HousePlan): Promise<CreatedHouse> => {
  const houseId = newId()
  return openHouse(foundation, houseId).write(async (scope) => {
    await insertHouse(scope, plan)
    const siteIds = new Map<string, string>()
    for (const site of plan.sites) siteIds.set(site.code, await insertSite(scope, site))
    const owner = await insertMember(scope, { ...plan.owner, role: 'owner' })
    return { houseId, ownerId: owner.id, ownerAccountId: owner.accountId, siteIds }
  })
}

/** A person of the house with their account. The facts say when and by whom. */
export const addMember = (scope: HouseScope, plan: MemberPlan): Promise<AddedMember> =>
  insertMember(scope, plan)

/** A session for somebody already proven; answers the token of the cookie. */
export const openSession = (
  scope: HouseScope,
  member: { staffId: string; accountId: string },
): Promise<string> => insertSession(scope, { ...member, userAgent: '', replaces: null })

interface FirstHouse {
  readonly name: string
  readonly country: string
  readonly owner: { readonly name: string; readonly mail: string }
}

/** An empty house with one site and its owner, who signs in once with the password answered here. */
export const createFirstHouse = async (
  foundation: Foundation,
  { name, country, owner }: FirstHouse,
): Promise<CreatedHouse & { oneTimePassword: string }> => {
  const defaults = countryDefaults(country)
  const oneTimePassword = newOneTimePassword()
  const created = await createHouse(foundation, {
    name,
    country,
    language: defaults.language,
    isDemonstration: false,
    sites: [{ code: 'HQ', name, kind: 'boutique', country, ...defaults }],
    owner: {
      ...owner,
      language: defaults.language,
      passwordHash: await hashPassword(oneTimePassword),
      passwordExpiresAt: oneTimeExpiry(foundation.clock.now()),
    },
  })
  return { ...created, oneTimePassword }
}

/** Adds a person with a one-time password; null where they keep the password of an account they have already. */
export const inviteMember = async (
  scope: HouseScope,
  plan: Omit<MemberPlan, 'passwordHash' | 'passwordExpiresAt'>,
): Promise<string | null> => {
  const oneTimePassword = newOneTimePassword()
  const passwordHash = await hashPassword(oneTimePassword)
  const { wasKnown } = await insertMember(scope, {
    ...plan,
    passwordHash,
    passwordExpiresAt: oneTimeExpiry(scope.now),
  })
  return wasKnown ? null : oneTimePassword
}

/** The way back in for whoever holds the machine: a one-time password, no second factor, no open session. */
export const giveOneTimePassword = async (scope: HouseScope, mail: string): Promise<string | Refusal> => {
  const member = await findMemberByMail(scope, mail)
  if (member === undefined || member.accountId === null) return notFound()
  const oneTimePassword = newOneTimePassword()
  await setPassword(scope.trx, member.accountId, {
    hash: await hashPassword(oneTimePassword),
    expiresAt: oneTimeExpiry(scope.now),
  })
  await setTotp(scope.trx, member.accountId, null)
  await deleteSessionsOf(scope, member.id)
  scope.record({ kind: 'staff-changed', payload: { staffId: member.id, changed: ['password', 'totp'] } })
  return oneTimePassword
}
