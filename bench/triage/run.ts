import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseArgs } from 'node:util'
import { largePlan, plainPlan, trainClassifier } from '../../src/voices/triage/text-classifier.ts'
import type { ClassifierPlan, LabelledText, TextClassifier } from '../../src/voices/triage/text-classifier.ts'

interface Row extends LabelledText {
  readonly language: string
  readonly split: string
}

const shipped = join(import.meta.dirname, '../../../shared/data/text/umsab_sentiment_train_val.csv.gz')
const { values } = parseArgs({
  options: { train: { type: 'string' }, test: { type: 'string' } },
  allowPositionals: true,
})

/** RFC 4180 with quotes; the files are small enough to be read at once. */
function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  const close = (): void => {
    rows.at(-1)?.push(field)
    field = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') field += text[(at += 1)] ?? ''
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') close()
    else if (!quoted && sign === '\n') {
      close()
      rows.push([])
    } else if (sign !== '\r' || quoted) field += sign
  }
  close()
  return rows
}

/** Columns by name, in any order: lang, split (may be absent), label, text. */
function readRows(file: string): Row[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const [head = [], ...rest] = fieldsOf(text)
  const column = (name: string): number => head.indexOf(name)
  const [lang, split, label, words] = ['lang', 'split', 'label', 'text'].map(column)
  if (lang === undefined || label === undefined || words === undefined || Math.min(lang, label, words) < 0)
    throw new Error(`${file}: columns lang, label and text are needed, there are ${head.join(', ')}`)
  return rest
    .filter((fields) => fields.length >= head.length)
    .map((fields) => ({
      language: fields[lang] ?? '',
      split: split === undefined || split < 0 ? '' : (fields[split] ?? ''),
      label: Number(fields[label]),
      text: fields[words] ?? '',
    }))
}

/** Without a test file of its own: learnt from `train`, measured on the rest. With one: learnt from all there is. */
function chosen(): { learnt: Row[]; measured: Row[] } {
  const all = readRows(values.train ?? shipped)
  if (values.test && values.test !== values.train) return { learnt: all, measured: readRows(values.test) }
  return {
    learnt: all.filter(({ split }) => split === 'train'),
    measured: all.filter(({ split }) => split !== 'train'),
  }
}

function macroF1(pairs: readonly (readonly [truth: number, said: number])[], classes: number): number {
  let sum = 0
  for (let one = 0; one < classes; one += 1) {
    const both = pairs.filter(([truth, said]) => truth === one && said === one).length
    const either =
      pairs.filter(([truth]) => truth === one).length + pairs.filter(([, said]) => said === one).length
    sum += either === 0 ? 0 : (2 * both) / either
  }
  return Math.round((sum / classes) * 1000) / 10
}

const { learnt, measured } = chosen()
const classes = Math.max(...learnt.map(({ label }) => label), ...measured.map(({ label }) => label)) + 1
const languages = [...new Set(measured.map(({ language }) => language))].sort()

function saidBy(classifier: TextClassifier, rows: readonly Row[]): (readonly [number, number])[] {
  return rows.map(({ text, label, language }) => {
    const chances = classifier.probabilities(text, language)
    return [label, chances.indexOf(Math.max(...chances))] as const
  })
}

function measure(plan: ClassifierPlan, forEach: boolean): { f1: Record<string, number>; seconds: number } {
  const began = performance.now()
  const joint = forEach ? undefined : trainClassifier(learnt, plan)
  const f1 = languages.map((language) => {
    const own = learnt
      .filter((row) => row.language === language)
      .map((row) => ({ text: row.text, label: row.label }))
    const classifier = joint ?? trainClassifier(own.length > 0 ? own : learnt, plan)
    return [
      language,
      macroF1(
        saidBy(
          classifier,
          measured.filter((row) => row.language === language),
        ),
        classes,
      ),
    ] as const
  })
  return { f1: Object.fromEntries(f1), seconds: Math.round((performance.now() - began) / 100) / 10 }
}

const published: Readonly<Record<string, number>> = { fr: 54.8, de: 59.6, en: 50.9 }
const baseline = measure(plainPlan(classes), true)
const ours = measure(largePlan(classes), false)
console.log(`learnt from ${learnt.length} texts, measured on ${measured.length}; macro-F1`)
console.log('language  texts   ours  TF-IDF  fastText (published)')
for (const language of languages) {
  const texts = measured.filter((row) => row.language === language).length
  const line = [ours.f1[language], baseline.f1[language], published[language]].map((value) =>
    (value === undefined ? '-' : value.toFixed(1)).padStart(6),
  )
  console.log(`${language.padEnd(8)} ${String(texts).padStart(6)} ${line.join('  ')}`)
}
console.log(`trained and measured in ${ours.seconds} s (ours), ${baseline.seconds} s (baseline)`)
console.log(JSON.stringify(ours.f1))
