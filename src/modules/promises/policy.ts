import { hasRole, type StaffMember } from '#doors/roles.ts'

/** A date given to a client binds the house: whoever speaks with clients, and the lead of the bench. */
export const mayPromise = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'site_manager', 'advisor', 'relationship_manager')

/** What-if questions are asked by everybody who plans work. */
export const mayAskWhatIf = (staff: StaffMember): boolean =>
  hasRole(staff, 'owner', 'head_office', 'site_manager', 'advisor', 'watchmaker', 'parts_keeper')

export const mayTrain = (staff: StaffMember): boolean => hasRole(staff, 'owner', 'head_office')

/** What the public reads about the house is the owner's decision. */
export const mayPublish = (staff: StaffMember): boolean => hasRole(staff, 'owner')
