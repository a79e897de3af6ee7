import { matchesOf, phraseSource } from './phrase.ts'

/**
 * A long table of alternatives, searched fast: every alternative must hold some run of letters to match at all, and is only
 * tried on a text that holds it. A page of mail touches a few per cent of the tables this way.
 */
export interface PhraseBook<Label> {
  readonly find: (text: string) => readonly PhraseMatch<Label>[]
}

export interface PhraseMatch<Label> {
  readonly label: Label
  readonly from: number
  readonly to: number
}

/** Splits a pattern at its top-level bars. */
function alternatives(source: string): string[] {
  const cut: string[] = []
  let depth = 0
  let start = 0
  let inClass = false
  for (let index = 0; index < source.length; index += 1) {
    const sign = source[index]
    if (sign === '\\') index += 1
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (!inClass && sign === '(') depth += 1
    else if (!inClass && sign === ')') depth -= 1
    else if (!inClass && sign === '|' && depth === 0) {
      cut.push(source.slice(start, index))
      start = index + 1
    }
  }
  cut.push(source.slice(start))
  return cut
}

interface Piece {
  readonly kind: 'letter' | 'group' | 'other'
  readonly text: string
  readonly optional: boolean
}

function closing(source: string, open: number, signs: readonly [string, string]): number {
  let depth = 0
  for (let index = open; index < source.length; index += 1) {
    if (source[index] === '\\') index += 1
    else if (source[index] === signs[0]) depth += 1
    else if (source[index] === signs[1]) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return source.length - 1
}

/** The pattern as letters, groups and everything else, each with whether it may be missing. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = []
  let index = 0
  while (index < source.length) {
    const sign = source[index] ?? ''
    let end = index
    if (sign === '\\') end = index + 1
    else if (sign === '(') end = closing(source, index, ['(', ')'])
    else if (sign === '[') end = closing(source, index, ['[', ']'])
    const text = source.slice(index, end + 1)
    const repeat = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(source.slice(end + 1))?.[0] ?? ''
    const optional = /^(?:[?*]|\{0?,)/.test(repeat)
    const kind =
      /^[a-z]$/.test(text) && repeat === ''
        ? 'letter'
        : sign === '(' && !/^\(\?<?[=!]/.test(text)
          ? 'group'
          : 'other'
    pieces.push({ kind, text, optional })
    index = end + 1 + repeat.length
  }
  return pieces
}

const inside = (group: string): string => group.replace(/^\((?:\?:|\?<\w+>)?/, '').replace(/\)$/, '')

/** Runs of letters of which one must stand in any text the pattern matches; undefined where none is certain. */
function neededRuns(source: string): string[] | undefined {
  const runs: string[][] = []
  let run = ''
  for (const piece of [...piecesOf(source), { kind: 'other', text: '', optional: false } as const]) {
    if (piece.kind === 'letter') {
      run += piece.text
      continue
    }
    if (run.length >= 3) runs.push([run])
    run = ''
    if (piece.kind !== 'group' || piece.optional) continue
    const inner = alternatives(inside(piece.text)).map(neededRuns)
    const known = inner.filter((one) => one !== undefined)
    if (known.length === inner.length) runs.push(known.flat())
  }
  const worth = (one: readonly string[]): number =>
    Math.min(...one.map((word) => word.length)) - one.length * 0.3
  return runs.sort((a, b) => worth(b) - worth(a))[0]
}

interface Entry<Label> {
  readonly label: Label
  readonly rank: number
  readonly pattern: RegExp
}

/** A book laid out by the first three letters of what each alternative needs. */
interface Layout<Label> {
  readonly always: readonly Entry<Label>[]
  readonly byTrigram: ReadonlyMap<string, readonly { readonly run: string; readonly entry: Entry<Label> }[]>
}

function layOut<Label>(sources: readonly (readonly [Label, string])[]): Layout<Label> {
  const always: Entry<Label>[] = []
  const byTrigram = new Map<string, { run: string; entry: Entry<Label> }[]>()
  let rank = 0
  for (const [label, source] of sources)
    for (const alternative of alternatives(phraseSource(source))) {
      const entry = { label, rank, pattern: new RegExp(`(?<![a-z0-9])(?:${alternative})(?![a-z0-9])`, 'g') }
      rank += 1
      const runs = neededRuns(alternative)
      if (!runs) always.push(entry)
      for (const run of runs ?? [])
        byTrigram.set(run.slice(0, 3), [...(byTrigram.get(run.slice(0, 3)) ?? []), { run, entry }])
    }
  return { always, byTrigram }
}

let lastText = ''
let lastTrigrams: ReadonlySet<string> = new Set()

/** Every three letters that stand in a text; all books are asked of one sentence after the other. */
function trigramsOf(text: string): ReadonlySet<string> {
  if (text === lastText) return lastTrigrams
  const found = new Set<string>()
  for (let index = 0; index + 3 <= text.length; index += 1) found.add(text.slice(index, index + 3))
  lastText = text
  lastTrigrams = found
  return found
}

function candidates<Label>(layout: Layout<Label>, text: string): Entry<Label>[] {
  const found = new Set(layout.always)
  for (const trigram of trigramsOf(text))
    for (const { run, entry } of layout.byTrigram.get(trigram) ?? [])
      if (!found.has(entry) && text.includes(run)) found.add(entry)
  return [...found].sort((a, b) => a.rank - b.rank)
}

function search<Label>(layout: Layout<Label>, text: string): PhraseMatch<Label>[] {
  return candidates(layout, text).flatMap(({ label, pattern }) =>
    matchesOf(pattern, text).map((match) => ({
      label,
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
}

/** So many texts a book remembers: a form checks its words at every pause of the hand, and most have not changed. */
const REMEMBERED = 600

/** Labels in their order: what stands earlier in the table is found earlier. */
export function phraseBook<Label>(sources: readonly (readonly [Label, string])[]): PhraseBook<Label> {
  let layout: Layout<Label> | undefined
  const remembered = new Map<string, readonly PhraseMatch<Label>[]>()
  return {
    find: (text) => {
      const known = remembered.get(text)
      if (known) return known
      layout ??= layOut(sources)
      const found = search(layout, text)
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(text, found)
      return found
    },
  }
}

/** What one pattern of all alternatives would match first: the match that begins earliest, of these the one told earliest. */
export function firstIn<Label>(book: PhraseBook<Label>, text: string): PhraseMatch<Label> | undefined {
  return book
    .find(text)
    .reduce<PhraseMatch<Label> | undefined>(
      (best, one) => (best && best.from <= one.from ? best : one),
      undefined,
    )
}
