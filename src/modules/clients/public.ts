export { clientName, newClient, tidyDetails, type Client, type ClientDetails } from './domain/client.ts'
export { findClient, findClients, listClients, settledClientId } from './store/queries.ts'
export { changeClient, insertClient, insertClients, type ClientChange } from './store/commands.ts'
export { issuePortalLink, newPortalLink, revokePortalLink } from './store/portal-links.ts'
export { findLikelyDuplicates, type LikelyDuplicate } from './store/likely-duplicates.ts'
export {
  addClientAddress,
  clientsAtAddress,
  removeAddressesOfContact,
  type AddressChannel,
} from './store/by-address.ts'
export { eraseClient } from './store/erasure.ts'
export { handOutCopy, keptAbout, type KeptAbout } from './store/kept-about.ts'
