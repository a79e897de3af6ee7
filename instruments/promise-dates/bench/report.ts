import { METHODS, PROBABILITIES, type Forecast, type Method, type Percent } from './forecasts.ts'
import type { Trial } from './protocol.ts'

export interface Summary {
  readonly mae: number
  readonly kept: Readonly<Record<Percent, number>>
  readonly width: Readonly<Record<Percent, number>>
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length
}

function perPercent(figure: (percent: Percent) => number): Record<Percent, number> {
  return { 80: figure(80), 90: figure(90), 95: figure(95) }
}

/** Windows are kept when the end lies inside; a slack of a second absorbs rounding. */
const SLACK_DAYS = 1 / 86_400

function summarise(trials: readonly Trial[], forecasts: readonly Forecast[]): Summary {
  const pairs = trials.flatMap((trial, index) => {
    const forecast = forecasts[index]
    return forecast === undefined ? [] : [{ days: trial.days, forecast }]
  })
  const inside = (days: number, [low, high]: readonly [number, number]): number =>
    days >= low - SLACK_DAYS && days <= high + SLACK_DAYS ? 1 : 0
  return {
    mae: mean(pairs.map(({ days, forecast }) => Math.abs(forecast.days - days))),
    kept: perPercent((percent) =>
      mean(pairs.map(({ days, forecast }) => inside(days, forecast.windows[percent]))),
    ),
    width: perPercent((percent) =>
      mean(pairs.map(({ forecast }) => forecast.windows[percent][1] - forecast.windows[percent][0])),
    ),
  }
}

function line(
  label: string,
  method: string,
  { count, summary }: { count: number; summary: Summary },
): string {
  const kept = PROBABILITIES.map((percent) => `${(summary.kept[percent] * 100).toFixed(1)} %`.padStart(8))
  const width = PROBABILITIES.map((percent) => summary.width[percent].toFixed(2).padStart(8))
  return [
    label.padEnd(8),
    String(count).padStart(6),
    method.padEnd(19),
    summary.mae.toFixed(3).padStart(9),
    ...kept,
    ...width,
  ].join(' ')
}

/** The table per month of the forecast's moment (UTC), every method, then all months together. */
export function table(
  trials: readonly Trial[],
  forecasts: Readonly<Record<Method, readonly Forecast[]>>,
): string[] {
  const months = new Map<string, number[]>()
  trials.forEach((trial, index) => {
    const month = new Date(trial.at).toISOString().slice(0, 7)
    const indexes = months.get(month)
    if (indexes === undefined) months.set(month, [index])
    else indexes.push(index)
  })
  const header = [
    'month'.padEnd(8),
    'n'.padStart(6),
    'method'.padEnd(19),
    'MAE days'.padStart(9),
    ...['kept 80', 'kept 90', 'kept 95', 'width 80', 'width 90', 'width 95'].map((name) => name.padStart(8)),
  ].join(' ')
  const block = (label: string, indexes: readonly number[]): string[] =>
    METHODS.map((method) => {
      const own = indexes.flatMap((index) => trials[index] ?? [])
      const summary = summarise(
        own,
        indexes.flatMap((index) => forecasts[method][index] ?? []),
      )
      return line(label, method, { count: own.length, summary })
    })
  const monthly = [...months]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([month, indexes]) => block(month, indexes))
  return [
    header,
    ...monthly,
    ...block(
      'all',
      trials.map((_, index) => index),
    ),
  ]
}

function rounded(figures: Readonly<Record<Percent, number>>): Record<Percent, number> {
  return perPercent((percent) => Math.round(figures[percent] * 1e4) / 1e4)
}

/** The summary as the last line of the bench gives it. */
export function summaryJson(
  trials: readonly Trial[],
  forecasts: Readonly<Record<Method, readonly Forecast[]>>,
): string {
  return JSON.stringify(
    Object.fromEntries(
      METHODS.map((method) => {
        const { mae, kept, width } = summarise(trials, forecasts[method])
        return [method, { mae: Math.round(mae * 1e4) / 1e4, kept: rounded(kept), width: rounded(width) }]
      }),
    ),
  )
}
