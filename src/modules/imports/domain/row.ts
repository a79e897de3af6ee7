import type { Language } from '#platform/i18n/languages.ts'
import { isUnknown, readDay, readLanguage, readPrice, readYear, type CellFault } from './cells.ts'
import { fieldsOf, type ImportKind, type Mapping } from './fields.ts'

/** A row of the file, understood. `key` is empty where the file names none. */
export type ImportRecord = ClientRecord | WatchRecord | OrderRecord | PriceRecord

export interface ClientRecord {
  readonly kind: 'client'
  readonly key: string
  readonly details: {
    readonly givenName: string; readonly familyName: string; readonly company: string; readonly mail: string; readonly phone: string
    readonly language: Language; readonly street: string; readonly postalCode: string; readonly city: string; readonly country: string; readonly remark: string
  } // prettier-ignore
}

export interface WatchWords {
  readonly brand: string
  readonly model: string
  readonly reference: string
  readonly serial: string
  readonly calibre: string
  readonly material: string
  readonly strap: string
  readonly year: number | null
}

export interface WatchRecord {
  readonly kind: 'watch'
  readonly key: string
  readonly clientKey: string
  readonly words: WatchWords
}

export interface OrderRecord {
  readonly kind: 'order'
  readonly key: string
  readonly clientKey: string
  readonly watchKey: string
  readonly words: WatchWords
  readonly receivedOn: string
  readonly returnedOn: string
  readonly outcome: 'serviced' | 'declined' | 'cancelled'
  readonly fault: string
  readonly site: string
}

export interface PriceRecord {
  readonly kind: 'price'
  readonly key: string
  readonly service: string
  readonly amountMinor: number
}

export interface RowReading {
  readonly mapping: Mapping
  readonly language: Language
}

const longestCell = 4000

/** One row by its mapping: a record, or everything that is wrong with it. */
export const readRow = (
  kind: ImportKind,
  cells: Readonly<Record<string, string>>,
  reading: RowReading,
): ImportRecord | readonly CellFault[] => {
  const faults: CellFault[] = []
  const columnOf = (field: string): string => reading.mapping[field] ?? field
  const cell = (field: string): string =>
    (cells[reading.mapping[field] ?? ''] ?? '').replaceAll('\0', '').trim()
  const fault = (field: string, code: CellFault['code']): void =>
    void faults.push({ column: columnOf(field), code, value: cell(field).slice(0, 80) })
  for (const { name, isNeeded } of fieldsOf[kind]) {
    if (isNeeded === true && cell(name) === '') fault(name, 'imports.needed')
    if (cell(name).length > longestCell) fault(name, 'imports.too-long')
  }
  const record = recordOf(kind, { cell, fault, language: reading.language })
  return faults.length > 0 ? faults : record
}

interface Cells {
  cell(field: string): string
  fault(field: string, code: CellFault['code']): void
  readonly language: Language
}

const recordOf = (kind: ImportKind, cells: Cells): ImportRecord => {
  switch (kind) {
    case 'clients':
      return clientOf(cells)
    case 'watches':
      return { kind: 'watch', key: cells.cell('key'), clientKey: cells.cell('client'), words: watchOf(cells) }
    case 'orders':
      return orderOf(cells)
    case 'prices':
      return priceOf(cells)
    case 'repairs':
      return repairOf(cells)
  }
}

const clientOf = ({ cell, fault, language }: Cells): ClientRecord => {
  const mail = cell('mail')
  if (mail !== '' && !/^[^\s@]+@[^\s@]+$/.test(mail)) fault('mail', 'imports.not-a-mail')
  if (cell('familyName') === '' && cell('company') === '') fault('familyName', 'imports.needed')
  const text = (field: string): string => cell(field).slice(0, 200)
  return {
    kind: 'client',
    key: cell('key'),
    details: {
      givenName: text('givenName'), familyName: text('familyName'), company: text('company'), mail, phone: text('phone'),
      language: readLanguage(cell('language'), language),
      street: text('street'), postalCode: text('postalCode'), city: text('city'), country: text('country').slice(0, 2), remark: cell('remark'),
    }, // prettier-ignore
  }
}

const watchOf = ({ cell, fault }: Cells): WatchWords => {
  const year = readYear(cell('year'))
  if (year === undefined) fault('year', 'imports.not-a-year')
  const text = (field: string): string => (isUnknown(cell(field)) ? '' : cell(field).slice(0, 200))
  return {
    brand: text('brand'), model: text('model'), reference: text('reference'), serial: text('serial'),
    calibre: text('calibre'), material: text('material'), strap: text('strap'), year: year ?? null,
  } // prettier-ignore
}

const dayOf = ({ cell, fault }: Cells, field: string): string => {
  if (cell(field) === '') return ''
  const day = readDay(cell(field))
  if (day === undefined) fault(field, 'imports.not-a-day')
  return day ?? ''
}

const orderOf = (cells: Cells): OrderRecord => {
  const receivedOn = dayOf(cells, 'receivedOn')
  return {
    kind: 'order',
    key: cells.cell('key'),
    clientKey: cells.cell('client'),
    watchKey: cells.cell('watch'),
    words: watchOf(cells),
    receivedOn,
    returnedOn: dayOf(cells, 'returnedOn') || receivedOn,
    outcome: outcomeOf(cells.cell('outcome')),
    fault: cells.cell('words'),
    site: cells.cell('site'),
  }
}

const declinedWords =
  /declin|refus|end of life|repairable|not repaired|non repar|abgelehnt|nicht repar|rifiut|irreparab/i
const cancelledWords = /cancel|annul|storn/i

const outcomeOf = (text: string): OrderRecord['outcome'] => {
  if (cancelledWords.test(text)) return 'cancelled'
  return declinedWords.test(text) ? 'declined' : 'serviced'
}

const priceOf = ({ cell, fault }: Cells): PriceRecord => {
  const amountMinor = readPrice(cell('amount'))
  if (amountMinor === undefined && cell('amount') !== '') fault('amount', 'imports.not-a-price')
  return { kind: 'price', key: cell('service'), service: cell('service'), amountMinor: amountMinor ?? 0 }
}

/**
 * A repair of the Open Repair Data Standard: somebody's watch or clock at a repair café, one visit on one day. What the
 * standard calls `Repairable` or `End of life` went home unrepaired; `Unknown` tells nothing, so it counts as done.
 */
const repairOf = (cells: Cells): OrderRecord => {
  const order = orderOf(cells)
  const category = cells.cell('category')
  const barrier = cells.cell('barrier')
  return {
    ...order,
    words: {
      ...order.words,
      brand: order.words.brand || '–',
      model: category.split('~').at(-1)?.trim() ?? '',
    },
    fault: [order.fault, barrier === '' ? '' : `(${barrier})`].filter((part) => part !== '').join(' '),
    site: '',
  }
}
