import type { Language } from '../../claim.ts'

/** The words of one sense in the four languages side by side; sources of patterns (see words/phrase.ts). */
export type SenseWords = readonly [fr: string, en: string, de: string, it: string]

export const SENSE_COLUMN: Readonly<Record<Language, 0 | 1 | 2 | 3>> = { fr: 0, en: 1, de: 2, it: 3 }
