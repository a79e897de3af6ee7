import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { languages } from '../../src/voices/truth/claim.ts'
import type { ClaimKind, ClaimVerdict, Language, TruthContext } from '../../src/voices/truth/claim.ts'
import { detectLanguage } from '../../src/voices/truth/text/detect-language.ts'
import type { KnownFacts } from '../../src/voices/truth/known-facts.ts'

export interface LabelledClaim {
  readonly kind: ClaimKind
  readonly verdict: ClaimVerdict
  /** The words of the claim, as they stand in the text; absent where no single stretch carries it. */
  readonly words?: string
}

export interface LabelledSentence {
  readonly id: string
  readonly language: Language
  readonly text: string
  readonly claims: readonly LabelledClaim[]
  readonly context: TruthContext
  readonly part: 'development' | 'test'
}

interface RawContext {
  readonly now: string
  readonly timeZone?: string
  readonly calendar?: { readonly weekdays?: readonly number[]; readonly closed?: readonly string[] }
  readonly facts: KnownFacts
}

interface RawClaim {
  readonly kind: string
  readonly verdict: string
  readonly words?: string
}

/** A line as it may stand in a file: what is not documented as needed may be missing. */
interface RawLine extends Partial<RawContext> {
  readonly id?: string | number
  readonly language?: string
  readonly context?: string | RawContext
  readonly contexts?: Contexts
  readonly text?: string
  readonly claims?: readonly RawClaim[]
  readonly part?: string
}

const own = import.meta.dirname

/** The split is fixed by the id alone: about two fifths are kept for the test. */
function partOf(id: string): 'development' | 'test' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 5 < 2 ? 'test' : 'development'
}

function parse<Shape>(text: string, where: string): Shape {
  try {
    const value: Shape = JSON.parse(text)
    return value
  } catch (cause) {
    throw new Error(`${where}: not JSON`, { cause })
  }
}

type Contexts = Readonly<Record<string, RawContext>>

/** Contexts by name: beside the set, one folder above it, and those shipped. Nearer ones win. */
function namedContexts(file: string, given: string | undefined): Contexts {
  const folder = dirname(file)
  const files = [join(own, 'contexts.json'), join(folder, '..', 'contexts.json'), join(folder, 'contexts.json'), ...(given ? [given] : [])]
  const found = files.filter((one) => existsSync(one)).map((one) => parse<Contexts>(readFileSync(one, 'utf8'), one))
  return Object.assign({}, ...found)
}

interface Place {
  readonly where: string
  readonly contexts: Contexts
}

/** The context a line names or holds, or the line's own `now` and `facts`. */
function rawContext(raw: RawLine, { where, contexts }: Place): RawContext {
  if (typeof raw.context === 'object') return raw.context
  if (raw.context !== undefined) {
    const known = contexts[raw.context]
    if (known) return known
    throw new Error(`${where}: no context named ${JSON.stringify(raw.context)}; known are ${Object.keys(contexts).join(', ')}`)
  }
  if (raw.now !== undefined && raw.facts !== undefined) return { ...raw, now: raw.now, facts: raw.facts }
  throw new Error(`${where}: no "context": give a name, the context itself, or "now" and "facts" in the line`)
}

function languageOf(raw: RawLine, where: string): Language {
  const text = raw.text ?? ''
  if (raw.language === undefined) return detectLanguage(text, 'en')
  const known = languages.find((one) => one === raw.language?.toLowerCase().slice(0, 2))
  if (!known) throw new Error(`${where}: language ${JSON.stringify(raw.language)} is none of ${languages.join(' ')}`)
  return known
}

function contextOf(raw: RawLine, language: Language, place: Place): TruthContext {
  const context = rawContext(raw, place)
  const now = new Date(context.now)
  if (Number.isNaN(now.getTime())) throw new Error(`${place.where}: "now" is no instant: ${JSON.stringify(context.now)}`)
  const { weekdays = [1, 2, 3, 4, 5], closed = [] } = context.calendar ?? {}
  const facts = { ...context.facts, orders: context.facts?.orders ?? [] }
  return { language, now, timeZone: context.timeZone ?? 'Europe/Paris', calendar: { weekdays, closed }, facts }
}

const KINDS: readonly ClaimKind[] = [
  'date',
  'price',
  'tax',
  'status',
  'place',
  'cause',
  'warranty',
  'work',
  'callback',
  'shipment',
]
const VERDICTS: readonly ClaimVerdict[] = ['backed', 'contradicted', 'unknown', 'ambiguous']

/** Other names a writer of a set may have used for a kind or a verdict. */
const ALSO: Readonly<Record<string, string>> = {
  duration: 'date',
  deadline: 'date',
  amount: 'price',
  vat: 'tax',
  stage: 'status',
  location: 'place',
  custody: 'place',
  reason: 'cause',
  guarantee: 'warranty',
  who: 'work',
  operation: 'work',
  call: 'callback',
  delivery: 'shipment',
  supported: 'backed',
  true: 'backed',
  false: 'contradicted',
  new: 'unknown',
}

function oneOf<Name extends string>(known: readonly Name[], said: string, where: string): Name {
  const name = said.toLowerCase()
  const found = known.find((one) => one === name || one === ALSO[name])
  if (!found) throw new Error(`${where}: ${JSON.stringify(said)} is none of ${known.join(' ')}`)
  return found
}

/** Words that do not stand in the text as given are left out: the label then counts by its kind. */
function labelOf(raw: RawClaim, text: string, where: string): LabelledClaim {
  const kind = oneOf(KINDS, String(raw.kind), where)
  const verdict = oneOf(VERDICTS, String(raw.verdict), where)
  if (raw.words !== undefined && !text.includes(raw.words))
    console.error(`${where}: the words ${JSON.stringify(raw.words)} are not in the text; counted by kind`)
  return { kind, verdict, ...(raw.words !== undefined && text.includes(raw.words) ? { words: raw.words } : {}) }
}

function sentenceOf(raw: RawLine, place: Place): LabelledSentence {
  const { where } = place
  if (typeof raw.text !== 'string') throw new Error(`${where}: no "text"`)
  const id = String(raw.id ?? where)
  const language = languageOf(raw, where)
  const text = raw.text
  const claims = (raw.claims ?? []).map((one) => labelOf(one, text, where))
  const part = raw.part === 'test' || raw.part === 'development' ? raw.part : partOf(id)
  return { id, language, text, claims, context: contextOf(raw, language, place), part }
}

/** The lines of a file, or the members of one JSON array; with or without a byte order mark. */
function rawLines(file: string): { raw: RawLine; where: string }[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  if (/^\s*\[/.test(text)) return parse<RawLine[]>(text, file).map((raw, index) => ({ raw, where: `${file}[${index}]` }))
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => ({ raw: parse<RawLine>(line, where), where }))
}

export function readSet(file: string, contextsFile?: string): LabelledSentence[] {
  const lines = rawLines(file)
  // A line that holds only "contexts" names contexts for the others.
  const inside = lines.flatMap(({ raw }) => (raw.contexts === undefined ? [] : [raw.contexts]))
  const contexts: Contexts = Object.assign(namedContexts(file, contextsFile), ...inside)
  return lines.filter(({ raw }) => raw.contexts === undefined).map(({ raw, where }) => sentenceOf(raw, { where, contexts }))
}

export function shippedSet(): LabelledSentence[] {
  const folder = join(own, 'sentences')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readSet(join(folder, name)))
}
