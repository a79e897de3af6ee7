import { checkTruth } from '../../src/voices/truth/check-truth.ts'
import type { Claim, ClaimKind } from '../../src/voices/truth/claim.ts'
import type { LabelledClaim, LabelledSentence } from './read-set.ts'

/** What became of one labelled sentence. */
export interface Outcome {
  readonly sentence: LabelledSentence
  readonly claims: readonly Claim[]
  readonly missed: readonly LabelledClaim[]
  readonly found: readonly LabelledClaim[]
  /** Contradicted claims of the engine that no label backs up. */
  readonly spurious: readonly Claim[]
  readonly milliseconds: number
  /** Contradicted claims with a correction, and how many of them are gone once it is applied. */
  readonly corrected: number
  readonly cured: number
}

/** Kinds that one phrase can rightly be filed under either way. */
const NEAR: readonly (readonly ClaimKind[])[] = [
  ['date', 'callback', 'shipment', 'status', 'warranty', 'work'],
  ['price', 'tax', 'warranty'],
  ['status', 'place', 'work', 'cause', 'shipment'],
]

function sameFamily(one: ClaimKind, other: ClaimKind): boolean {
  return one === other || NEAR.some((family) => family.includes(one) && family.includes(other))
}

/** A label is met by a claim on its words; a label without words by a claim of its kind anywhere in the sentence. */
function meets(label: LabelledClaim, claim: Claim, text: string): boolean {
  if (label.words === undefined) return sameFamily(label.kind, claim.kind)
  const start = text.indexOf(label.words)
  const overlap = start >= 0 && claim.span.start < start + label.words.length && start < claim.span.end
  return overlap ? sameFamily(label.kind, claim.kind) : label.kind === claim.kind
}

function apply(text: string, claim: Claim): string {
  const { correction } = claim
  return correction ? text.slice(0, correction.span.start) + correction.text + text.slice(correction.span.end) : text
}

function cured(sentence: LabelledSentence, claim: Claim): boolean {
  const start = claim.correction?.span.start ?? 0
  const end = start + (claim.correction?.text.length ?? 0)
  const after = checkTruth(apply(sentence.text, claim), sentence.context).claims
  return !after.some((one) => one.verdict === 'contradicted' && one.kind === claim.kind && one.span.start < end && start < one.span.end)
}

export function score(sentence: LabelledSentence): Outcome {
  const started = performance.now()
  const { claims } = checkTruth(sentence.text, sentence.context)
  const milliseconds = performance.now() - started
  const wrong = sentence.claims.filter((label) => label.verdict === 'contradicted')
  const flagged = claims.filter((claim) => claim.verdict === 'contradicted')
  const found = wrong.filter((label) => flagged.some((claim) => meets(label, claim, sentence.text)))
  const correctable = flagged.filter((claim) => claim.correction !== undefined)
  return {
    sentence,
    claims,
    found,
    missed: wrong.filter((label) => !found.includes(label)),
    spurious: flagged.filter((claim) => !wrong.some((label) => meets(label, claim, sentence.text))),
    milliseconds,
    corrected: correctable.length,
    cured: correctable.filter((claim) => cured(sentence, claim)).length,
  }
}

export interface Figures {
  readonly sentences: number
  readonly claims: number
  readonly recall: number
  readonly precision: number
  readonly false_alarm: number
}

export function figures(outcomes: readonly Outcome[]): Figures {
  const found = outcomes.reduce((sum, one) => sum + one.found.length, 0)
  const missed = outcomes.reduce((sum, one) => sum + one.missed.length, 0)
  const spurious = outcomes.reduce((sum, one) => sum + one.spurious.length, 0)
  const clean = outcomes.filter((one) => one.sentence.claims.every((label) => label.verdict !== 'contradicted'))
  const alarmed = clean.filter((one) => one.claims.some((claim) => claim.verdict === 'contradicted'))
  const rate = (part: number, whole: number, empty: number): number => (whole === 0 ? empty : Math.round((part / whole) * 10_000) / 10_000)
  return {
    sentences: outcomes.length,
    claims: outcomes.reduce((sum, one) => sum + one.sentence.claims.length, 0),
    recall: rate(found, found + missed, 1),
    precision: rate(found, found + spurious, 1),
    false_alarm: rate(alarmed.length, clean.length, 0),
  }
}
