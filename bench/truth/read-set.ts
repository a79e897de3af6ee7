import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import type { ClaimKind, ClaimVerdict, Language, TruthContext } from '../../src/voices/truth/claim.ts'
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

interface RawLine {
  readonly id: string
  readonly language: Language
  readonly context: string | RawContext
  readonly text: string
  readonly claims?: readonly LabelledClaim[]
  readonly part?: 'development' | 'test'
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

function contextOf(raw: RawLine, contexts: Contexts): TruthContext {
  const context = typeof raw.context === 'string' ? contexts[raw.context] : raw.context
  if (!context) throw new Error(`${raw.id}: no context named ${JSON.stringify(raw.context)}`)
  const { weekdays = [1, 2, 3, 4, 5], closed = [] } = context.calendar ?? {}
  const facts = { ...context.facts, orders: context.facts.orders ?? [] }
  return { language: raw.language, now: new Date(context.now), timeZone: context.timeZone ?? 'Europe/Paris', calendar: { weekdays, closed }, facts }
}

export function readSet(file: string, contextsFile?: string): LabelledSentence[] {
  const contexts = namedContexts(file, contextsFile)
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const raw = parse<RawLine>(line, `${file}:${index + 1}`)
    const id = raw.id ?? `${file}:${index + 1}`
    return { id, language: raw.language, text: raw.text, claims: raw.claims ?? [], context: contextOf(raw, contexts), part: raw.part ?? partOf(id) }
  })
}

export function shippedSet(): LabelledSentence[] {
  const folder = join(own, 'sentences')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readSet(join(folder, name)))
}
