import { defineTexts } from '#platform/i18n/texts.ts'

export const workTexts = defineTexts({})
