import { sql } from 'kysely'
import { isRole } from '#doors/roles.ts'
import type { HouseScope } from '#doors/scope.ts'
import type { Role } from '#doors/roles.ts'
import { newId } from '#platform/identifier.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import type { MemberPlan } from '../domain/house-plan.ts'
import { ensureAccount } from './accounts.ts'

export interface Member {
  readonly id: string
  readonly accountId: string | null
  readonly name: string
  readonly mail: string
  readonly role: Role
  readonly language: Language
  readonly skills: string[]
  readonly weeklyMinutes: number
  readonly isActive: boolean
  readonly version: number
  readonly siteIds: string[]
}

const selectMembers = (scope: HouseScope) =>
  scope.trx
    .selectFrom('staff')
    .select((expression) => [
      'id',
      'account_id',
      'name',
      'mail',
      'role',
      'language',
      'skills',
      'weekly_minutes',
      'is_active',
      'version',
      expression
        .selectFrom('staff_sites')
        .select(sql<string[]>`coalesce(array_agg(staff_sites.site_id::text), '{}')`.as('sites'))
        .whereRef('staff_sites.house_id', '=', 'staff.house_id')
        .whereRef('staff_sites.staff_id', '=', 'staff.id')
        .as('site_ids'),
    ])
    .where('house_id', '=', scope.houseId)

type MemberRow = Awaited<ReturnType<ReturnType<typeof selectMembers>['executeTakeFirstOrThrow']>>

const memberOf = (row: MemberRow): Member => {
  if (!isRole(row.role) || !isLanguage(row.language))
    throw new Error(`member ${row.id} has an unknown role or language`)
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    mail: row.mail,
    role: row.role,
    language: row.language,
    skills: row.skills,
    weeklyMinutes: row.weekly_minutes,
    isActive: row.is_active,
    version: row.version,
    siteIds: row.site_ids ?? [],
  }
}

/** Everybody of the house, those who left last. A house has at most some hundred people: no paging. */
export const listMembers = async (scope: HouseScope): Promise<Member[]> => {
  const rows = await selectMembers(scope).orderBy('is_active', 'desc').orderBy('name').orderBy('id').execute()
  return rows.map(memberOf)
}

export const findMember = async (scope: HouseScope, id: string): Promise<Member | undefined> => {
  const row = await selectMembers(scope).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : memberOf(row)
}

export const findMemberByMail = async (scope: HouseScope, mail: string): Promise<Member | undefined> => {
  const row = await selectMembers(scope).where('mail', '=', mail.toLowerCase()).executeTakeFirst()
  return row === undefined ? undefined : memberOf(row)
}

export interface AddedMember {
  readonly id: string
  readonly accountId: string
  /** The person already had an account (another house): the password given here was not taken. */
  readonly wasKnown: boolean
}

export const insertMember = async (scope: HouseScope, plan: MemberPlan): Promise<AddedMember> => {
  const account = await ensureAccount(scope.trx, {
    mail: plan.mail,
    passwordHash: plan.passwordHash,
    passwordExpiresAt: plan.passwordExpiresAt ?? null,
    now: scope.now,
  })
  const id = newId()
  await scope.trx
    .insertInto('staff')
    .values({
      house_id: scope.houseId,
      id,
      account_id: account.id,
      name: plan.name,
      mail: plan.mail.toLowerCase(),
      role: plan.role,
      language: plan.language,
      skills: [...(plan.skills ?? [])],
      weekly_minutes: plan.weeklyMinutes ?? 2400,
      created_at: scope.now,
    })
    .execute()
  await setMemberSites(scope, id, plan.siteIds ?? [])
  scope.record({ kind: 'staff-added', payload: { staffId: id, role: plan.role } })
  return { id, accountId: account.id, wasKnown: account.wasKnown }
}

const setMemberSites = async (
  scope: HouseScope,
  staffId: string,
  siteIds: readonly string[],
): Promise<void> => {
  await scope.trx
    .deleteFrom('staff_sites')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', staffId)
    .execute()
  if (siteIds.length === 0) return
  const rows = [...new Set(siteIds)].map((siteId) => ({
    house_id: scope.houseId,
    staff_id: staffId,
    site_id: siteId,
  }))
  await scope.trx.insertInto('staff_sites').values(rows).execute()
}

export interface MemberChange {
  readonly name?: string
  readonly role?: Role
  readonly language?: Language
  readonly skills?: readonly string[]
  readonly weeklyMinutes?: number
  readonly isActive?: boolean
  readonly siteIds?: readonly string[]
}

/** False when somebody changed the member meanwhile. */
export const updateMember = async (
  scope: HouseScope,
  member: { id: string; version: number },
  change: MemberChange,
): Promise<boolean> => {
  const { siteIds, skills, weeklyMinutes, isActive, ...plain } = change
  const updated = await scope.trx
    .updateTable('staff')
    .set((expression) => ({
      ...plain,
      ...(skills === undefined ? {} : { skills: [...skills] }),
      ...(weeklyMinutes === undefined ? {} : { weekly_minutes: weeklyMinutes }),
      ...(isActive === undefined ? {} : { is_active: isActive }),
      version: expression('version', '+', 1),
    }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', member.id)
    .where('version', '=', member.version)
    .returning('id')
    .executeTakeFirst()
  if (updated === undefined) return false
  if (siteIds !== undefined) await setMemberSites(scope, member.id, siteIds)
  scope.record({
    kind: 'staff-changed',
    payload: {
      staffId: member.id,
      changed: Object.keys(change),
      ...(change.role === undefined ? {} : { role: change.role }),
    },
  })
  return true
}

/** The house keeps at least one owner who can sign in. */
export const countActiveOwners = async (scope: HouseScope): Promise<number> => {
  const { owners } = await scope.trx
    .selectFrom('staff')
    .select((expression) => expression.fn.countAll<number>().as('owners'))
    .where('house_id', '=', scope.houseId)
    .where('role', '=', 'owner')
    .where('is_active', '=', true)
    .executeTakeFirstOrThrow()
  return owners
}

/** Whether an account also belongs to a house that is not this one: the one question that looks over the wall. */
export const servesAnotherHouse = async (scope: HouseScope, accountId: string): Promise<boolean> => {
  const asAccount = (id: string) => sql`select set_config('app.account_id', ${id}, true)`.execute(scope.trx)
  await asAccount(accountId)
  const elsewhere = await scope.trx
    .selectFrom('staff')
    .select('id')
    .where('account_id', '=', accountId)
    .where('house_id', '<>', scope.houseId)
    .limit(1)
    .executeTakeFirst()
  await asAccount('')
  return elsewhere !== undefined
}

/** In a demonstration house, one person per role; in any other house nobody. */
export const listSignIns = async (scope: HouseScope): Promise<{ role: string; mail: string }[]> =>
  scope.trx
    .selectFrom('staff')
    .innerJoin('houses', 'houses.id', 'staff.house_id')
    .distinctOn('staff.role')
    .select(['staff.role', 'staff.mail'])
    .where('staff.house_id', '=', scope.houseId)
    .where('staff.is_active', '=', true)
    .where('houses.is_demonstration', '=', true)
    .orderBy('staff.role')
    .orderBy('staff.id')
    .execute()
