import { parseArgs } from 'node:util'
import { train, PromiseDatesError } from '../src/index.ts'
import { baselineForecasts, ourForecasts } from './forecasts.ts'
import { promiseComparison } from './promise-comparison.ts'
import { readLogs } from './read-logs.ts'
import { summaryJson, table } from './report.ts'
import { trainingView, trialsOf } from './protocol.ts'

const USAGE = 'usage: node instruments/promise-dates/bench/run.ts --train FILE --test FILE [--published]'

function main(): void {
  const { values } = parseArgs({
    options: {
      train: { type: 'string' },
      test: { type: 'string' },
      published: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  })
  if (values.train === undefined || values.test === undefined)
    throw new PromiseDatesError('invalid-option', USAGE)
  const logs = readLogs(values.train, values.test)
  const trials = trialsOf(logs.test)
  if (trials.length === 0)
    throw new PromiseDatesError('empty-log', 'No test case has three events: nothing to forecast.')
  const view = trainingView(logs.train, logs.test, values.published)
  const open = view.log.cases.filter((trace) => trace.open === true).length
  console.log(
    `protocol ${values.published ? 'published (all training cases known)' : 'no leak (open training cases censored)'}`,
  )
  console.log(
    `training cases ${view.log.cases.length}, of them open ${open}; test cases ${logs.test.cases.length}, forecasts ${trials.length}`,
  )
  const started = performance.now()
  const model = train(view.log, { seed: Number(values.seed), knownUntil: view.knownUntil })
  const trained = performance.now()
  const ours = ourForecasts(model, trials)
  const forecast = performance.now()
  const forecasts = {
    ours,
    mean_by_length: baselineForecasts('mean_by_length', view.log, trials),
    median_by_activity: baselineForecasts('median_by_activity', view.log, trials),
    trees: baselineForecasts('trees', view.log, trials),
  }
  console.log(
    `model ${model.kind}, trained in ${((trained - started) / 1000).toFixed(1)} s, ${((forecast - trained) / trials.length).toFixed(2)} ms a forecast`,
  )
  for (const row of table(trials, forecasts)) console.log(row)
  for (const row of promiseComparison(model, logs.test)) console.log(row)
  console.log(summaryJson(trials, forecasts))
}

try {
  main()
} catch (error) {
  if (!(error instanceof PromiseDatesError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 2
}
