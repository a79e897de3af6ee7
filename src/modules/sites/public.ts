export { siteDay, type OpeningHours, type Site, type SiteDetails, type SiteKind } from './domain/site.ts'
export { workingDays, type WorkingDays, type WorkingPlace } from './domain/working-days.ts'
export { findSite, findSiteByCode, listSites } from './store/queries.ts'
export { addSite, changeSite, type SiteChange } from './store/commands.ts'
