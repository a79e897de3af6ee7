import { countFeatures, toFeatures, wordsOfText, type FeatureSpace, type Features } from './features.ts'
import { predict, train, type Example, type LinearModel } from './linear-model.ts'
import { moodsOf } from './mood-stems.ts'

export interface LabelledText {
  readonly text: string
  readonly label: number
  readonly weight?: number
  /** Known language: its words are learnt a second time as its own, so that a word of two languages may mean two things. */
  readonly language?: string
}

interface Half {
  readonly space: FeatureSpace
  readonly epochs: number
  readonly rate: number
}

export interface ClassifierPlan {
  readonly classes: number
  readonly halves: readonly Half[]
}

/** Words know what is said, letters forgive how it is spelt; the two together are surer than either. */
const halves = (buckets: number): Half[] => [
  { space: { buckets, words: [1, 2], letters: [0, 0], moods: true }, epochs: 6, rate: 0.1 },
  { space: { buckets, words: [1, 1], letters: [2, 4], moods: true }, epochs: 4, rate: 0.06 },
]

/** For tens of thousands of texts. */
export const largePlan = (classes: number): ClassifierPlan => ({ classes, halves: halves(1 << 20) })
/** For the few hundred a house begins with: small, learnt in a moment, and more often over. */
export const smallPlan = (classes: number): ClassifierPlan => ({
  classes,
  halves: halves(1 << 15).map((half) => ({ ...half, epochs: 20, rate: 0.15 })),
})
/** What the others are held against: single words by how rare they are, and nothing else. */
export const plainPlan = (classes: number): ClassifierPlan => ({
  classes,
  halves: [
    { space: { buckets: 1 << 18, words: [1, 1], letters: [0, 0], moods: false }, epochs: 8, rate: 0.3 },
  ],
})

export interface TextClassifier {
  /** Probabilities of the classes, summing to one. */
  readonly probabilities: (text: string, language?: string) => number[]
}

/** Room behind the hashed features for the moods, which must share a bucket with nothing. */
const MOODS = 64

interface Trained {
  readonly model: LinearModel
  readonly features: (text: string, language: string | undefined) => Features
}

const moodPlace = (): ((name: string) => number) => {
  const places = new Map<string, number>()
  return (name) => {
    const known = places.get(name)
    if (known !== undefined) return known
    const place = places.size % MOODS
    places.set(name, place)
    return place
  }
}

const ownWords = (text: string, language: string | undefined): string[] =>
  language === undefined ? [] : wordsOfText(text).map((word) => `${language} ${word}`)

const reader = (space: FeatureSpace, weight: (index: number) => number): Trained['features'] => {
  const place = moodPlace()
  return (text, language) => {
    const plain = toFeatures(countFeatures(text, space, ownWords(text, language)), weight)
    if (!space.moods) return plain
    const moods = [...new Set(moodsOf(wordsOfText(text)))].map((name) => space.buckets + place(name))
    return {
      indices: Uint32Array.from([...plain.indices, ...moods]),
      values: Float32Array.from([...plain.values, ...moods.map(() => 0.3)]),
    }
  }
}

const trainHalf = (
  texts: readonly LabelledText[],
  { space, epochs, rate }: Half,
  classes: number,
): Trained => {
  const seen = new Map<number, number>()
  for (const { text, language } of texts)
    for (const index of countFeatures(text, space, ownWords(text, language)).keys())
      seen.set(index, (seen.get(index) ?? 0) + 1)
  const rarity = (index: number): number => Math.log((texts.length + 1) / ((seen.get(index) ?? 0) + 1)) + 1
  const features = reader(space, rarity)
  const examples = texts.map(({ text, label, weight = 1, language }): Example => ({
    features: features(text, language),
    label,
    weight,
  }))
  const model = train(examples, { classes, buckets: space.buckets + MOODS, epochs, rate, decay: 0 })
  return { model, features }
}

export const trainClassifier = (texts: readonly LabelledText[], plan: ClassifierPlan): TextClassifier => {
  const trained = plan.halves.map((half) => trainHalf(texts, half, plan.classes))
  return {
    probabilities: (text, language) => {
      const votes = trained.map(({ model, features }) => predict(model, features(text, language)))
      const joint = Array.from({ length: plan.classes }, (_, klass) =>
        votes.reduce((product, vote) => product * (vote[klass] ?? 0) ** (1 / votes.length), 1),
      )
      const total = joint.reduce((sum, one) => sum + one, 0) || 1
      return joint.map((one) => one / total)
    },
  }
}
