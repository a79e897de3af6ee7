import type { Language } from '#platform/i18n/languages.ts'

import type { BagLabel, BagLabelSize } from './bag-label.ts'
import type { Invoice } from './invoice-data.ts'
import type { Quote } from './quote.ts'
import { creditorReference, qrReference } from './references.ts'
import { sampleClient, sampleFrame, samplePortal, sampleWatch } from './samples.ts'
import type { ServiceReport } from './service-report.ts'

const francs = { currency: 'CHF', mode: 'tax-included' } as const

export const sampleQuote = (language: Language): Quote => ({
  ...sampleFrame(language),
  orderNumber: 'GE-26-00193',
  version: 2,
  supplementary: false,
  validUntil: '2026-04-11',
  client: sampleClient,
  watch: sampleWatch,
  diagnosis:
    'Le mouvement est sec et encrassé ; l’amplitude tombe à 190° après 24 heures. Le joint de couronne est durci et laisse passer l’humidité.',
  lines: [
    {
      name: 'Service complet, automatique',
      need: 'needed',
      reason: 'Huiles sèches, amplitude 190° après 24 heures',
      price: { quantity: 1, unitMinor: 78_000, taxRate: 810 },
      answer: 'approved',
    },
    {
      name: 'Couronne d’origine',
      need: 'needed',
      reason: 'Filetage usé',
      price: { quantity: 1, unitMinor: 14_500, taxRate: 810 },
      alternatives: [
        { name: 'Couronne de remplacement', price: { quantity: 1, unitMinor: 6_800, taxRate: 810 } },
      ],
    },
    {
      name: 'Verre plexi d’origine',
      need: 'advised',
      reason: 'Éclat à 4 heures, la poussière peut entrer',
      price: { quantity: 1, unitMinor: 9_000, taxRate: 810 },
    },
    {
      name: 'Bracelet cuir, couture main',
      need: 'optional',
      price: { quantity: 1, unitMinor: 21_033, taxRate: 810 },
    },
    {
      name: 'Polissage de la lunette',
      need: 'optional',
      reason: 'Contraire à votre mandat, donc exclu',
      price: { quantity: 1, unitMinor: 12_000, taxRate: 810 },
      answer: 'refused',
    },
  ],
  pricing: francs,
  promise: { from: '2026-05-04', to: '2026-05-18', probability: 0.9 },
  portal: samplePortal,
  conditions:
    'Les prix comprennent la TVA. Tout constat nouveau fait l’objet d’un devis complémentaire ; votre premier accord demeure.',
})

const buyer = {
  name: 'Éléonore Tschäppät',
  street: 'Chemin des Tulipiers',
  buildingNumber: '7',
  postalCode: '1208',
  town: 'Genève',
  country: 'CH',
}

const invoiceLines: Invoice['lines'] = [
  {
    name: 'Service complet, automatique',
    notes: ['Démontage, nettoyage, huilage, réglage, contrôle final'],
    price: { quantity: 1, unitMinor: 78_000, taxRate: 810 },
  },
  { name: 'Couronne d’origine', price: { quantity: 1, unitMinor: 14_533, taxRate: 810 } },
  { name: 'Joints', price: { quantity: 2, unitMinor: 1_250, taxRate: 810 } },
  { name: 'Geste de la maison', price: { quantity: 1, unitMinor: -5_000, taxRate: 810 } },
]

export const sampleInvoice = (language: Language): Invoice => ({
  ...sampleFrame(language),
  date: '2026-05-12',
  invoiceNumber: 'F-2026-00871',
  orderNumber: 'GE-26-00193',
  performedOn: '2026-05-12',
  buyer,
  watch: sampleWatch,
  lines: invoiceLines,
  pricing: francs,
  paidBefore: { minor: 20_000, on: '2026-04-02' },
  payment: {
    kind: 'due',
    by: '2026-06-11',
    account: { kind: 'swiss', iban: 'CH44 3199 9123 0008 8901 2', reference: qrReference('202600871') },
  },
  warranty: {
    months: 24,
    from: '2026-05-12',
    until: '2028-05-12',
    scope: 'Le verre, le bracelet et les chocs n’en font pas partie.',
  },
})

