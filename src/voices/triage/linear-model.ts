import type { Features } from './features.ts'

/** One row of weights per class over hashed features; softmax on top. */
export interface LinearModel {
  readonly classes: number
  readonly buckets: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

export interface Example {
  readonly features: Features
  readonly label: number
  readonly weight?: number
}

export interface Training {
  readonly classes: number
  readonly buckets: number
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are drawn to nothing. */
  readonly decay: number
}

const emptyModel = (classes: number, buckets: number): LinearModel => ({
  classes,
  buckets,
  weights: new Float32Array(classes * buckets),
  bias: new Float32Array(classes),
})

/** Probabilities of the classes, summing to one. */
export const predict = (model: LinearModel, { indices, values }: Features): number[] => {
  const scores = Array.from(model.bias)
  for (let klass = 0; klass < model.classes; klass += 1) {
    const row = klass * model.buckets
    let sum = scores[klass] ?? 0
    for (let at = 0; at < indices.length; at += 1)
      sum += (model.weights[row + (indices[at] ?? 0)] ?? 0) * (values[at] ?? 0)
    scores[klass] = sum
  }
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const total = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => one / total)
}

/** A seeded shuffle: the same examples give the same model on every machine. */
const shuffled = (count: number, seed: number): Uint32Array => {
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  let state = seed >>> 0 || 1
  for (let index = count - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (index + 1)
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Multinomial logistic regression by AdaGrad; weights shrink each time they are touched, which is where they could grow. */
export const train = (examples: readonly Example[], how: Training): LinearModel => {
  const model = emptyModel(how.classes, how.buckets)
  const squares = new Float32Array(model.weights.length)
  for (let epoch = 0; epoch < how.epochs; epoch += 1)
    for (const at of shuffled(examples.length, epoch + 1)) {
      const example = examples[at]
      if (example) step(model, example, { how, squares })
    }
  return model
}

interface Stepping {
  readonly how: Training
  /** Sums of squared steps, by which each weight's steps grow shorter. */
  readonly squares: Float32Array
}

const step = (model: LinearModel, example: Example, { how, squares }: Stepping): void => {
  const chances = predict(model, example.features)
  const { indices, values } = example.features
  for (let klass = 0; klass < model.classes; klass += 1) {
    const error = ((chances[klass] ?? 0) - (klass === example.label ? 1 : 0)) * (example.weight ?? 1)
    model.bias[klass] = (model.bias[klass] ?? 0) - how.rate * 0.05 * error
    const row = klass * model.buckets
    for (let at = 0; at < indices.length; at += 1) {
      const place = row + (indices[at] ?? 0)
      const gradient = error * (values[at] ?? 0) + how.decay * (model.weights[place] ?? 0)
      const square = (squares[place] ?? 0) + gradient * gradient
      squares[place] = square
      model.weights[place] = (model.weights[place] ?? 0) - (how.rate * gradient) / Math.sqrt(square + 1e-8)
    }
  }
}
