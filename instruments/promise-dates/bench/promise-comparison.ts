import {
  learnLevelMap,
  MILLISECONDS_PER_DAY,
  parseInstant,
  plainName,
  Predictor,
  type CalibrationItem,
  type CalibrationRules,
  type EventLog,
  type LogCase,
  type PromiseModel,
} from '../src/index.ts'
import { Diary } from './forecasts.ts'

/** Names of case columns that hold the day of the request and the day that was promised, in plain form (see `plainName`). */
const REQUESTED = [
  'startdate',
  'start date',
  'request date',
  'requested',
  'requested at',
  'received',
  'received at',
]
const PROMISED = [
  'enddate planned',
  'end date planned',
  'planned end',
  'planned end date',
  'promised',
  'promised date',
  'due date',
  'deadline',
]

/** Asked a little above 95 %, because what is wanted is "at least". */
const ASKED = 0.96

interface Promised {
  readonly trace: LogCase
  readonly first: number
  readonly requested: number
  readonly promised: number
  readonly end: number
}

function instantNamed(trace: LogCase, names: readonly string[]): number | undefined {
  const attributes = trace.events[0]?.attributes ?? {}
  const byName = new Map(
    Object.entries(attributes).map(([name, value]) => [plainName(name.replace(/^case:/, '')), value]),
  )
  for (const name of names) {
    const value = byName.get(name)
    const instant = typeof value === 'string' ? parseInstant(value) : undefined
    if (instant !== undefined) return instant.at
  }
  return undefined
}

function promisedCases(test: EventLog): Promised[] {
  return test.cases.flatMap((trace) => {
    const first = trace.events[0]?.at
    const end = trace.events.at(-1)?.at
    const requested = instantNamed(trace, REQUESTED)
    const promised = instantNamed(trace, PROMISED)
    if (first === undefined || end === undefined || requested === undefined || promised === undefined)
      return []
    return [{ trace, first, requested, promised, end }]
  })
}

function describe(
  label: string,
  cases: readonly Promised[],
  dateOf: (entry: Promised, index: number) => number,
): string {
  const kept = cases.filter((entry, index) => entry.end <= dateOf(entry, index)).length / cases.length
  const days =
    cases.reduce(
      (sum, entry, index) => sum + (dateOf(entry, index) - entry.requested) / MILLISECONDS_PER_DAY,
      0,
    ) / cases.length
  return `${label.padEnd(28)} kept ${(kept * 100).toFixed(1)} %  mean promise ${days.toFixed(1)} days from the request`
}

/** Promises at intake are judged by earlier promises at intake, and by the latest more than by old ones. */
const RULES: CalibrationRules = { halfLife: 60, prior: 5 }

function atFirstEvent(items: readonly CalibrationItem[]): CalibrationItem[] {
  return items.filter((item) => item.length === 1)
}

/** Our promise for each case at its first event, in time, corrected every midnight by what became of the earlier ones. */
function ourDates(model: PromiseModel, cases: readonly Promised[]): number[] {
  const predictor = new Predictor(model)
  const diary = new Diary(model)
  let today = Number.NEGATIVE_INFINITY
  return cases.map(({ trace, first, end }) => {
    const day = Math.floor(first / MILLISECONDS_PER_DAY)
    if (day > today)
      predictor.setLevelMap(learnLevelMap(atFirstEvent(diary.itemsAt(day * MILLISECONDS_PER_DAY)), RULES))
    today = day
    const forecast = predictor.predict(trace.events.slice(0, 1))
    diary.write(forecast.record, { at: first, end })
    return first + forecast.quantile(ASKED) * MILLISECONDS_PER_DAY
  })
}

/**
 * Where the log tells when a case was requested and what date was promised: the house's own promises against ours, both counted
 * from the request, ours given at the first event. Nothing is printed for other logs.
 */
export function promiseComparison(model: PromiseModel, test: EventLog): string[] {
  const cases = promisedCases(test)
  if (cases.length === 0) return []
  const dates = ourDates(model, cases)
  return [
    `promises, ${cases.length} cases with a requested and a promised date:`,
    describe("the house's planned date", cases, (entry) => entry.promised),
    describe(
      `ours at the first event, ${ASKED * 100} %`,
      cases,
      (entry, index) => dates[index] ?? entry.promised,
    ),
  ]
}