export const sampleEuroInvoice = (language: Language): Invoice => ({
  ...sampleInvoice(language),
  head: {
    house: 'Atelier Vaucher',
    site: 'Lyon, Presqu’île',
    address: {
      name: 'Atelier Vaucher France SARL',
      street: 'Rue Émile-Zola',
      buildingNumber: '12',
      postalCode: '69002',
      town: 'Lyon',
      country: 'FR',
    },
    mail: 'lyon@atelier-vaucher.example',
    taxNumber: 'FR 83 404 833 048',
    legalLine: 'Atelier Vaucher France SARL, capital 50 000 €, RCS Lyon 404 833 048',
  },
  buyer: {
    ...buyer,
    name: 'Galerie Montsouris SAS',
    town: 'Lyon',
    postalCode: '69001',
    country: 'FR',
    taxNumber: 'FR 40 303 265 045',
  },
  lines: invoiceLines.map((line) => ({ ...line, price: { ...line.price, taxRate: 2000 } })),
  pricing: { currency: 'EUR', mode: 'tax-added' },
  payment: {
    kind: 'due',
    by: '2026-06-11',
    account: {
      kind: 'sepa',
      iban: 'FR14 2004 1010 0505 0001 3M02 606',
      bic: 'PSSTFRPPLYO',
      holder: 'Atelier Vaucher France SARL',
      reference: creditorReference('F-2026-00871'),
    },
  },
})

export const sampleReceipt = (language: Language): Invoice => {
  const { paidBefore: _, warranty: __, ...invoice } = sampleInvoice(language)
  return {
    ...invoice,
    invoiceNumber: 'Q-2026-01204',
    lines: [{ name: 'Pile et joint de fond', price: { quantity: 1, unitMinor: 3_500, taxRate: 810 } }],
    payment: { kind: 'paid', on: '2026-05-12', method: 'TWINT' },
  }
}

export const sampleServiceReport = (language: Language): ServiceReport => ({
  ...sampleFrame(language),
  date: '2026-05-12',
  orderNumber: 'GE-26-00193',
  workedOnBy: 'Yves Perrenoud',
  client: sampleClient,
  watch: sampleWatch,
  workDone: [
    { name: 'Démontage, nettoyage, huilage' },
    { name: 'Remplacement de la couronne', note: 'pièce d’origine' },
    { name: 'Réglage en six positions' },
    { name: 'Observation 72 heures' },
  ],
  series: [
    {
      moment: 'before',
      winding: 'full',
      liftAngle: 49,
      vibrationsPerHour: 19_800,
      readings: [
        { position: 'CH', ratePerDay: 118.2, amplitude: 221, beatErrorMs: 1.4 },
        { position: '6H', ratePerDay: 131, beatErrorMs: 1.6 },
      ],
    },
    {
      moment: 'after',
      winding: 'full',
      liftAngle: 49,
      vibrationsPerHour: 19_800,
      readings: [
        { position: 'CH', ratePerDay: 3.1, amplitude: 291, beatErrorMs: 0.1 },
        { position: 'FH', ratePerDay: 2.4, amplitude: 288, beatErrorMs: 0.1 },
        { position: '3H', ratePerDay: -1.2, amplitude: 262, beatErrorMs: 0.2 },
        { position: '6H', ratePerDay: 0, amplitude: 259, beatErrorMs: 0.2 },
        { position: '9H', ratePerDay: 4.8, amplitude: 264, beatErrorMs: 0.2 },
      ],
    },
  ],
  waterTests: [
    { medium: 'vacuum', pressureBar: -0.7, minutes: 1, result: 'passed' },
    { medium: 'air', pressureBar: 3, minutes: 2, result: 'passed' },
  ],
  parts: [
    { name: 'Couronne', returned: true },
    { name: 'Ressort de barillet', returned: true },
    { name: 'Joint de fond', returned: false },
  ],
  warranty: {
    months: 24,
    from: '2026-05-12',
    until: '2028-05-12',
    scope: 'Le verre, le bracelet et les chocs n’en font pas partie.',
    redoOf: 'GE-25-01877',
  },
  advice: [
    'Un contrôle de l’étanchéité chaque année si vous portez la montre dans l’eau.',
    'Un prochain service dans cinq ans environ ; la marche vous le dira.',
  ],
})

export const sampleCriteria: NonNullable<ServiceReport['sevenCriteria']> = [
  { symbol: 'M', value: 2.38, limits: '−4 / +6' },
  { symbol: 'V', value: 0.6, limits: '2' },
  { symbol: 'Vmax', value: 1, limits: '5' },
  { symbol: 'D', value: -2.5, limits: '−6 / +8' },
  { symbol: 'P', value: 3.18, limits: '10' },
  { symbol: 'C', value: -0.3, limits: '±0,6' },
  { symbol: 'R', value: 0.1, limits: '±5' },
]

export const sampleBagLabel = (language: Language, size: BagLabelSize): BagLabel => ({
  language,
  madeAt: new Date('2026-03-12T09:24:00Z'),
  size,
  orderNumber: 'GE-26-00193',
  site: 'Genève, Rhône',
  watch: 'Oméga Constellation Calendar 168.005',
  promisedFor: '2026-05-04',
})
