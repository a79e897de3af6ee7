import type { Language } from '#platform/i18n/languages.ts'
import { newId } from '#platform/identifier.ts'
import type { ServiceCategory, ServiceMovement } from './service-words.ts'

export interface ServiceDetails {
  readonly code: string
  readonly category: ServiceCategory
  readonly names: Readonly<Record<Language, string>>
  /** One of `skills`, or a house's own word. */
  readonly skill: string
  readonly minutes: number
  readonly movement: ServiceMovement
  readonly whileYouWait: boolean
  readonly warrantyMonths: number
  readonly isActive: boolean
  readonly position: number
}

export interface Service extends ServiceDetails {
  readonly id: string
  readonly version: number
}

const serviceDetailNames = [
  'code',
  'category',
  'names',
  'skill',
  'minutes',
  'movement',
  'whileYouWait',
  'warrantyMonths',
  'isActive',
  'position',
] as const satisfies readonly (keyof ServiceDetails)[]

export const newService = (details: ServiceDetails): Service => ({ ...details, id: newId(), version: 1 })

export const changedServiceDetails = (
  before: ServiceDetails,
  after: ServiceDetails,
): (keyof ServiceDetails)[] =>
  serviceDetailNames.filter((name) => sortedJson(before[name]) !== sortedJson(after[name]))

const sortedJson = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null
      ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
      : value,
  )
