import { baselineForecasts, ourForecasts, ourModel } from './forecasts.ts'
import { promiseComparison } from './promise-comparison.ts'
import { trainingView, trialsOf } from './protocol.ts'
import { readLogs } from './read-logs.ts'
import { NO_FORECASTS, summaryJson, table } from './report.ts'

export interface Asked {
  readonly train: string
  readonly test: string
  readonly published: boolean
  readonly seed: number
}

type Say = (line: string) => void

const seconds = (from: number, until: number): string => ((until - from) / 1000).toFixed(1)

/** Reads, trains, forecasts and says the tables line by line; answers the JSON that ends every run. */
export function measure(asked: Asked, say: Say): string {
  const { train, test, parted } = readLogs(asked.train, asked.test)
  if (parted !== undefined) say(`one log, parted ${parted}`)
  const trials = trialsOf(test)
  if (trials.length === 0) {
    say('No test case has three events: there is nothing to forecast.')
    return summaryJson([], NO_FORECASTS)
  }
  const view = trainingView(train, test, asked.published)
  const open = view.log.cases.filter((trace) => trace.open === true).length
  say(
    `protocol ${asked.published ? 'published (all training cases known)' : 'no leak (open training cases censored)'}`,
  )
  say(
    `training cases ${view.log.cases.length}, of them open ${open}; test cases ${test.cases.length}, forecasts ${trials.length}`,
  )
  for (const note of new Set([...train.notes, ...test.notes].map(({ message }) => message)))
    say(`note: ${note}`)
  const started = performance.now()
  const model = ourModel(view, asked.seed)
  const trained = performance.now()
  const ours = ourForecasts(model, trials)
  const forecast = performance.now()
  const forecasts = {
    ours,
    mean_by_length: baselineForecasts('mean_by_length', view.log, trials),
    median_by_activity: baselineForecasts('median_by_activity', view.log, trials),
    trees: baselineForecasts('trees', view.log, trials),
  }
  say(
    `model ${model.kind}, trained in ${seconds(started, trained)} s, ${((forecast - trained) / trials.length).toFixed(2)} ms a forecast, baselines ${seconds(forecast, performance.now())} s`,
  )
  for (const row of table(trials, forecasts)) say(row)
  for (const row of promiseComparison(model, test)) say(row)
  return summaryJson(trials, forecasts)
}
