export {
  clientPrice,
  roundedMinor,
  usualRounding,
  type ClientPrice,
  type PriceRules,
} from './domain/price.ts'
export type { PriceList } from './domain/price-list.ts'
export type { Service, ServiceDetails } from './domain/service.ts'
export { skills, type ServiceCategory, type Skill } from './domain/service-words.ts'
export { standardMenu } from './domain/standard-menu.ts'
export { menuAt, readOffer, type Menu, type MenuItem, type Offer } from './store/menu.ts'
export { findService, listPriceLists, listServices } from './store/queries.ts'
export {
  addService,
  addStandardMenu,
  changeService,
  publishPriceList,
  type Publication,
} from './store/commands.ts'
