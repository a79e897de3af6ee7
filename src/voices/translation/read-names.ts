import type { Language } from '#platform/i18n/languages.ts'
import type { Span } from '../truth/public.ts'
import { foldWord } from '../truth/text/fold-text.ts'

interface Named {
  readonly span: Span
  readonly name: string
}

interface ToRead {
  readonly text: string
  readonly language: Language
  readonly names: readonly string[]
}

/** An order's number, a reference, a serial: letters and figures in one word. */
const codes = /(?<![\p{L}\d])(?=[\p{L}\d./-]*\d)(?=[\p{L}\d./-]*\p{Lu})[\p{L}\d][\p{L}\d./-]{2,}[\p{L}\d]/gu
const capitalised = /(?<=[\p{Ll}\d,;:)»"'’] )\p{Lu}[\p{Ll}’'-]*\p{Ll}{2,}/gu
const entitled = /(?<=\b(?:Herrn?|Frau|Familie|Fräulein) )\p{Lu}\p{L}{2,}/gu

/** Written large without being anybody: forms of address, feasts, days and months (read as dates), the languages' own habits. */
const nobody = new Set(
  (
    'monsieur madame mademoiselle messieurs mesdames signor signora signore signori herr frau herrn mister miss ' +
    'sir please hello bonjour buongiorno merci thanks thank dear ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december christmas easter noel paques pentecote natale pasqua whitsun ' +
    'swiss french german italian english european suisse suisses lei la sua suo suoi vous votre sie ihre ihr ihnen'
  ).split(' '),
)

/** Towns and countries that each language writes in its own way. */
const exonyms = [
  'geneve geneva genf ginevra',
  'zurich zurigo',
  'bale basel basilea',
  'berne bern berna',
  'lucerne luzern lucerna',
  'lausanne losanna',
  'lyon lione',
  'milan milano mailand',
  'munich munchen monaco',
  'vienne vienna wien',
  'londres london londra',
  'paris parigi',
  'suisse switzerland schweiz svizzera',
  'allemagne germany deutschland germania',
  'france frankreich francia',
  'italie italy italien italia',
  'autriche austria osterreich',
].map((town) => town.split(' '))

/** Names of a text: those the house knows, codes, and in languages where only names are written large, words written large inside a sentence. */
export const namesIn = ({ text, language, names }: ToRead): Named[] => {
  const found: Named[] = []
  const add = (match: RegExpMatchArray): void => {
    const start = match.index ?? 0
    const span = { start, end: start + match[0].length }
    if (found.every((one) => span.end <= one.span.start || one.span.end <= span.start))
      found.push({ span, name: match[0] })
  }
  for (const name of names.filter((one) => one.length > 2))
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'giu')))
      add(match)
  for (const match of text.matchAll(codes)) add(match)
  // Every noun is written large in German: there only a form of address tells a name.
  for (const match of text.matchAll(language === 'de' ? entitled : capitalised))
    if (!nobody.has(foldWord(match[0]))) add(match)
  return found
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text has this name, in its own spelling of towns. */
export const nameIn = (name: string, text: string): boolean => {
  const wanted = folded(name)
  const there = folded(text)
  if (there.includes(wanted)) return true
  return exonyms.some((town) => town.includes(wanted) && town.some((spelling) => there.includes(spelling)))
}

const folded = (text: string): string => text.replace(/[\p{L}\p{M}]+/gu, foldWord)
