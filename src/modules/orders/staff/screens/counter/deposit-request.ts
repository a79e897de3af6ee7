import type { EndpointInput } from '#platform/http/endpoint.ts'
import type * as contract from '../../contract.ts'
import type { Draft, DraftMandate } from './draft.ts'

export const counterSteps = ['client', 'watch', 'condition', 'mandate', 'services', 'signature'] as const

export type CounterStep = (typeof counterSteps)[number]

/** What keeps a draft from becoming an order: where, at which field, and the text that says so. */
export interface Lack {
  readonly step: CounterStep
  readonly field: string
  readonly text:
    | 'counter.lack.client'
    | 'counter.lack.name'
    | 'counter.lack.address-of-mail'
    | 'counter.lack.country'
    | 'counter.lack.watch'
    | 'counter.lack.year'
    | 'counter.lack.brand'
    | 'counter.lack.photographs'
    | 'counter.lack.mandate'
    | 'counter.lack.price'
    | 'counter.lack.signature'
}

const mail = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

const clientLack = ({ client, kind }: Draft): Lack | undefined => {
  if (client === null || (client.is === 'unnamed' && kind === 'deposit'))
    return { step: 'client', field: 'client', text: 'counter.lack.client' }
  if (client.is !== 'new') return undefined
  const { familyName, company, mail: address, country } = client.details
  if (familyName.trim() === '' && company.trim() === '')
    return { step: 'client', field: 'client.familyName', text: 'counter.lack.name' }
  if (address.trim() !== '' && !mail.test(address.trim()))
    return { step: 'client', field: 'client.mail', text: 'counter.lack.address-of-mail' }
  return /^([a-z]{2})?$/i.test(country.trim())
    ? undefined
    : { step: 'client', field: 'client.country', text: 'counter.lack.country' }
}

const watchLack = ({ watch }: Draft): Lack | undefined => {
  if (watch === null) return { step: 'watch', field: 'watch', text: 'counter.lack.watch' }
  if (watch.is === 'known') return undefined
  if (watch.details.brand.trim() === '')
    return { step: 'watch', field: 'watch.brand', text: 'counter.lack.brand' }
  const { year } = watch.details
  return year === null || (year >= 1400 && year <= 2200)
    ? undefined
    : { step: 'watch', field: 'watch.year', text: 'counter.lack.year' }
}

const asked = ['polishCase', 'polishBracelet', 'keepDial', 'returnOldParts', 'movementExchange'] as const

/** The first mandate question without an answer. */
export const unanswered = (mandate: DraftMandate): (typeof asked)[number] | undefined =>
  asked.find((name) => mandate[name] === null)

const mandateLack = ({ mandate }: Draft): Lack | undefined => {
  const field = unanswered(mandate)
  return field === undefined
    ? undefined
    : { step: 'mandate', field: `mandate.${field}`, text: 'counter.lack.mandate' }
}

const serviceLack = ({ services, kind }: Draft): Lack | undefined =>
  kind === 'while_you_wait' && services.some(({ amountMinor }) => amountMinor === null)
    ? { step: 'services', field: 'services', text: 'counter.lack.price' }
    : undefined

const photographLack = ({ photographs }: Draft): Lack | undefined =>
  photographs.some(({ fileId }) => fileId === null)
    ? { step: 'condition', field: 'photographs', text: 'counter.lack.photographs' }
    : undefined

/** The first thing missing, in the order of the steps; undefined when the watch may be received. */
export const firstLack = (draft: Draft, isSigned: boolean): Lack | undefined =>
  clientLack(draft) ??
  watchLack(draft) ??
  photographLack(draft) ??
  mandateLack(draft) ??
  serviceLack(draft) ??
  (draft.signatureOn === 'glass' && !isSigned
    ? { step: 'signature', field: 'signature', text: 'counter.lack.signature' }
    : undefined)

export const lackOfStep = (draft: Draft, step: CounterStep): Lack | undefined => {
  const lacks: Partial<Record<CounterStep, Lack | undefined>> = {
    client: clientLack(draft),
    watch: watchLack(draft),
    condition: photographLack(draft),
    mandate: mandateLack(draft),
    services: serviceLack(draft),
  }
  return lacks[step]
}

const misreadings: readonly Lack['text'][] = [
  'counter.lack.address-of-mail',
  'counter.lack.country',
  'counter.lack.year',
]

/** What is still empty may wait for the end; what is written wrong is said while the client stands there to spell it. */
export const mistypedIn = (draft: Draft, step: CounterStep): Lack | undefined => {
  const lack = lackOfStep(draft, step)
  return lack !== undefined && misreadings.includes(lack.text) ? lack : undefined
}

/** A refusal names a field of the request; the step where that field is asked. */
export const stepOfField = (field: string | undefined): CounterStep | undefined => {
  const name = (field ?? '').split('.')[0] ?? ''
  if (name === 'client' || name === 'depositedBy') return name === 'client' ? 'client' : 'signature'
  if (name === 'watch' || name === 'mandate' || name === 'services' || name === 'signature') return name
  if (['photographs', 'condition', 'clientWords'].includes(name)) return 'condition'
  if (['accessories', 'loans'].includes(name)) return 'mandate'
  return ['diagnosisFeeMinor', 'promise'].includes(name) ? 'services' : undefined
}

type Request = EndpointInput<typeof contract.createOrder>['body']

const clientOf = ({ client }: Draft): Request['client'] => {
  if (client === null || client.is === 'unnamed') return null
  if (client.is === 'known') return { id: client.id }
  return {
    ...client.details,
    mail: client.details.mail.trim(),
    country: client.details.country.trim().toUpperCase(),
  }
}

const watchOf = ({ watch }: Draft): Request['watch'] => {
  if (watch === null) return { brand: '' }
  return watch.is === 'known' ? { id: watch.id } : watch.details
}

const mandateOf = ({ mandate }: Draft): Request['mandate'] => ({
  polishCase: mandate.polishCase ?? false,
  polishBracelet: mandate.polishBracelet ?? false,
  keepDial: mandate.keepDial ?? true,
  returnOldParts: mandate.returnOldParts ?? true,
  movementExchange: mandate.movementExchange ?? false,
  ceilingMinor: mandate.ceilingMinor,
  remark: mandate.remark,
})

/** The draft as the house receives it. `signatureFileId` is the picture of the signature, when it was given on glass. */
export const depositRequest = (draft: Draft, signatureFileId: string | null): Request => ({
  kind: draft.kind,
  siteId: draft.siteId,
  client: clientOf(draft),
  watch: watchOf(draft),
  clientWords: draft.clientWords,
  condition: draft.condition,
  photographs: draft.photographs.flatMap(({ fileId, marks }) =>
    fileId === null ? [] : [{ fileId, annotations: marks.map(({ x, y, text }) => ({ x, y, text })) }],
  ),
  mandate: mandateOf(draft),
  accessories: [...draft.accessories],
  loans: [...draft.loans],
  services: draft.services.map(({ serviceId, amountMinor, menuMinor, isAgreed }) => ({
    serviceId,
    isAgreed,
    ...(amountMinor !== null && amountMinor !== menuMinor && { amountMinor }),
  })),
  diagnosisFeeMinor: draft.diagnosisFeeMinor,
  signature: signatureFileId === null ? { on: 'paper' } : { on: 'glass', fileId: signatureFileId },
  depositedBy: draft.depositedBy,
  ...(draft.kind === 'deposit' && draft.promisedOn !== '' && { promise: { promisedOn: draft.promisedOn } }),
})
