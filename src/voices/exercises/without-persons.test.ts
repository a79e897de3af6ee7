import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '#platform/i18n/languages.ts'
import { foldWord } from '../truth/text/fold-text.ts'
import { withoutPersons, type Personal } from './without-persons.ts'

const given = ['Ada', 'Jean-Luc', 'Zoë', 'Giulia', 'Jürg', 'Anne-Sophie', 'Björn', 'Seán', 'Noémie', 'Li']
const family = ['Favre', 'Müller', 'Keller', "D'Angelo", 'Lüthi-Rossi', 'de Montmollin', 'Weiß', 'Ng', 'Grüter', 'Bernasconi'] // prettier-ignore
const street = ['Rue du Rhône', 'Bahnhofstrasse', 'Via Nassa', 'Hauptstraße', 'Avenue des Alpes']
const town = ['Genève', 'Zürich', 'Lugano', 'La Chaux-de-Fonds', 'Küssnacht']

const person = fc.record({
  given: fc.constantFrom(...given),
  family: fc.oneof(fc.constantFrom(...family), fc.stringMatching(/^[A-Z][a-zäöüéèà]{4,9}$/)),
  colleague: fc.constantFrom('Marguerite Perrin', 'Urs Zürcher', 'Paola Ferrari-Conti'),
  street: fc.constantFrom(...street),
  town: fc.constantFrom(...town),
  mail: fc.stringMatching(/^[a-z]{3,8}\.[a-z]{3,8}@[a-z]{3,8}\.(ch|com)$/),
  phone: fc.stringMatching(/^\+41 7[0-9] [0-9]{3} [0-9]{2} [0-9]{2}$/),
  serial: fc.stringMatching(/^[A-Z0-9]{2}[0-9]{3}[.-][0-9]{3}$/),
  number: fc.stringMatching(/^(GVA|LYS)-26-[0-9]{5}$/),
})
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never

const letters: Readonly<Record<Language, (who: Person) => string>> = {
  fr: (who) =>
    `Bonjour Madame ${who.colleague},\n\nje suis ${who.given} ${who.family} et ma montre ${who.serial} est chez vous depuis trois semaines. Votre collègue ${who.colleague} m'avait promis un appel. Mon ordre est le ${who.number}. J'habite ${who.street} 12 à ${who.town}. Appelez-moi au ${who.phone} ou écrivez à ${who.mail}. Je suis très déçu, personne ne répond.\n\nCordialement\n${who.given} ${who.family}`,
  en: (who) =>
    `Dear ${who.colleague}, my name is ${who.given} ${who.family} and order ${who.number} is late. The serial is ${who.serial}. I live at ${who.street}, ${who.town}. Call ${who.phone} or mail ${who.mail}! Nobody answers and I am very disappointed. ${who.family}'s watch deserves better.`,
  de: (who) =>
    `Guten Tag ${who.colleague}\nhier schreibt ${who.given} ${who.family}, Auftrag ${who.number}, Nummer ${who.serial}. Ich wohne an der ${who.street} in ${who.town}. ${who.family}s Uhr ist seit drei Wochen bei Ihnen. Bitte rufen Sie an: ${who.phone}, ${who.mail}. Ich bin sehr enttäuscht, niemand antwortet.`,
  it: (who) =>
    `Buongiorno ${who.colleague}, sono ${who.given} ${who.family}, ordine ${who.number}, seriale ${who.serial}. Abito in ${who.street} a ${who.town}. Mi chiami al ${who.phone} o scriva a ${who.mail}. Sono molto deluso, nessuno risponde.`,
}

const casings = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.normalize('NFD'),
]

const personalOf = (who: Person): Personal => ({
  names: [who.given, who.family, who.colleague],
  places: [who.street, who.town, who.mail],
  watches: [],
  codes: [who.serial, who.number, who.phone],
})

const plain = (text: string): string =>
  foldWord(text.normalize('NFC').toLowerCase()).normalize('NFD').replace(/\p{M}/gu, '')
