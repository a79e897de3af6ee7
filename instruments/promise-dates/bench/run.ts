import { parseArgs } from 'node:util'
import { PromiseDatesError } from '../src/index.ts'
import { measure, type Asked } from './measure.ts'
import { NO_FORECASTS, summaryJson } from './report.ts'

const USAGE = 'usage: npm run bench -- promise-dates --train FILE --test FILE [--published] [--seed 1]'

function asked(): Asked {
  const { values } = parseArgs({
    options: {
      train: { type: 'string' },
      test: { type: 'string' },
      published: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  })
  const { train, test, published } = values
  const seed = Number(values.seed)
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
