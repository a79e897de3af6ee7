import { defineTexts } from '#platform/i18n/texts.ts'

export const promisesScreenTexts = defineTexts({
  'promises.title': { en: 'Promises', fr: 'Promesses', de: 'Zusagen', it: 'Promesse' },
})
