import { depositTexts } from './domain/texts/deposit-texts.ts'
import { invoiceTexts } from './domain/texts/invoice-texts.ts'
import { quoteTexts } from './domain/texts/quote-texts.ts'
import { reportTexts } from './domain/texts/report-texts.ts'
import { sharedTexts } from './domain/texts/frame-texts.ts'

/** Wording of every paper. Ids with `.paper.` never travel to the browser. */
export const papersTexts = { ...sharedTexts, ...depositTexts, ...quoteTexts, ...invoiceTexts, ...reportTexts }
