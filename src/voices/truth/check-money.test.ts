import { describe, expect, it } from 'vitest'
import { checkTruth } from './check-truth.ts'
import type { Language } from './claim.ts'
import type { KnownOrder } from './known-facts.ts'

const francs = (amount: number) => ({ minor: amount * 100, currency: 'CHF' })
const quote = (included: boolean, validUntil = '2026-03-31'): NonNullable<KnownOrder['quote']> => ({
  total: francs(850),
  tax: { ratePercent: 8.1, included },
  lines: [
    { label: 'Révision complète', price: francs(600) },
    { label: 'Remplacement couronne et tube', price: francs(250) },
  ],
  validUntil,
})

function untrue(text: string, language: Language, changes: Partial<KnownOrder>): boolean {
  const order: KnownOrder = { number: 'A-1042', stage: 'in_work', quote: quote(true), ...changes }
  return checkTruth(text, {
    language,
    now: new Date('2026-03-12T10:00:00+01:00'),
    timeZone: 'Europe/Zurich',
    calendar: { weekdays: [1, 2, 3, 4, 5] },
    facts: { orders: [order] },
  }).claims.some((claim) => claim.verdict === 'contradicted')
}

type Row = readonly [Language, string]

describe('the side of the tax', () => {
  const gross: readonly Row[] = [
    ['fr', "Aucune taxe ne viendra s'ajouter aux 850 francs."],
    ['en', 'The tax is already in the 850, so you will see nothing on top.'],
    ['de', 'Bei den 850 Franken handelt es sich um einen Bruttopreis.'],
    ['it', "Sugli 850 franchi non si aggiunge l'IVA."],
  ]
  it.each(gross)('%s: %s', (language, text) => {
    expect(untrue(text, language, { quote: quote(true) })).toBe(false)
    expect(untrue(text, language, { quote: quote(false) })).toBe(true)
  })
})

describe('who pays', () => {
  const client: readonly Row[] = [
    ['fr', 'Nous ne pouvons pas prendre en charge ces frais.'],
    ['en', 'It is not a warranty case, so the bill falls to you.'],
    ['de', 'Die Reparaturkosten müssen Sie selbst tragen.'],
    ['it', 'Il danno è escluso dalla garanzia.'],
  ]
  const house: readonly Row[] = [
    ['fr', 'La réparation ne vous coûtera pas un centime.'],
    ['en', 'The brand is footing the bill.'],
    ['de', 'Die Arbeiten gehen zu Lasten der Garantie.'],
    ['it', 'Ci assumiamo noi tutte le spese.'],
  ]
  const free = { quote: { total: francs(0) }, warranty: { covers: true } }
  const paid = { warranty: { covers: false, months: 24 } }
  it.each(client)('%s: the client: %s', (language, text) => {
    expect(untrue(text, language, paid)).toBe(false)
    expect(untrue(text, language, free)).toBe(true)
  })
  it.each(house)('%s: the house: %s', (language, text) => {
    expect(untrue(text, language, free)).toBe(false)
    expect(untrue(text, language, paid)).toBe(true)
  })
  const innocent: readonly Row[] = [
    ['en', 'You do not need to pay anything yet.'],
    ['fr', "Pendant deux ans, tout défaut lié à l'intervention sera corrigé sans frais."],
    ['de', 'Der Versand ist für Sie kostenlos.'],
    ['en', 'We charge 600 francs for the complete overhaul.'],
    ['de', 'Der komplette Service kostet CHF 600.'],
  ]
  it.each(innocent)('%s: says nothing untrue: %s', (language, text) => {
    expect(untrue(text, language, paid)).toBe(false)
  })
})

describe('how long the quote and our word for the work hold', () => {
  const held: readonly Row[] = [
    ['fr', "Nous maintenons ce prix jusqu'au 31 mars."],
    ['en', 'The quotation does not lapse until the end of March.'],
    ['de', 'Sie können unsere Offerte noch bis 31. März annehmen.'],
    ['it', 'Prezzo fermo fino al 31 marzo.'],
  ]
  it.each(held)('%s: %s', (language, text) => {
    expect(untrue(text, language, { stage: 'quoted' })).toBe(false)
    expect(untrue(text, language, { stage: 'quoted', quote: quote(true, '2026-03-19') })).toBe(true)
  })
  const guaranteed: readonly Row[] = [
    ['fr', "Pendant deux ans, l'atelier se porte garant de la révision."],
    ['en', 'For the next two years we stand behind the work.'],
    ['de', 'Sie erhalten eine zweijährige Garantie auf unsere Arbeit.'],
    ['it', "Le rilasciamo una garanzia biennale per l'intervento."],
  ]
  it.each(guaranteed)('%s: %s', (language, text) => {
    expect(untrue(text, language, { stage: 'ready', warranty: { months: 24 } })).toBe(false)
    expect(untrue(text, language, { stage: 'ready', warranty: { months: 12 } })).toBe(true)
  })
})
