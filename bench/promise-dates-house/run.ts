import { parseArgs } from 'node:util'
import { holdAgainst, levels, type SaidDate } from './hold-against.ts'
import { simulateHouse } from './simulate-house.ts'

// A house of two years by dice, walked through day by day with the product's own rules: what was said against what was kept.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    years: { type: 'string', default: '2' },
    train: { type: 'string', default: '20' },
    correct: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

const figures = (dates: readonly SaidDate[]) => ({
  count: dates.length,
  said: mean(dates.map(({ said }) => said)),
  kept: mean(dates.map(({ kept }) => (kept ? 1 : 0))),
  days: mean(dates.map(({ days }) => days)),
})

const rowOf = (name: string, dates: readonly SaidDate[]): string => {
  const cells = levels.map((level) => {
    const { said, kept, days } = figures(dates.filter((date) => date.level === level))
    return `${percent(said)}${percent(kept)}${((kept - said) * 100).toFixed(1).padStart(6)}${days.toFixed(1).padStart(7)}`
  })
  return [name.padEnd(12), String(dates.length / levels.length).padStart(6), ...cells].join('  ')
}

const house = simulateHouse({ seed: Number(values.seed), years: Number(values.years) })
const started = process.cpuUsage()
const dates = holdAgainst(house, {
  trainEvery: Number(values.train),
  correctEvery: Number(values.correct),
  report: say,
})
const spent = process.cpuUsage(started)
say('')
say(
  [
    'when'.padEnd(12),
    'dates'.padStart(6),
    ...levels.map((level) => `at ${level * 100} %: said    kept   off   days`),
  ].join('  '),
)
const learnt = dates.filter(({ orders }) => orders >= 40)
const byQuarter = Map.groupBy(
  learnt,
  ({ on }) => `${on.slice(0, 4)} Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
)
say(
  rowOf(
    'cold start',
    dates.filter(({ orders }) => orders < 40),
  ),
)
for (const [quarter, some] of byQuarter) say(rowOf(quarter, some))
for (const moment of ['intake', 'approval', 'bench'] as const)
  say(
    rowOf(
      moment,
      learnt.filter((date) => date.moment === moment),
    ),
  )
say(rowOf('all', learnt))
say(`\n${house.orders.length} orders, ${((spent.user + spent.system) / 1e6).toFixed(0)} s of processor time`)
say(
  JSON.stringify({
    ours: Object.fromEntries(
      levels.map((level) => [level * 100, figures(learnt.filter((date) => date.level === level))]),
    ),
    byQuarter: Object.fromEntries(
      [...byQuarter].map(([quarter, some]) => [
        quarter,
        Object.fromEntries(
          levels.map((level) => [level * 100, figures(some.filter((date) => date.level === level))]),
        ),
      ]),
    ),
  }),
)
