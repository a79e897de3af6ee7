import type { StaffRoute } from '#doors/staff.ts'
import { accountApi } from './account-api.ts'
import { auditApi } from './audit-api.ts'
import { membersApi } from './members-api.ts'

export const staffApi: StaffRoute[] = [...membersApi, ...accountApi, ...auditApi]
