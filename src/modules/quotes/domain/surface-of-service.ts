import type { Service } from '#modules/catalogue/domain/service.ts'
import type { Surface } from './quote.ts'

/** What a service of the menu changes for good; a starting point, the watchmaker who writes the quote may say otherwise. */
export const surfaceOfService = (service: Pick<Service, 'category' | 'skill'>): Surface => {
  if (service.category === 'dial') return 'dial'
  if (service.category === 'polishing') return 'case'
  return service.category === 'strap' && service.skill === 'polishing' ? 'bracelet' : ''
}
