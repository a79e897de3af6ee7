import { ownLines } from './own-lines.ts'
import type { Stretch } from './own-lines.ts'

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:m|mm|mme|mlle|mr|mrs|ms|dr|hr|fr|st|nr|no|n|art|ref|réf|env|ca|approx|tel|tél|sig|dott|spett|gent|bzw|usw|etc|inkl|exkl|incl|excl|zzgl|resp|evtl|ggf|max|min|mwst|z|b|d|h|u|a|i|e|p|c|jan|janv|feb|févr|mär|mrz|apr|avr|aug|sep|sept|okt|oct|nov|dez|dec|déc|gen|mag|giu|lug|ago|set|ott|dic|juil|std|s|vs|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|sa|so|str|kw|sem|wk|auj|kl|tgl|phr|mt)$/iu
const MONTH_NEXT =
  /^\s*(?:jan|f[eé]v|feb|m(?:[aä]|ae)r|apr|avr|mai|may|mag|jui|jun|jul|giu|lug|ao[uû]|aug|ago|sep|set|o[ck]t|ott|nov|d[eéi][czs])/i

function mergeLines(text: string, lines: readonly Stretch[]): Stretch[] {
  const blocks: Stretch[] = []
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const last = blocks.at(-1)
    const before = last ? text.slice(last.start, last.end) : ''
    if (last && last.end + 1 === line.start && continues(before, words))
      blocks[blocks.length - 1] = { start: last.start, end: line.end }
    else blocks.push(line)
  }
  return blocks.filter((block) => /[\p{L}\p{N}]/u.test(text.slice(block.start, block.end)))
}

/** A line wrapped by the mail program goes on; a short line, a list item or a new paragraph does not. */
function continues(before: string, next: string): boolean {
  const lastLine = before.slice(before.lastIndexOf('\n') + 1).trimEnd()
  if (lastLine === '' || next.trim() === '') return false
  if (SALUTATION.test(lastLine) && lastLine.length < 50) return false
  if (/^\s*(?:[-*•·]|\d+[.)])\s/.test(next) || /[.!?:;,]$/.test(lastLine))
    return lastLine.endsWith(',') && lastLine.length > 45
  return lastLine.length > 45 || /^\s*\p{Ll}/u.test(next)
}

const SALUTATION =
  /^\s*(?:bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|hello|hi|hey|dear|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)|gr[uü]e?(?:zi|ss|ß)|sehr geehrte|liebe|hallo|servus|gentile|egregi[oa]|buongiorno|buonasera|salve|car[oa]|spett)(?!\p{L})/iu

function endsSentence(text: string, dot: number, end: number): boolean {
  const sign = text[dot]
  const after = text.slice(dot + 1, end)
  if (after !== '' && !/^["'»”)\]]*\s/.test(after)) return false
  if (sign !== '.') return true
  if (after.trim() === '') return true
  const before = text.slice(Math.max(0, dot - 12), dot)
  // "À 16 h. Apportez ...": an hour may end its sentence.
  if (/\d ?h$/.test(before) && /^\s+\p{Lu}/u.test(after)) return true
  if (/\d$/.test(before))
    return !MONTH_NEXT.test(after) && /^\s+["'«„(]*[\p{Lu}]/u.test(after) && !/^\s+(?:KW|Uhr)/.test(after)
  return !ABBREVIATION.test(before)
}

/** "La couronne ?", "The crown?": a thing named as a question, to say something of it. */
const TOPIC =
  /^[\s"'-]*(?:(?:et|and|und|ed?) )?(?:la |le |les |l['’]|votre |vos |the |your |die |der |das |ihre? |il |lo |i |gli |sua |suo )\s?\p{L}+(?: \p{L}+)?\s*\?$/iu

/** "The crown? It came in ages ago." is read as one sentence, so that "it" is the crown. */
function joinTopics(text: string, sentences: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const near = last && sentence.start - last.end < 3
    if (last && near && TOPIC.test(text.slice(last.start, last.end)))
      joined[joined.length - 1] = { start: last.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}

/** Sentences of our own words, as stretches of the text. */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = []
  for (const block of mergeLines(text, ownLines(text))) {
    let start = block.start
    for (let index = block.start; index < block.end; index += 1) {
      if (!/[.!?…]/.test(text[index] ?? '')) continue
      if (/[.!?…]/.test(text[index + 1] ?? '')) continue
      if (!endsSentence(text, index, block.end)) continue
      sentences.push({ start, end: index + 1 })
      start = index + 1
    }
    if (start < block.end) sentences.push({ start, end: block.end })
  }
  return joinTopics(text, sentences).filter((sentence) =>
    /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)),
  )
}