const letterless = (text: string): string => plain(text).replace(/[^\p{L}\d]/gu, '')

/** Every part of a name and every code, as it could still be read. */
const survivors = (who: Person, result: string): string[] => {
  const words = plain(result).split(/[^\p{L}\d]+/u)
  const names = [who.given, who.family, who.colleague, who.street, who.town]
    .flatMap((name) => plain(name).split(/[^\p{L}]+/u))
    .filter((part) => part.length > 1)
  const codes = [who.serial, who.number, who.phone, who.mail].map(letterless)
  return [
    ...names.filter((name) => words.includes(name)),
    ...codes.filter((code) => letterless(result).includes(code)),
  ]
}

describe('a client’s words without anybody in them', () => {
  test('no name, address, serial, number, mail or telephone of client or colleague survives, however it is written', () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(...languages),
        fc.constantFrom(...casings),
        (who, language, casing) => {
          const result = withoutPersons(casing(letters[language](who)), language, personalOf(who))
          expect(survivors(who, result), result).toEqual([])
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('what hurts the client stays, in every language', () => {
    const who: Person = {
      given: 'Ada',
      family: 'Favre',
      colleague: 'Marguerite Perrin',
      street: 'Rue du Rhône',
      town: 'Genève',
      mail: 'ada.favre@example.ch',
      phone: '+41 79 555 12 34',
      serial: 'AB123.456',
      number: 'GVA-26-00012',
    }
    const kept = languages.map((language) =>
      withoutPersons(letters[language](who), language, personalOf(who)),
    )
    for (const [index, words] of [
      'very disappointed',
      'très déçu',
      'sehr enttäuscht',
      'molto deluso',
    ].entries())
      expect(kept[index]).toContain(words)
    expect(kept[1]).toContain('ma montre [numéro] est chez vous depuis trois semaines')
  })

  test('somebody the house does not know is left out with their sentence, and the complaint stays', () => {
    const nobody: Personal = {
      names: ['Ada Favre'],
      places: [],
      watches: ['Omega', 'Seamaster'],
      codes: ['GVA-26-00012'],
    }
    expect(
      withoutPersons(
        'Bonjour, c’est Ada Favre. Mon mari Balthazar est passé mardi. Ma Seamaster GVA-26-00012 devait être prête le 3 mars ! Depuis, personne ne me répond.',
        'fr',
        nobody,
      ),
    ).toBe(
      'Bonjour, c’est [nom]. Ma [montre] [numéro] devait être prête le 3 mars ! Depuis, personne ne me répond.',
    )
    expect(
      withoutPersons(
        'Guten Tag, Frau Zurbriggen versprach mir einen Anruf. Meine Uhr ist noch immer nicht da.',
        'de',
        nobody,
      ),
    ).toBe('Meine Uhr ist noch immer nicht da.')
  })

  test('what clients write stays worth answering, and an initial goes with its name', () => {
    const who = { names: ['Ada Favre'], places: [], watches: [], codes: [] }
    expect(
      withoutPersons(
        'Guten Tag. Letzte Woche hiess es, das Ersatzteil komme am Montag. Heute ist Freitag und ich habe nichts gehört.\nFreundliche Grüsse, A. Favre',
        'de',
        who,
      ),
    ).toBe(
      'Guten Tag. Letzte Woche hiess es, das Ersatzteil komme am Montag. Heute ist Freitag und ich habe nichts gehört. Freundliche Grüsse,',
    )
  })

  test('it is the same every time, and what is left is worth answering', () => {
    const who = { names: ['Favre'], places: [], watches: [], codes: [] }
    const text = 'I was promised 12.03.2026 and paid 480 francs. My watch is still not here.'
    expect(withoutPersons(text, 'en', who)).toBe(text)
    expect(withoutPersons(text, 'en', who)).toBe(withoutPersons(text, 'en', who))
  })
})
