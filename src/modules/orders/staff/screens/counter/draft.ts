import type { ClientDetails } from '#modules/clients/domain/client.ts'
import type { PhotoMark } from '#ui/photo-marks.tsx'

/** Somebody written down for the first time. */
export type NewClient = Omit<ClientDetails, 'remark'>

export type ChosenClient =
  | { readonly is: 'known'; readonly id: string; readonly name: string; readonly detail: string }
  | { readonly is: 'new'; readonly details: NewClient }
  /** Work done while somebody waits asks for no name. */
  | { readonly is: 'unnamed' }

export interface NewWatch {
  readonly brand: string
  readonly model: string
  readonly reference: string
  readonly serial: string
  readonly serialState: 'read' | 'unknown' | 'worn' | 'mismatch'
  readonly calibre: string
  readonly movement: 'mechanical' | 'automatic' | 'quartz' | 'unknown'
  readonly material: string
  readonly strap: string
  readonly dial: string
  readonly year: number | null
  readonly marks: string
}

export type ChosenWatch =
  | { readonly is: 'known'; readonly id: string; readonly name: string; readonly detail: string }
  | { readonly is: 'new'; readonly details: NewWatch }

/** Null: not answered yet. What cannot be undone is asked, never assumed. */
export interface DraftMandate {
  readonly polishCase: boolean | null
  readonly polishBracelet: boolean | null
  readonly keepDial: boolean | null
  readonly returnOldParts: boolean | null
  readonly movementExchange: boolean | null
  readonly ceilingMinor: number | null
  readonly remark: string
}

export interface DraftPhotograph {
  /** Its name on this device, until the house has it. */
  readonly key: string
  readonly fileId: string | null
  readonly name: string
  readonly marks: readonly PhotoMark[]
}

export interface DraftService {
  readonly serviceId: string
  readonly label: string
  readonly category: string
  /** The price said to the client; null as long as nobody knows it. */
  readonly amountMinor: number | null
  /** What the menu says, to see that another price was agreed. */
  readonly menuMinor: number | null
  readonly isAgreed: boolean
}

/** Everything typed at the counter before it becomes an order. */
export interface Draft {
  readonly kind: 'deposit' | 'while_you_wait'
  readonly siteId: string
  readonly client: ChosenClient | null
  readonly watch: ChosenWatch | null
  readonly clientWords: string
  readonly condition: string
  readonly photographs: readonly DraftPhotograph[]
  readonly mandate: DraftMandate
  readonly accessories: readonly string[]
  readonly loans: readonly string[]
  readonly services: readonly DraftService[]
  readonly diagnosisFeeMinor: number
  /** The day said to the client; empty while none is promised. */
  readonly promisedOn: string
  readonly depositedBy: string
  readonly signatureOn: 'paper' | 'glass'
}

export const emptyDraft = (siteId: string): Draft => ({
  kind: 'deposit',
  siteId,
  client: null,
  watch: null,
  clientWords: '',
  condition: '',
  photographs: [],
  mandate: {
    polishCase: null,
    polishBracelet: null,
    keepDial: null,
    returnOldParts: null,
    movementExchange: null,
    ceilingMinor: null,
    remark: '',
  },
  accessories: [],
  loans: [],
  services: [],
  diagnosisFeeMinor: 0,
  promisedOn: '',
  depositedBy: '',
  signatureOn: 'paper',
})

export const isUntouched = (draft: Draft): boolean =>
  JSON.stringify({ ...draft, siteId: '', kind: '' }) ===
  JSON.stringify({ ...emptyDraft(''), siteId: '', kind: '' })

export type KnownClient = Extract<ChosenClient, { is: 'known' }>

/** What was begun for somebody else is not handed to this client. */
export const isForAnother = ({ client: before }: Draft, client: KnownClient): boolean =>
  before !== null && !(before.is === 'known' && before.id === client.id)

/** The draft with this client in it; one begun for somebody else makes way whole. */
export const draftFor = (client: KnownClient, before: Draft): Draft =>
  isForAnother(before, client)
    ? { ...emptyDraft(before.siteId), kind: before.kind, client }
    : { ...before, client }

const looksLikePhone = /^[+\d][\d\s()./-]{5,}$/

/** What was typed into the search becomes the beginning of a new client: a mail, a phone, or a name. */
export const newClientFrom = (
  text: string,
  usual: { language: NewClient['language']; country: string },
): NewClient => {
  const typed = text.trim()
  const words = typed.split(/\s+/)
  const isMail = typed.includes('@')
  const isPhone = looksLikePhone.test(typed)
  const isName = !isMail && !isPhone
  return {
    givenName: isName && words.length > 1 ? words.slice(0, -1).join(' ') : '',
    familyName: isName ? (words.at(-1) ?? '') : '',
    company: '',
    mail: isMail ? typed : '',
    phone: isPhone ? typed : '',
    language: usual.language,
    street: '',
    postalCode: '',
    city: '',
    country: usual.country,
  }
}

/** One word with figures in it is a serial; anything else begins with the brand. */
export const newWatchFrom = (text: string): NewWatch => {
  const typed = text.trim()
  const isSerial = /\d/.test(typed) && !/\s/.test(typed)
  const [brand = '', ...rest] = isSerial ? [] : typed.split(/\s+/)
  return {
    brand,
    model: rest.join(' '),
    reference: '',
    serial: isSerial ? typed : '',
    serialState: isSerial ? 'read' : 'unknown',
    calibre: '',
    movement: 'unknown',
    material: '',
    strap: '',
    dial: '',
    year: null,
    marks: '',
  }
}

export const nameOfNewClient = ({ givenName, familyName, company }: NewClient): string =>
  [givenName, familyName].filter((part) => part.trim() !== '').join(' ') || company

export const nameOfNewWatch = ({ brand, model, reference }: NewWatch): string =>
  [brand, model || reference].filter((part) => part.trim() !== '').join(' ')

/** A service that the mandate forbids: the client was asked for both, so one of the two was a slip. */
export const forbiddenByMandate = ({ services, mandate }: Draft): readonly DraftService[] =>
  services.filter(({ category }) => {
    if (category === 'polishing') return mandate.polishCase === false && mandate.polishBracelet === false
    return category === 'dial' && mandate.keepDial === true
  })

export const totalOf = (services: readonly DraftService[]): number =>
  services.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0)
