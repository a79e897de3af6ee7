import { anyStaff, hidingReply, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import type { StaffMember } from '#doors/roles.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { hashPassword } from '#platform/secrets.ts'
import { newOneTimePassword, oneTimeExpiry } from '../domain/password-rules.ts'
import { mayKeepMember, mayKeepStaff } from '../policy.ts'
import { setPassword, setTotp } from '../store/accounts.ts'
import {
  countActiveOwners,
  findMember,
  findMemberByMail,
  insertMember,
  listMembers,
  servesAnotherHouse,
  updateMember,
  type Member,
  type MemberChange,
} from '../store/members.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import * as contract from './contract.ts'

const presentMember = (member: Member, keeper: StaffMember) => ({
  id: member.id,
  name: member.name,
  mail: member.mail,
  role: member.role,
  language: member.language,
  siteIds: member.siteIds,
  skills: member.skills,
  weeklyMinutes: member.weeklyMinutes,
  isActive: member.isActive,
  version: member.version,
  mayChange: mayKeepMember(keeper, member),
})

export const membersApi: StaffRoute[] = [
  staffRoute(contract.listColleagues, anyStaff, async ({ scope }) => {
    const members = await listMembers(scope)
    const colleagues = members.filter(({ isActive }) => isActive)
    return {
      colleagues: colleagues.map(({ id, name, role, siteIds, skills }) => ({
        id,
        name,
        role,
        siteIds,
        skills,
      })),
    }
  }),

  staffRoute(contract.listStaff, mayKeepStaff, async ({ scope }) => {
    const members = await listMembers(scope)
    return { members: members.map((member) => presentMember(member, scope.staff)) }
  }),

  hidingReply(
    staffRoute(contract.addStaff, mayKeepStaff, async ({ scope, body }) => {
      if (!mayKeepMember(scope.staff, body)) return refuse('staff.member.not-yours', { status: 403 })
      if ((await findMemberByMail(scope, body.mail)) !== undefined)
        return refuse('staff.member.known-mail', { field: 'mail' })
      const oneTimePassword = newOneTimePassword()
      const { id, wasKnown } = await insertMember(scope, {
        ...body,
        passwordHash: await hashPassword(oneTimePassword),
        passwordExpiresAt: oneTimeExpiry(scope.now),
      })
      return { id, oneTimePassword: wasKnown ? null : oneTimePassword }
    }),
  ),

  staffRoute(contract.changeStaff, mayKeepStaff, async ({ scope, params, body: { version, ...asked } }) => {
    const member = await findMember(scope, params.id)
    if (member === undefined) return notFound()
    const change = withoutAbsent(asked)
    const problem = await whyNotChange(scope, member, change)
    if (problem !== null) return problem
    if (!(await updateMember(scope, { id: member.id, version }, change)))
      return refuse('common.changed-meanwhile')
    if (change.isActive === false) await deleteSessionsOf(scope, member.id)
    const after = await findMember(scope, member.id)
    return after === undefined ? notFound() : presentMember(after, scope.staff)
  }),

  hidingReply(
    staffRoute(contract.resetPassword, mayKeepStaff, async ({ scope, params, body }) => {
      const member = await resettable(scope, params.id)
      if (isRefusal(member)) return member
      const oneTimePassword = newOneTimePassword()
      await setPassword(scope.trx, member.accountId, {
        hash: await hashPassword(oneTimePassword),
        expiresAt: oneTimeExpiry(scope.now),
      })
      if (body.removeSecondFactor) await setTotp(scope.trx, member.accountId, null)
      await deleteSessionsOf(scope, member.id)
      const changed = body.removeSecondFactor ? ['password', 'totp'] : ['password']
      scope.record({ kind: 'staff-changed', payload: { staffId: member.id, changed } })
      return { oneTimePassword }
    }),
  ),
]

const withoutAbsent = (asked: { [K in keyof MemberChange]: MemberChange[K] | undefined }): MemberChange =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))

const whyNotChange = async (
  scope: StaffScope,
  member: Member,
  change: MemberChange,
): Promise<Refusal | null> => {
  const after = { ...member, ...change }
  // Neither out of nor into a role or a site that is not the keeper's to give.
  if (!mayKeepMember(scope.staff, member) || !mayKeepMember(scope.staff, after)) {
    return refuse('staff.member.not-yours', { status: 403 })
  }
  const losesOwner = member.role === 'owner' && member.isActive && (after.role !== 'owner' || !after.isActive)
  if (losesOwner && (await countActiveOwners(scope)) <= 1) return refuse('staff.member.last-owner')
  return null
}

const resettable = async (
  scope: StaffScope,
  id: string,
): Promise<{ id: string; accountId: string } | Refusal> => {
  const member = await findMember(scope, id)
  if (member === undefined || member.accountId === null) return notFound()
  if (!mayKeepMember(scope.staff, member)) return refuse('staff.member.not-yours', { status: 403 })
  // Otherwise a manager here could take over the person's account in a house that is none of theirs.
  if (await servesAnotherHouse(scope, member.accountId)) return refuse('staff.member.shared-account')
  return { id: member.id, accountId: member.accountId }
}
