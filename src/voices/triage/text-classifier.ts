import { countFeatures, weighFeatures, wordsOfText, type FeatureSpace, type Features } from './features.ts'
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
  /** What a feature weighs: by how few texts have it, or by how far it tells the classes apart. */
  readonly weighs: 'rare' | 'telling'
  readonly epochs: number
  readonly rate: number
}

export interface ClassifierPlan {
  readonly classes: number
  readonly halves: readonly Half[]
}

/** Words know what is said, letters forgive how it is spelt; the two together are surer than either. */
const halves = (buckets: number): Half[] => [
  { space: { buckets, words: [1, 2], letters: [0, 0], moods: true }, weighs: 'rare', epochs: 6, rate: 0.1 },
  {
    space: { buckets, words: [1, 1], letters: [2, 5], moods: true },
    weighs: 'telling',
    epochs: 4,
    rate: 0.06,
  },
]

/** For tens of thousands of texts. */
export const largePlan = (classes: number): ClassifierPlan => ({ classes, halves: halves(1 << 20) })
/** For the few hundred a house begins with: small, and learnt in a moment. */
export const smallPlan = (classes: number): ClassifierPlan => ({
  classes,
  halves: halves(1 << 15).map((half) => ({ ...half, epochs: 6, rate: 0.2 })),
})
/** What the others are held against: single words by how rare they are, and nothing else. */
export const plainPlan = (classes: number): ClassifierPlan => ({
  classes,
  halves: [
    {
      space: { buckets: 1 << 18, words: [1, 1], letters: [0, 0], moods: false },
      weighs: 'rare',
      epochs: 8,
      rate: 0.3,
    },
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

type Weight = (index: number) => number

const countsOf = (space: FeatureSpace, text: string, language: string | undefined): Features =>
  countFeatures(text, space, ownWords(text, language))

const reader = (space: FeatureSpace, weight: Weight): ((text: string, counts: Features) => Features) => {
  const place = moodPlace()
  return (text, counts) => {
    const plain = weighFeatures(counts, weight)
    if (!space.moods) return plain
    const moods = [...new Set(moodsOf(wordsOfText(text)))].map((name) => space.buckets + place(name))
    return {
      indices: Uint32Array.from([...plain.indices, ...moods]),
      values: Float32Array.from([...plain.values, ...moods.map(() => 0.3)]),
    }
  }
}

interface Counted extends LabelledText {
  readonly counts: Features
}

/** In how many texts of each class every feature stands. */
const textsWith = (texts: readonly Counted[], classes: number): Map<number, number[]> => {
  const seen = new Map<number, number[]>()
  for (const { counts, label } of texts)
    for (const index of counts.indices) {
      const each = seen.get(index) ?? Array.from({ length: classes }, () => 0)
      each[label] = (each[label] ?? 0) + 1
      seen.set(index, each)
    }
  return seen
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

const weightOf = (texts: readonly Counted[], weighs: Half['weighs'], classes: number): Weight => {
  const seen = textsWith(texts, classes)
  const nowhere = Array.from({ length: classes }, () => 0)
  const rarity = (each: readonly number[]): number => Math.log((texts.length + 1) / (sumOf(each) + 1))
  if (weighs === 'rare') return (index) => rarity(seen.get(index) ?? nowhere) + 1
  // Log-count ratios as in naive Bayes (Wang and Manning, "Baselines and Bigrams", 2012), here for any number of classes: their
  // spread around the mean. A feature that tells nothing keeps a little, or a text of common words alone would weigh nothing.
  const all = nowhere.map((_, klass) => texts.filter(({ label }) => label === klass).length)
  return (index) => {
    const each = seen.get(index) ?? nowhere
    const shares = each.map((count, klass) => (count + 0.5) / ((all[klass] ?? 0) + 1))
    const mean = sumOf(shares) / classes
    const spread = Math.sqrt(sumOf(shares.map((share) => Math.log(share / mean) ** 2)) / classes)
    return 0.15 + spread * (1 + 0.3 * rarity(each))
  }
}

const trainHalf = (
  texts: readonly LabelledText[],
  { space, weighs, epochs, rate }: Half,
  classes: number,
): Trained => {
  const counted = texts.map((one): Counted => ({ ...one, counts: countsOf(space, one.text, one.language) }))
  const featuresOf = reader(space, weightOf(counted, weighs, classes))
  const examples = counted.map(({ text, counts, label, weight = 1 }): Example => ({
    features: featuresOf(text, counts),
    label,
    weight,
  }))
  const model = train(examples, { classes, buckets: space.buckets + MOODS, epochs, rate, decay: 0 })
  return { model, features: (text, language) => featuresOf(text, countsOf(space, text, language)) }
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
