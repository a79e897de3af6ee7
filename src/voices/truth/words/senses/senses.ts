import type { Language } from '../../claim.ts'
import { phraseBook } from '../phrase-book.ts'
import type { PhraseBook } from '../phrase-book.ts'
import { arrivalSenses } from './arrival-senses.ts'
import { checkSenses } from './check-senses.ts'
import { frameSenses } from './frame-senses.ts'
import { lookSenses } from './look-senses.ts'
import { refusalSenses } from './refusal-senses.ts'
import { returnSenses } from './return-senses.ts'
import { SENSE_COLUMN } from './sense.ts'
import type { SenseWords } from './sense.ts'
import { workSenses } from './work-senses.ts'

const all = {
  ...frameSenses,
  ...checkSenses,
  ...lookSenses,
  ...refusalSenses,
  ...returnSenses,
  ...arrivalSenses,
  ...workSenses,
}

/** What a few words mean, whatever their order: two or three of them in one clause make a statement. */
export type Sense = keyof typeof all

function isSense(name: string): name is Sense {
  return name in all
}

const table: Readonly<Record<Sense, SenseWords>> = all
const books = new Map<Language, PhraseBook<Sense>>()

export function sensesOf(language: Language): PhraseBook<Sense> {
  const known = books.get(language)
  if (known) return known
  const column = SENSE_COLUMN[language]
  const made = phraseBook(
    Object.keys(table)
      .filter(isSense)
      .map((sense) => [sense, table[sense][column]] as const),
  )
  books.set(language, made)
  return made
}
