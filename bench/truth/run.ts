import { parseArgs } from 'node:util'
import { readSet, shippedSet } from './read-set.ts'
import type { LabelledSentence } from './read-set.ts'
import { figures, score } from './score.ts'
import type { Outcome } from './score.ts'
import { pageSpeed } from './speed.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    contexts: { type: 'string' },
    part: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8)

function row(name: string, outcomes: readonly Outcome[]): string {
  const one = figures(outcomes)
  return [name.padEnd(22), String(one.sentences).padStart(6), String(one.claims).padStart(6), percent(one.recall), percent(one.precision), percent(one.false_alarm)].join('  ')
}

function printTable(outcomes: readonly Outcome[]): void {
  console.log(['what'.padEnd(22), '  sent', 'claims', '  recall', '  precis', '  alarms'].join('  '))
  for (const language of ['fr', 'en', 'de', 'it']) {
    const own = outcomes.filter((one) => one.sentence.language === language)
    if (own.length > 0) console.log(row(language, own))
  }
  const kinds = new Set(outcomes.flatMap((one) => one.sentence.claims.map((claim) => claim.kind)))
  for (const kind of [...kinds].sort())
    console.log(row(`kind ${kind}`, outcomes.filter((one) => one.sentence.claims.some((claim) => claim.kind === kind)).map((one) => ofKind(one, kind))))
  for (const part of ['development', 'test']) {
    const own = outcomes.filter((one) => one.sentence.part === part)
    if (own.length > 0) console.log(row(`part ${part}`, own))
  }
  console.log(row('all', outcomes))
}

/** An outcome narrowed to labels of one kind, for its row of the table. */
function ofKind(one: Outcome, kind: string): Outcome {
  const keep = (label: { kind: string }): boolean => label.kind === kind
  return { ...one, found: one.found.filter(keep), missed: one.missed.filter(keep), spurious: one.spurious.filter(keep), sentence: { ...one.sentence, claims: one.sentence.claims.filter(keep) } }
}

function printErrors(outcomes: readonly Outcome[]): void {
  for (const one of outcomes) {
    const said = one.claims.map((claim) => `${claim.kind}[${claim.words}]=${claim.verdict}/${claim.rule}`).join('; ')
    for (const label of one.missed) console.log(`MISSED ${one.sentence.id} (${label.kind} "${label.words ?? ''}") ${one.sentence.text} -> ${said}`)
    for (const claim of one.spurious) console.log(`WRONG  ${one.sentence.id} (${claim.kind} "${claim.words}" ${claim.rule} ${claim.value} | ${claim.fact?.value ?? ''}) ${one.sentence.text}`)
  }
}

function chosen(): LabelledSentence[] {
  const all = values.set ? readSet(values.set, values.contexts) : shippedSet()
  return values.part ? all.filter((sentence) => sentence.part === values.part) : all
}

const sentences = chosen()
// Patterns are compiled on first use; the product warms them up at its start, and so does the measure.
for (const sentence of sentences.slice(0, 200)) score(sentence)
const outcomes = sentences.map(score)
if (values.errors) printErrors(outcomes)
printTable(outcomes)
const speed = pageSpeed(sentences)
const corrected = outcomes.reduce((sum, one) => sum + one.corrected, 0)
const cured = outcomes.reduce((sum, one) => sum + one.cured, 0)
console.log(`corrections offered ${corrected}, that leave nothing contradicted in their place ${cured}`)
console.log(`pages of about 400 words: median ${speed.median.toFixed(1)} ms, p95 ${speed.p95.toFixed(1)} ms`)
const { claims, recall, precision, false_alarm } = figures(outcomes)
console.log(JSON.stringify({ claims, recall, precision, false_alarm, ms_p95: Math.round(speed.p95 * 100) / 100 }))
