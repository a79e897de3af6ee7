import { expect, test } from 'vitest'
import { z } from 'zod'
import { CommandRefused, readOptions, understood } from './options.ts'

const newcomer = z.strictObject({ mail: z.email(), role: z.enum(['owner', 'reader']) })

test('options are words, values and flags, in any order', () => {
  const options = readOptions(['add', '--mail', 'a@example.ch', '--dry-run', '--name=Anna'], ['dry-run'])
  expect(options.words).toEqual(['add'])
  expect(Object.fromEntries(options.named)).toEqual({ mail: 'a@example.ch', name: 'Anna' })
  expect(options.flags.has('dry-run')).toBe(true)
  expect(() => readOptions(['--mail'])).toThrow(CommandRefused)
})

test('an option that cannot be so is named in a sentence, never answered with a trace', () => {
  expect(understood(newcomer, { mail: 'a@example.ch', role: 'owner' })).toMatchObject({ role: 'owner' })
  const wrong = (): unknown => understood(newcomer, { mail: 'nobody', role: 'king' })
  expect(wrong).toThrow(CommandRefused)
  expect(wrong).toThrow(/--mail: .*\n--role: .*owner/)
})
