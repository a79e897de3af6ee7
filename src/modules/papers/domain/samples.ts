import type { Language } from '#platform/i18n/languages.ts'

import type { DepositSlip } from './deposit-slip.ts'
import type { PaperClient, PaperFrame, PaperPortal, PaperWatch } from './paper-data.ts'

// Believable papers for tests and for looking at the print. No real person, account or watch.

const head = {
  house: 'Atelier Vaucher',
  site: 'Genève, Rue du Rhône',
  address: {
    name: 'Atelier Vaucher SA',
    street: 'Rue du Rhône',
    buildingNumber: '48',
    postalCode: '1204',
    town: 'Genève',
    country: 'CH',
  },
  phone: '+41 22 555 01 48',
  mail: 'geneve@atelier-vaucher.example',
  taxNumber: 'CHE-123.456.788',
}

export const sampleFrame = (language: Language): PaperFrame => ({
  language,
  head,
  date: '2026-03-12',
  madeAt: new Date('2026-03-12T09:24:00Z'),
})

export const sampleClient: PaperClient = {
  name: 'Éléonore Tschäppät',
  lines: ['Chemin des Tulipiers 7', '1208 Genève', '+41 79 555 22 10', 'e.tschaeppaet@example.ch'],
}

export const sampleWatch: PaperWatch = {
  brand: 'Oméga',
  model: 'Constellation Calendar',
  reference: '168.005',
  calibre: '561',
  serial: { kind: 'known', serial: '20 472 913' },
  details: ['Acier et or, cadran « pie pan », bracelet cuir brun'],
}

export const samplePortal: PaperPortal = {
  url: 'https://service.atelier-vaucher.example/s/7Q4KX-92MDT-PL0VC',
  shortAddress: 'service.atelier-vaucher.example',
  code: '7Q4K-X92M',
}

export const sampleDepositSlip = (language: Language): DepositSlip => ({
  ...sampleFrame(language),
  orderNumber: 'GE-26-00193',
  receivedBy: 'Nadia Ferrand',
  client: sampleClient,
  watch: sampleWatch,
  condition: [
    'Rayures fines sur la lunette',
    'Verre plexi ébréché à 4 heures',
    'Couronne d’origine, fonctionne dur',
  ],
  accessories: [
    { label: '1/3', name: 'Boîte rouge' },
    { label: '2/3', name: 'Bracelet acier' },
    { label: '3/3', name: 'Extrait des archives' },
  ],
  clientWords:
    'Elle s’arrête la nuit et avance de deux minutes par jour.\nC’est la montre de mon père, le cadran doit rester comme il est.',
  mandate: {
    polish: [
      { surface: 'carrure', allowed: false },
      { surface: 'lunette', allowed: false },
      { surface: 'fermoir', allowed: true },
    ],
    keepDial: true,
    returnOldParts: true,
    movementExchange: false,
    ceiling: { minor: 15_000, currency: 'CHF' },
  },
  pricing: { currency: 'CHF', mode: 'tax-included' },
  services: [
    {
      name: 'Service complet, automatique',
      notes: ['Démontage, nettoyage, huilage, réglage, contrôle final'],
      price: { quantity: 1, unitMinor: 78_000, taxRate: 810 },
    },
    { name: 'Verre plexi d’origine', price: { quantity: 1, unitMinor: 9_000, taxRate: 810 } },
    { name: 'Joints', notes: ['Fond, couronne'], price: { quantity: 2, unitMinor: 1_250, taxRate: 810 } },
  ],
  diagnosisFee: { price: { minor: 8_000, currency: 'CHF' }, waivedOnApproval: true },
  promise: { from: '2026-04-20', to: '2026-05-04', probability: 0.83 },
  portal: samplePortal,
  dataProtection:
    'Vos données servent à cet ordre, à sa garantie et aux obligations légales. Vous pouvez les consulter, les corriger et les faire effacer par le lien ci-dessus.',
  unclaimedNotice:
    'Une montre non réclamée vous est rappelée par écrit. Sans nouvelle de votre part, elle est conservée ; l’atelier ne peut pas la vendre de lui-même.',
})
