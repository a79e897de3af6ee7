import { fieldTexts } from './texts/field-texts.ts'
import { newTexts } from './texts/new-texts.ts'
import { standingTexts } from './texts/standing-texts.ts'

/** What the screens of imports say; what is said about single rows stands in ../texts.ts. */
export const importsStaffTexts = { ...standingTexts, ...newTexts, ...fieldTexts }
