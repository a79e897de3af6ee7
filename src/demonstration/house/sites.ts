import type { SitePlan } from '#modules/staff/public.ts'

const boutiqueHours: Record<string, [string, string][]> = {
  '1': [['13:30', '18:30']],
  '2': [['09:30', '18:30']],
  '3': [['09:30', '18:30']],
  '4': [['09:30', '18:30']],
  '5': [['09:30', '18:30']],
  '6': [['09:30', '17:00']],
}

const benchHours: Record<string, [string, string][]> = {
  '1': [['07:30', '17:00']],
  '2': [['07:30', '17:00']],
  '3': [['07:30', '17:00']],
  '4': [['07:30', '17:00']],
  '5': [['07:30', '16:00']],
}

const geneva: SitePlan = {
  code: 'GE',
  name: 'Genève, quai du Mont-Blanc',
  kind: 'boutique',
  country: 'CH',
  region: 'GE',
  street: 'Quai du Mont-Blanc 51',
  postalCode: '1201',
  city: 'Genève',
  phone: '+41 22 555 01 10',
  mail: 'geneve@orsival.example',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  language: 'fr',
  taxBasisPoints: 810,
  taxNumber: 'CHE-000.000.011 TVA',
  iban: 'CH1300762011000099001',
  opening: boutiqueHours,
}

const leSentier: SitePlan = {
  code: 'SEN',
  name: 'Atelier du Sentier',
  kind: 'workshop',
  country: 'CH',
  region: 'VD',
  street: 'Rue de l’Orbe 208',
  postalCode: '1347',
  city: 'Le Sentier',
  phone: '+41 21 555 02 20',
  mail: 'atelier@orsival.example',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  language: 'fr',
  taxBasisPoints: 810,
  taxNumber: 'CHE-000.000.011 TVA',
  iban: 'CH8300762011000099002',
  opening: benchHours,
}

const paris: SitePlan = {
  code: 'PAR',
  name: 'Paris, galerie Vauvilliers',
  kind: 'boutique',
  country: 'FR',
  street: 'Galerie Vauvilliers 7',
  postalCode: '75001',
  city: 'Paris',
  phone: '+33 1 99 00 31 30',
  mail: 'paris@orsival.example',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  language: 'fr',
  taxBasisPoints: 2000,
  taxNumber: 'FR00000000031',
  iban: 'FR7630006000011234567890189',
  opening: boutiqueHours,
}

const munich: SitePlan = {
  code: 'MUC',
  name: 'Servicezentrum München',
  kind: 'service_centre',
  country: 'DE',
  region: 'BY',
  street: 'Sendlinger Hof 14',
  postalCode: '80331',
  city: 'München',
  phone: '+49 89 99998 140',
  mail: 'muenchen@orsival.example',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  language: 'de',
  taxBasisPoints: 1900,
  taxNumber: 'DE000000014',
  iban: 'DE89370400440532013000',
  opening: { ...boutiqueHours, '1': [['09:00', '18:00']] },
}

const milan: SitePlan = {
  code: 'MIL',
  name: 'Milano, Bottega Corvani',
  kind: 'partner',
  country: 'IT',
  street: 'Via dei Bossi 9',
  postalCode: '20121',
  city: 'Milano',
  phone: '+39 02 5550 1450',
  mail: 'milano@orsival.example',
  timeZone: 'Europe/Rome',
  currency: 'EUR',
  language: 'it',
  taxBasisPoints: 2200,
  taxNumber: 'IT00000000045',
  iban: 'IT60X0542811101000000123456',
  unclaimedAfterDays: 365,
  opening: boutiqueHours,
}

const vienna: SitePlan = {
  code: 'VIE',
  name: 'Wien, Tuchlauben',
  kind: 'boutique',
  country: 'AT',
  street: 'Tuchlauben 33',
  postalCode: '1010',
  city: 'Wien',
  phone: '+43 1 555 06 60',
  mail: 'wien@orsival.example',
  timeZone: 'Europe/Vienna',
  currency: 'EUR',
  language: 'de',
  taxBasisPoints: 2000,
  taxNumber: 'ATU00000066',
  iban: 'AT611904300234573201',
  opening: boutiqueHours,
}

/** Six sites in five countries, invented as the house is; telephone numbers nobody answers, tax numbers nobody has. */
export const sites = [geneva, leSentier, paris, munich, milan, vienna] as const

export const houseName = 'Maison Orsival'

export const houseMail = 'orsival.example'
