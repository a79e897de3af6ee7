import type { LineTerms } from '../../domain/quote.ts'
import type { QuoteShown } from './quote-page.ts'

/** A line while it is written; `key` is the browser's own and never leaves it. */
export interface DraftLine extends LineTerms {
  readonly key: string
}

export interface DraftState {
  readonly message: string
  readonly validUntil: string | null
  readonly lines: readonly DraftLine[]
  /** The line whose reason takes the focus when it appears. */
  readonly fresh: string | null
}

export type DraftChange =
  | { readonly do: 'say'; readonly message?: string; readonly validUntil?: string | null }
  | { readonly do: 'add'; readonly line: LineTerms }
  | { readonly do: 'change'; readonly key: string; readonly terms: Partial<LineTerms> }
  | { readonly do: 'offer-alternative'; readonly key: string }
  | { readonly do: 'move'; readonly key: string; readonly by: -1 | 1 }
  | { readonly do: 'remove'; readonly key: string }
  | { readonly do: 'put-back'; readonly line: DraftLine; readonly index: number }

let lastKey = 0
const newKey = (): string => {
  lastKey += 1
  return `line-${lastKey}`
}

const termsOf = (line: LineTerms): LineTerms => ({
  necessity: line.necessity,
  alternative: line.alternative,
  label: line.label,
  reason: line.reason,
  photographId: line.photographId,
  serviceId: line.serviceId,
  amountMinor: line.amountMinor,
  taxBasisPoints: line.taxBasisPoints,
  skill: line.skill,
  minutes: line.minutes,
  surface: line.surface,
})

export const draftOf = (quote: QuoteShown): DraftState => ({
  message: quote.message,
  validUntil: quote.validUntil,
  lines: quote.lines.map((line) => ({ ...termsOf(line), key: line.id })),
  fresh: null,
})

/** What is sent to the house: no browser keys, and no line that is not named yet. */
export const savedTerms = (draft: DraftState) => ({
  message: draft.message,
  validUntil: draft.validUntil,
  lines: draft.lines.filter(({ label }) => label.trim() !== '').map(termsOf),
})

export const draftAfter = (draft: DraftState, change: DraftChange): DraftState => {
  switch (change.do) {
    case 'say': {
      const { message = draft.message, validUntil = draft.validUntil } = change
      return { ...draft, message, validUntil }
    }
    case 'add': {
      const key = newKey()
      return { ...draft, lines: [...draft.lines, { ...change.line, key }], fresh: key }
    }
    case 'change':
      return { ...draft, lines: changed(draft.lines, change.key, change.terms) }
    case 'offer-alternative':
      return withAlternative(draft, change.key)
    case 'move':
      return { ...draft, lines: moved(draft.lines, change.key, change.by) }
    case 'remove':
      return { ...draft, lines: alone(draft.lines.filter(({ key }) => key !== change.key)) }
    case 'put-back':
      return { ...draft, lines: draft.lines.toSpliced(change.index, 0, change.line) }
  }
}

/** Options of one job are equally needed: what one becomes, all become. */
const changed = (lines: readonly DraftLine[], key: string, terms: Partial<LineTerms>): DraftLine[] => {
  const alternative = lines.find((line) => line.key === key)?.alternative ?? ''
  return lines.map((line) => {
    if (line.key === key) return { ...line, ...terms }
    const isOption = alternative !== '' && line.alternative === alternative
    return isOption && terms.necessity !== undefined ? { ...line, necessity: terms.necessity } : line
  })
}

/** Another way to do the same, right under the one it stands beside. */
const withAlternative = (draft: DraftState, key: string): DraftState => {
  const index = draft.lines.findIndex((line) => line.key === key)
  const line = draft.lines[index]
  if (line === undefined) return draft
  const alternative = line.alternative === '' ? nextName(draft.lines) : line.alternative
  const last = draft.lines.findLastIndex((one) => one.key === key || one.alternative === alternative)
  const option: DraftLine = {
    ...line,
    key: newKey(),
    alternative,
    label: '',
    reason: '',
    photographId: null,
    serviceId: null,
    amountMinor: 0,
  }
  const lines = draft.lines.map((one) => (one.key === key ? { ...one, alternative } : one))
  return { ...draft, lines: lines.toSpliced(last + 1, 0, option), fresh: option.key }
}

const nextName = (lines: readonly DraftLine[]): string => {
  const names = new Set(lines.map(({ alternative }) => alternative))
  let count = 1
  while (names.has(`option-${count}`)) count += 1
  return `option-${count}`
}

/** An option whose others are gone is a line like any other. */
const alone = (lines: readonly DraftLine[]): DraftLine[] =>
  lines.map((line) => {
    const others = lines.filter(({ alternative }) => alternative !== '' && alternative === line.alternative)
    return others.length === 1 ? { ...line, alternative: '' } : line
  })

/** Jobs move whole: the options of one stay under each other. */
const moved = (lines: readonly DraftLine[], key: string, by: -1 | 1): DraftLine[] => {
  const jobs: DraftLine[][] = []
  for (const line of lines) {
    const job =
      line.alternative === '' ? undefined : jobs.find(([one]) => one?.alternative === line.alternative)
    if (job === undefined) jobs.push([line])
    else job.push(line)
  }
  const from = jobs.findIndex((job) => job.some((line) => line.key === key))
  const job = jobs[from]
  const to = from + by
  if (job === undefined || to < 0 || to >= jobs.length) return [...lines]
  return jobs.toSpliced(from, 1).toSpliced(to, 0, job).flat()
}
