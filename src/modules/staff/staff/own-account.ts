import type { StaffScope } from '#doors/scope.ts'
import { findAccountForUpdate, type Account } from '../store/accounts.ts'
import { findMember } from '../store/members.ts'

/** The account of the person who asks, held until the transaction ends; every signed-in person has one. */
export const ownAccount = async (scope: StaffScope): Promise<Account> => {
  const member = await findMember(scope, scope.staff.id)
  const account = member?.accountId ? await findAccountForUpdate(scope.trx, member.accountId) : undefined
  if (account === undefined) throw new Error(`signed in without an account: ${scope.staff.id}`)
  return account
}
