import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'

/** Ours: the sentence says it all. */
const plain = [
  ['no-account', /^no account for \w+ is open$/],
  ['no-channel', /^no channel for \w+ is configured$/],
  ['settings', /^the settings of the account are not complete$/],
  ['window', /^more than 24 hours since they last wrote/],
  ['returned', /^returned by the other mail server$/],
] as const

/**
 * What other servers write, by RFC 3463 status where they give one and by their usual words where not. The first that fits:
 * a refused login is told before the refusal it causes.
 */
const foreign = [
  ['login', /\bEAUTH\b|\b535\b|5\.7\.8|authenticat|invalid login|login failed|\((?:401|403)\)/i],
  [
    'unknown-address',
    /\b5\.1\.[0-36]\b|(?:user|recipient|address|mailbox) (?:is )?unknown|unknown (?:user|recipient|address)|no such (?:user|recipient|mailbox|address)|unrouteable|does not exist|chat not found/i,
  ],
  ['mailbox-full', /\b[45]\.2\.2\b|mailbox (?:is )?full|over ?quota|quota exceeded/i],
  ['too-large', /\b[45]\.3\.4\b|\b552\b|too (?:large|big)/i],
  ['turned-away', /\b5\.7\.\d+\b|spam|blacklist|blocked/i],
  [
    'not-allowed',
    /does not lead to a public address|sends elsewhere|not the name of a host|not a web address/,
  ],
  [
    'unreachable',
    /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|ESOCKET|ECONNECTION)\b|time(?:d )?-?out|not known to the name server|fetch failed|answered (?:5\d\d|429)\b|connection (?:closed|lost|refused)/i,
  ],
  ['refused', /refused it \(|^the provider: |\b5\d\d\b/],
] as const

/** Why a message did not leave or a way is down, in the reader's words; what the other side wrote stands behind it, as it wrote it. */
export const failureInWords = (language: Language, failure: string): string => {
  const own = plain.find(([, shape]) => shape.test(failure))
  if (own !== undefined) return translate(language, `conversations.failure.${own[0]}`)
  const theirs = foreign.find(([, shape]) => shape.test(failure))
  return theirs === undefined
    ? failure
    : `${translate(language, `conversations.failure.${theirs[0]}`)} (${failure})`
}
