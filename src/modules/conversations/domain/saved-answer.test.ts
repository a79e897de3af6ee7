import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillAnswer, openField, unknownFields } from './saved-answer.ts'

const body = 'Good day {{clientName}}, your {{ watch }} is ready on {{promisedDate}}. {{myName}}'

test('what the facts hold stands in its place, and what they do not is named', () => {
  expect(fillAnswer(body, { clientName: 'Chiara Rossi', watch: 'Omega', myName: 'Ada' })).toEqual({
    text: 'Good day Chiara Rossi, your Omega is ready on {{promisedDate}}. Ada',
    unresolved: ['promisedDate'],
  })
})

test('a text with an open field is not ready to leave', () => {
  expect(openField('ready on {{promisedDate}}')).toBe('{{promisedDate}}')
  expect(openField('see {{anything at all}}')).toBe('{{anything at all}}')
  expect(openField('a {curly} brace is no field')).toBeUndefined()
})

test('a field nobody knows is refused when the answer is saved', () => {
  expect(unknownFields('{{clientName}} {{price}} {{}}')).toEqual(['price', ''])
})

test('whatever a client is called, their name is put in as it is and opens no field of its own', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(fillAnswer('{{clientName}}', { clientName: name }).text).toBe(name)
    }),
  )
})
