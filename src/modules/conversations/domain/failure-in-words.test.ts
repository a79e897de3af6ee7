import { expect, test } from 'vitest'
import { failureInWords } from './failure-in-words.ts'

test('a mailbox that does not exist is told in the reader’s language, with what the other server wrote', () => {
  const words =
    '5.1.1 · anna@example.ch · 550 5.1.1 <anna@example.ch>: Recipient address rejected: User unknown'
  expect(failureInWords('fr', words)).toBe(`Cette adresse n’existe pas. (${words})`)
  expect(failureInWords('de', words)).toBe(`Diese Adresse gibt es nicht. (${words})`)
})

test('what the house itself says needs no other words behind it', () => {
  expect(failureInWords('it', 'no account for sms is open')).toBe(
    'Nessun conto è aperto per questa via: aprirne uno in «Canali».',
  )
})

test('a refused login is no refused letter, a server that does not answer is tried again', () => {
  expect(failureInWords('en', 'SMTP: Invalid login: 535 5.7.8 authentication failed')).toMatch(
    /^The name or password was refused/,
  )
  expect(failureInWords('en', 'SMTP: connect ECONNREFUSED 127.0.0.1:25')).toMatch(
    /^The other side does not answer/,
  )
  expect(failureInWords('en', 'WhatsApp refused it (131026): Message undeliverable')).toMatch(
    /^The other side refused it/,
  )
})

test('words nobody foresaw are shown as they came', () => {
  expect(failureInWords('fr', 'the moon is full')).toBe('the moon is full')
  expect(failureInWords('fr', '')).toBe('')
})
