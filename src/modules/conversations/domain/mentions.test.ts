import { expect, test } from 'vitest'
import { mentionedIn } from './mentions.ts'

const colleagues = [
  { id: '1', name: 'Anna Rossi' },
  { id: '2', name: 'Anna Ross' },
  { id: '3', name: 'Élodie Favre' },
]

test('a colleague is named by full name, or by a first name only one has', () => {
  expect(mentionedIn('@Anna Rossi, can you call? @Élodie knows why.', colleagues)).toEqual(['1', '3'])
  expect(mentionedIn('ask @anna ross', colleagues)).toEqual(['2'])
})

test('an ambiguous name, a mail address and a stranger name nobody', () => {
  expect(mentionedIn('@Anna please', colleagues)).toEqual([])
  expect(mentionedIn('write to info@elodie.example or @Élodies or @@Élodie', colleagues)).toEqual([])
})
