import { parseArgs } from 'node:util'
import { PromiseDatesError } from '../src/index.ts'
import { measure, type Asked } from './measure.ts'
import { NO_FORECASTS, summaryJson } from './report.ts'

const USAGE = 'usage: npm run bench -- promise-dates --train FILE --test FILE [--published] [--seed 1]'

const OPTIONS = {
  train: { type: 'string' },
  test: { type: 'string' },
  published: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
} as const

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    throw new PromiseDatesError('invalid-option', `${error instanceof Error ? error.message : ''} ${USAGE}`)
  }
}

function asked(): Asked {
  const { train, test, published, seed: given } = options()
  const seed = Number(given)
  if (train === undefined || test === undefined || !Number.isInteger(seed))
    throw new PromiseDatesError('invalid-option', USAGE)
  return { train, test, published, seed }
}

/** Whatever happens, the last line is the JSON that programs read: null where nothing was measured, the reason on standard error. */
function main(): string {
  try {
    return measure(asked(), (line) => console.log(line))
  } catch (error) {
    const told = error instanceof PromiseDatesError
    console.error(told ? `${error.code}: ${error.message}` : error)
    process.exitCode = told ? 2 : 1
    return summaryJson([], NO_FORECASTS)
  }
}

console.log(main())
