import { examplesOfTriage } from './examples-of-triage.ts'
import { smallPlan, trainClassifier, type LabelledText, type TextClassifier } from './text-classifier.ts'

/** What a message wants; the inbox is sorted by it, and a person's word stands above the machine's. */
export const triages = ['question', 'complaint', 'praise', 'order', 'quote_answer', 'spam'] as const
export type Triage = (typeof triages)[number]

export const isTriage = (text: string): text is Triage => triages.some((one) => one === text)

export interface Corrected {
  readonly text: string
  readonly triage: Triage
}

export interface TriageGuess {
  readonly triage: Triage
  /** Probability of that one, 0 to 1. */
  readonly confidence: number
}

const textsOf = (triage: Triage): LabelledText[] =>
  examplesOfTriage[triage]
    .trim()
    .split('\n')
    .map((text) => ({ text, label: triages.indexOf(triage) }))

/** Long mails begin with what they want; the rest is history and signatures. */
const READ = 1500

/** A correction by the people of the house counts as much as three examples of ours: they know their clients. */
const CORRECTION = 3

export const trainTriage = (corrected: readonly Corrected[]): TextClassifier =>
  trainClassifier(
    [
      ...triages.flatMap(textsOf),
      ...corrected.map(({ text, triage }) => ({
        text: text.slice(0, READ),
        label: triages.indexOf(triage),
        weight: CORRECTION,
      })),
    ],
    smallPlan(triages.length),
  )

let untaught: TextClassifier | undefined

/** What is known before anybody corrected anything; learnt at first use and kept. */
export const untaughtTriage = (): TextClassifier => (untaught ??= trainTriage([]))

export const guessTriage = (text: string, classifier: TextClassifier): TriageGuess => {
  const chances = classifier.probabilities(text.slice(0, READ))
  const best = chances.indexOf(Math.max(...chances))
  return { triage: triages[best] ?? 'question', confidence: chances[best] ?? 0 }
}
