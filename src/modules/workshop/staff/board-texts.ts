import { defineTexts } from '#platform/i18n/texts.ts'

export const boardTexts = defineTexts({})
