import { randomInt } from 'node:crypto'
import { refuse, type Refusal } from '#platform/refusal.ts'

const shortest = 10
const longest = 200

// The passwords every list of guesses begins with, and our own name. Length does the rest (NIST SP 800-63B: no rules of composition).
const guessedFirst = [
  '1234567890',
  'qwertyuiop',
  'passwordpassword',
  'password123',
  'heurebleue',
  'heure-bleue',
  'azertyuiop',
  'motdepasse',
]

/** What a person may choose; null when it is good enough. */
export const checkNewPassword = (password: string, mail: string): Refusal | null => {
  const plain = password.normalize('NFKC').toLowerCase()
  if (plain.length < shortest) return refuse('staff.password.too-short', { status: 400, field: 'password' })
  if (plain.length > longest)
    return refuse('common.field-too-long', { status: 400, field: 'password', values: { field: 'password' } })
  const isGuessable = guessedFirst.includes(plain) || new Set(plain).size < 4 || isMostlyName(plain, mail)
  return isGuessable ? refuse('staff.password.guessable', { status: 400, field: 'password' }) : null
}

// "anne.piguet1" for anne.piguet@…; a sentence in which a short name happens to occur is no worse for it.
const isMostlyName = (plain: string, mail: string): boolean => {
  const name = mail.toLowerCase().split('@')[0] ?? ''
  return name !== '' && plain.includes(name) && plain.length - name.length < 6
}

// No letters that are mistaken for one another when read aloud or copied from paper.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = (length: number): string =>
  Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('')

/** About 79 bits in four groups: written down once, used once. */
export const newOneTimePassword = (): string => [group(4), group(4), group(4), group(4)].join('-')

/** Used once, then replaced by the person's own. */
const oneTimePasswordDays = 7

export const oneTimeExpiry = (now: Date): Date => new Date(now.getTime() + oneTimePasswordDays * 86_400_000)

/** About 49 bits each: guessed only through a door that counts attempts. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${group(5)}-${group(5)}`)

export const plainRecoveryCode = (typed: string): string => typed.trim().toLowerCase().replace(/[\s-]/g, '')
