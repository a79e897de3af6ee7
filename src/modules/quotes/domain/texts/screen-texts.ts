import { defineTexts } from '#platform/i18n/texts.ts'

export const quoteScreenTexts = defineTexts({
  'quotes.title': { en: 'Quote', fr: 'Devis', de: 'Kostenvoranschlag', it: 'Preventivo' },
})
