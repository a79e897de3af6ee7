import type { Language } from '../claim.ts'
import type { EventKind } from './event-words.ts'
import { answers } from './families/answers.ts'
import { days } from './families/days.ts'
import { parts } from './families/parts.ts'
import { stages } from './families/stages.ts'

const families = [...stages, ...answers, ...parts, ...days]

const COLUMN: Readonly<Record<Language, 1 | 2 | 3 | 4>> = { fr: 1, en: 2, de: 3, it: 4 }

/** Words of events laid out by family; looked up together with the tables by language. */
export function familyWords(language: Language, kind: EventKind): string {
  return families
    .map((family) => (family[0] === kind ? family[COLUMN[language]] : ''))
    .filter((words) => words !== '')
    .map((words) => `|${words}`)
    .join('')
}
