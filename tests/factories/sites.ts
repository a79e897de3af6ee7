import type { SitePlan } from '#modules/staff/public.ts'

export const geneva: SitePlan = {
  code: 'GVA',
  name: 'Genève, rue du Rhône',
  kind: 'boutique',
  country: 'CH',
  region: 'GE',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  language: 'fr',
  taxBasisPoints: 810,
  street: 'Rue du Rhône 42',
  postalCode: '1204',
  city: 'Genève',
  phone: '+41 22 555 01 01',
  mail: 'geneve@house.example',
  taxNumber: 'CHE-123.456.788 TVA',
  iban: 'CH9300762011623852957',
}

export const lyon: SitePlan = {
  code: 'LYS',
  name: 'Lyon, rue de la République',
  kind: 'boutique',
  country: 'FR',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  language: 'fr',
  taxBasisPoints: 2000,
  street: 'Rue de la République 8',
  postalCode: '69001',
  city: 'Lyon',
  phone: '+33 4 55 55 01 01',
  mail: 'lyon@house.example',
  taxNumber: 'FR40303265045',
  iban: 'FR1420041010050500013M02606',
}
