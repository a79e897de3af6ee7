import { timingSafeEqual } from 'node:crypto'
import { isId } from '#platform/identifier.ts'
import type { Vault } from '#platform/vault.ts'

/**
 * Whoever answers one of our letters sends back its Message-ID, and where the mailbox takes plus-addresses also the address it
 * asked to be answered at. Both carry the message's id under a signature over house and message: a stranger who makes one up,
 * or takes a letter of another house, proves nothing (FreeScout CVE-2026-47123 had neither).
 */

// Base 36 keeps to letters and figures, and mail servers may change the case of a local part without harm.
const idWidth = 25
const longWidth = 31
const shortWidth = 16
const longestLocalPart = 64

const inBase36 = (hexadecimal: string, width: number): string =>
  BigInt(`0x${hexadecimal}`).toString(36).padStart(width, '0')

const fromBase36 = (text: string): bigint =>
  Array.from(text).reduce((sum, sign) => sum * 36n + BigInt(Number.parseInt(sign, 36)), 0n)

const writeId = (id: string): string => inBase36(id.replaceAll('-', ''), idWidth)

const readId = (text: string): string | undefined => {
  const hexadecimal = fromBase36(text).toString(16).padStart(32, '0')
  const id = hexadecimal.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isId(id) ? id : undefined
}

export interface Signing {
  readonly vault: Vault
  readonly houseId: string
}

const signatures = ({ vault, houseId }: Signing, messageId: string) => {
  const words = vault.sign(messageId, `reference/${houseId}`)
  return { long: inBase36(words, longWidth), short: inBase36(words.slice(0, 20), shortWidth) }
}

/** `hb.<message>.<signature>@domain`, without the angle brackets. */
export const signedMessageId = (signing: Signing, messageId: string, domain: string): string =>
  `hb.${writeId(messageId)}.${signatures(signing, messageId).long}@${domain}`

/** `service+hb<message><signature>@…`; undefined where the alias is too long to carry it. */
export const signedReplyAddress = (
  signing: Signing,
  messageId: string,
  alias: string,
): string | undefined => {
  const at = alias.lastIndexOf('@')
  const local = `${alias.slice(0, at)}+hb${writeId(messageId)}${signatures(signing, messageId).short}`
  return at <= 0 || local.length > longestLocalPart ? undefined : `${local}@${alias.slice(at + 1)}`
}

const ofMessageId = /^<?hb\.([a-z0-9]{25})\.([a-z0-9]{31})@/i
const ofAddress = /\+hb([a-z0-9]{25})([a-z0-9]{16})@/i
/** Anything that calls itself ours; what does not is some other correspondence and says nothing. */
const looksOurs = /^<?hb\.|\+hb[a-z0-9]{20,}@/i

export interface ReadReferences {
  /** Ids of our own messages whose signature holds, nearest first. */
  readonly verified: readonly string[]
  /** Something called itself ours and was not: somebody tried. */
  readonly forged: boolean
}

export const readReferences = (signing: Signing, words: readonly string[]): ReadReferences => {
  const verified = new Set<string>()
  let forged = false
  for (const word of words) {
    const id = verify(signing, word)
    if (id !== undefined) verified.add(id)
    else if (looksOurs.test(word)) forged = true
  }
  return { verified: [...verified], forged }
}

const verify = (signing: Signing, word: string): string | undefined => {
  const [, id = '', signature = ''] = ofMessageId.exec(word) ?? ofAddress.exec(word) ?? []
  const messageId = id === '' ? undefined : readId(id.toLowerCase())
  if (messageId === undefined) return undefined
  const { long, short } = signatures(signing, messageId)
  const expected = Buffer.from(signature.length === longWidth ? long : short)
  const given = Buffer.from(signature.toLowerCase())
  return given.length === expected.length && timingSafeEqual(given, expected) ? messageId : undefined
}
