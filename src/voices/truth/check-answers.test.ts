import { describe, expect, it } from 'vitest'
import { checkTruth } from './check-truth.ts'
import type { Language } from './claim.ts'
import type { KnownOrder, Stage } from './known-facts.ts'

const quote: NonNullable<KnownOrder['quote']> = {
  total: { minor: 85_000, currency: 'CHF' },
  tax: { ratePercent: 8.1, included: true },
  sentOn: '2026-03-09',
}

function untrue(text: string, language: Language, changes: Partial<KnownOrder>): boolean {
  const order: KnownOrder = { number: 'A-1042', stage: 'in_work', ...changes }
  return checkTruth(text, {
    language,
    now: new Date('2026-03-12T10:00:00+01:00'),
    timeZone: 'Europe/Zurich',
    calendar: { weekdays: [1, 2, 3, 4, 5] },
    facts: { orders: [order] },
  }).claims.some((claim) => claim.verdict === 'contradicted')
}

const atStage = (stage: Stage): Partial<KnownOrder> => ({
  stage,
  ...(stage === 'received' ? {} : { quote }),
})

/** A sentence, the stage of which it is true and the one of which it is not. */
const rows: readonly (readonly [Language, string, Stage, Stage])[] = [
  ['fr', 'Votre signature au bas du devis fait encore défaut.', 'quoted', 'in_work'],
  ['en', 'We have heard nothing from you about the quote.', 'quoted', 'in_work'],
  ['de', 'Wir haben die Reparatur sistiert, bis Sie uns antworten.', 'quoted', 'in_work'],
  ['it', 'Il preventivo non è ancora tornato firmato.', 'quoted', 'in_work'],
  ['fr', 'Le travail reprendra dès que vous aurez donné votre accord.', 'quoted', 'in_work'],
  ['en', 'We kindly await your instructions.', 'quoted', 'in_work'],
  ['fr', "J'accuse réception de votre approbation.", 'in_work', 'quoted'],
  ['en', 'The customer has given us the green light.', 'in_work', 'quoted'],
  ['de', 'Ihr grünes Licht ist bei uns angekommen.', 'in_work', 'quoted'],
  ['it', 'Abbiamo il Suo via libera, grazie.', 'in_work', 'quoted'],
  ['fr', "Le devis reste à établir, l'examen n'a pas eu lieu.", 'received', 'quoted'],
  ['en', 'It is too early to put a price on the repair: nobody has looked at it.', 'received', 'quoted'],
  ['de', 'Wir sind noch nicht dazu gekommen, Ihre Uhr zu begutachten.', 'received', 'quoted'],
  ['it', 'Il preventivo seguirà non appena avremo esaminato il Suo orologio.', 'received', 'quoted'],
]

describe("the client's answer and the quote", () => {
  it.each(rows)('%s: %s', (...[language, text, here, elsewhere]) => {
    expect([untrue(text, language, atStage(here)), untrue(text, language, atStage(elsewhere))]).toEqual([
      false,
      true,
    ])
  })

  const innocent: readonly (readonly [Language, string, Stage])[] = [
    ['en', 'We have sent you the quote for your approval.', 'quoted'],
    ['en', 'Once you have agreed to the quote, we will begin.', 'received'],
    ['de', 'Anbei erhalten Sie die Offerte.', 'quoted'],
    ['it', 'Ci dispiace che Lei abbia deciso di non procedere.', 'declined'],
  ]
  it.each(innocent)('%s: says nothing untrue: %s', (language, text, stage) => {
    expect(untrue(text, language, atStage(stage))).toBe(false)
  })
})
