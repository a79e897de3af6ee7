import { defineTexts } from '#platform/i18n/texts.ts'

export const invoiceScreenTexts = defineTexts({
  'invoices.title': { en: 'Invoices', fr: 'Factures', de: 'Rechnungen', it: 'Fatture' },
})
