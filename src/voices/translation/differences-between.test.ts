import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '#platform/i18n/languages.ts'
import { siteClock } from '../truth/dates/site-clock.ts'
import { writeDay } from '../truth/write/write-date.ts'
import { writeMoney } from '../truth/write/write-money.ts'
import { differencesBetween } from './differences-between.ts'
import { hideAddresses, showAddresses } from './hidden-addresses.ts'

const moment = {
  now: new Date('2026-03-12T09:00:00Z'),
  timeZone: 'Europe/Zurich',
  names: ['Favre', 'Seamaster'],
}
const between = (original: [Language, string], translation: [Language, string]) =>
  differencesBetween(
    { ...moment, language: original[0], text: original[1] },
    { ...moment, language: translation[0], text: translation[1] },
  ).map(({ kind, only, words }) => `${kind} ${only}: ${words}`)

describe('a translation held to its original', () => {
  test('the same dates, figures and names in another language raise no mark', () => {
    const said: [Language, string][] = [
      [
        'fr',
        "Bonjour, ma Seamaster devait être prête le 3 mars et il est déjà le 12. J'ai payé 1'250.50 francs. Il y a trois semaines, Madame Favre m'a promis un appel vendredi. Ordre GVA-26-00012.",
      ],
      [
        'en',
        'Hello, my Seamaster was to be ready on 3 March and it is the 12th already. I paid CHF 1,250.50. 3 weeks ago Ms Favre promised me a call on Friday. Order GVA-26-00012.',
      ],
      [
        'de',
        'Guten Tag, meine Seamaster sollte am 3. März fertig sein, und heute ist schon der 12. Ich habe 1250.50 Franken bezahlt. Vor drei Wochen hat mir Frau Favre einen Anruf am Freitag versprochen. Auftrag GVA-26-00012.',
      ],
      [
        'it',
        "Buongiorno, il mio Seamaster doveva essere pronto il 3 marzo ed è già il 12. Ho pagato 1'250.50 franchi. Tre settimane fa la signora Favre mi ha promesso una telefonata venerdì. Ordine GVA-26-00012.",
      ],
    ]
    const alarms = said.flatMap((one) =>
      said.filter((other) => other !== one).flatMap((other) => between(one, other)),
    )
    expect(alarms).toEqual([])
  })

  test('a date, a sum, a name and a number that were changed are marked on both sides', () => {
    expect(
      between(
        ['fr', 'Madame Favre m’a dit le 20 mars pour 480 francs, ordre GVA-26-00012, deux fois déjà.'],
        ['en', 'Ms Keller told me 21 March for 580 francs, order GVA-26-00021, 4 times already.'],
      ),
    ).toEqual([
      'name original: Favre',
      'date original: 20 mars',
      'figure original: 480 francs',
      'name original: GVA-26-00012',
      'name translation: Keller',
      'date translation: 21 March',
      'figure translation: 580 francs',
      'name translation: GVA-26-00021',
      'figure translation: 4',
    ])
  })

  test('towns are written in each language’s own way, and a town that became another is marked', () => {
    expect(between(['fr', 'Je viens à Genève samedi.'], ['de', 'Ich komme am Samstag nach Genf.'])).toEqual(
      [],
    )
    expect(between(['fr', 'Je viens à Genève samedi.'], ['en', 'I come to Lausanne on Saturday.'])).toEqual([
      'name original: Genève',
      'name translation: Lausanne',
    ])
  })

  test('whatever day and sum, written by two languages: the same is not marked, another is', () => {
    const { today } = siteClock({
      ...moment,
      language: 'fr',
      calendar: { weekdays: [1] },
      facts: { orders: [] },
    })
    const carrier: Record<Language, (day: string, sum: string) => string> = {
      fr: (day, sum) => `Vous m'aviez annoncé le ${day} et un prix de ${sum}.`,
      en: (day, sum) => `You had told me ${day} and a price of ${sum}.`,
      de: (day, sum) => `Sie hatten mir den ${day} und einen Preis von ${sum} genannt.`,
      it: (day, sum) => `Mi avevate annunciato il ${day} e un prezzo di ${sum}.`,
    }
    const write = (language: Language, day: number, minor: number): string =>
      carrier[language](writeDay(day, language, today), writeMoney({ minor, currency: 'CHF' }, language))
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(...languages), fc.constantFrom(...languages)),
        fc.tuple(fc.integer({ min: 3, max: 80 }), fc.integer({ min: 100, max: 9000 })),
        ([from, to], [days, francs]) => {
          const original: [Language, string] = [from, write(from, today + days, francs * 100)]
          expect(between(original, [to, write(to, today + days, francs * 100)])).toEqual([])
          const lied = between(original, [to, write(to, today + days + 9, francs * 100 + 700)])
          expect(lied.filter((mark) => mark.startsWith('date'))).toHaveLength(2)
          expect(lied.filter((mark) => mark.startsWith('figure'))).toHaveLength(2)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('addresses stay in the house', () => {
  test('mail, link, telephone and account go out as numbers and come back in their place', () => {
    const text =
      'Écrivez à ada.favre@example.ch ou au +41 79 555 12 34, voir https://example.ch/p/abc, IBAN CH93 0076 2011 6238 5295 7. Le 12.03.2026, 1 250 francs.'
    const hidden = hideAddresses(text)
    expect(hidden.text).toBe(
      'Écrivez à [[1]] ou au [[4]], voir [[2]] IBAN [[3]]. Le 12.03.2026, 1 250 francs.',
    )
    expect(showAddresses(hidden.text, hidden.held)).toBe(text)
    expect(showAddresses('[[9]] and [[1]]', ['a'])).toBe('[[9]] and a')
  })
})
