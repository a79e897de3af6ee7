import PostalMime, { type Address, type Email } from 'postal-mime'
import { NotUnderstood, type ArrivedFile, type Understanding, type Understood } from '../understood.ts'
import { largestMail } from './bound-headers.ts'
import { boundMail } from './bound-mail.ts'
import { cleanAddress, cleanLine, cleanText } from './clean-words.ts'
import { mailKey } from './mail-key.ts'
import { separateQuoted } from './own-words.ts'
import { readReport } from './read-bounce.ts'
import { mostHtml, sanitiseHtml, textOfSanitised } from './sanitise-html.ts'

const bounds = { maxNestingDepth: 24, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 2 }
const mostFiles = 50
const mostText = 200_000
const mostReferences = 60

export const understandMail: Understanding = async (raw) => [await readMail(raw)]

export const readMail = async (raw: Uint8Array): Promise<Understood> => {
  if (raw.byteLength > largestMail) throw new NotUnderstood('larger than 25 MB')
  return understood(await parse(boundMail(raw)), mailKey(raw))
}

const parse = async (raw: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(raw, { ...bounds, forceRfc822Attachments: true })
  } catch (error) {
    throw new NotUnderstood(error instanceof Error ? cleanLine(error.message, 200) : 'not a mail')
  }
}

const understood = (email: Email, key: string): Understood => {
  const header = (name: string): string => email.headers.find((line) => line.key === name)?.value ?? ''
  const html = sanitiseHtml(cleanText(email.html ?? '', mostHtml))
  const plain = cleanText(email.text ?? '', mostText)
  const words = separateQuoted(plain.trim() === '' ? cleanText(textOfSanitised(html), mostText) : plain)
  const report = readReport(email, header)
  const message: Understood = {
    kind: kindOf(report?.kind, header, email.subject ?? ''),
    from: senderOf(email),
    to: recipientsOf(email),
    subject: cleanLine(email.subject ?? '', 300),
    ...words,
    html,
    files: filesOf(email),
    externalId: cleanLine(email.messageId ?? '', 250).replace(/^<|>$/g, ''),
    sameAs: key,
    references: referencesOf(email),
    orderHints: [],
  }
  return report?.kind === 'bounce' ? { ...message, fate: report.fate } : message
}

const automaticSubject =
  /^\s*(automatic reply|auto(?:matic)?[ -]?reply|out of (?:the )?office|abwesenheit|automatische antwort|réponse automatique|absence du bureau|risposta automatica|fuori ufficio)\b/i

const kindOf = (
  report: 'bounce' | 'passing' | undefined,
  header: (name: string) => string,
  subject: string,
): Understood['kind'] => {
  if (report === 'bounce') return 'bounce'
  if (report === 'passing') return 'receipt'
  const submitted = header('auto-submitted').trim().toLowerCase()
  const isAutomatic =
    (submitted !== '' && !submitted.startsWith('no')) ||
    /^\s*(bulk|junk|list|auto_reply)/i.test(header('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'list-id'].some((name) => header(name) !== '') ||
    /^\s*<>\s*$/.test(header('return-path')) ||
    automaticSubject.test(subject.slice(0, 100))
  return isAutomatic ? 'auto_reply' : 'message'
}

const mailboxes = (addresses: readonly Address[]): { address: string; name: string }[] =>
  addresses.flatMap((one) => (one.group === undefined ? [one] : one.group))

/** Where an answer would go. Without a usable From there is nobody to answer, and the mail is still shown. */
const senderOf = (email: Email): Understood['from'] => {
  const candidates = mailboxes([email.from, email.sender].filter((one) => one !== undefined))
  for (const { address, name } of candidates) {
    const clean = cleanAddress(address)
    if (clean !== '') return { address: clean, name: cleanLine(name, 120) }
  }
  return {
    address: cleanAddress((email.returnPath ?? '').replace(/[<>]/g, '')) || 'unknown@invalid',
    name: cleanLine(candidates[0]?.name ?? '', 120),
  }
}

const recipientsOf = (email: Email): string[] => {
  const named = mailboxes([...(email.to ?? []), ...(email.cc ?? [])]).map(({ address }) => address)
  return [...named, email.deliveredTo ?? '']
    .slice(0, 100)
    .map(cleanAddress)
    .filter((address) => address !== '')
}

const referencesOf = (email: Email): string[] => {
  const words = (text: string | undefined): string[] =>
    (text ?? '')
      .slice(0, 8000)
      .split(/[\s<>,]+/)
      .filter((word) => word.includes('@'))
  const ordered = [...words(email.inReplyTo), ...words(email.references).reverse()]
  return [...new Set(ordered)].slice(0, mostReferences)
}

const filesOf = (email: Email): ArrivedFile[] =>
  email.attachments.slice(0, mostFiles).flatMap(({ filename, mimeType, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    return bytes.byteLength === 0
      ? []
      : [{ name: cleanLine(filename ?? '', 150), mediaType: mimeType, bytes }]
  })
