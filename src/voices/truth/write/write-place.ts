import type { Language } from '../claim.ts'
import type { Holder, KnownCustody } from '../known-facts.ts'

const sentences: Readonly<Record<Holder, Readonly<Record<Language, string>>>> = {
  site: {
    fr: 'votre montre est chez nous',
    en: 'your watch is with us',
    de: 'Ihre Uhr ist bei uns',
    it: 'il Suo orologio è da noi',
  },
  boutique: {
    fr: 'votre montre est à la boutique',
    en: 'your watch is at the boutique',
    de: 'Ihre Uhr ist in der Boutique',
    it: 'il Suo orologio è in boutique',
  },
  workshop: {
    fr: "votre montre est à l'atelier",
    en: 'your watch is at the workshop',
    de: 'Ihre Uhr ist in der Werkstatt',
    it: 'il Suo orologio è in laboratorio',
  },
  partner: {
    fr: 'votre montre est chez notre partenaire',
    en: 'your watch is with our partner',
    de: 'Ihre Uhr ist beim Partner',
    it: 'il Suo orologio è presso il nostro partner',
  },
  carrier: {
    fr: 'votre montre est en transit',
    en: 'your watch is in transit',
    de: 'Ihre Uhr ist unterwegs',
    it: 'il Suo orologio è in viaggio',
  },
  client: {
    fr: 'votre montre est chez vous',
    en: 'your watch is with you',
    de: 'Ihre Uhr ist bei Ihnen',
    it: 'il Suo orologio è presso di Lei',
  },
}

/** Where the watch is, as a plain sentence; the name is added in brackets, which needs no grammar. */
export function writePlace(custody: KnownCustody, language: Language): string {
  const name = [custody.name, custody.place].filter((part) => part !== undefined && part !== '').join(', ')
  const told = custody.holder === 'partner' || custody.holder === 'carrier' || custody.place !== undefined
  return name !== '' && told
    ? `${sentences[custody.holder][language]} (${name})`
    : sentences[custody.holder][language]
}
