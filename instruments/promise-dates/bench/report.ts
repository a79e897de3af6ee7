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

/** A figure nobody could measure is a dash, never "NaN". */
function written(value: number, digits: number, unit = ''): string {
  return Number.isFinite(value) ? `${value.toFixed(digits)}${unit}` : '–'
}

function line(
  label: string,
  method: string,
  { count, summary }: { count: number; summary: Summary },
): string {
  const kept = PROBABILITIES.map((percent) => written(summary.kept[percent] * 100, 1, ' %').padStart(8))
  const width = PROBABILITIES.map((percent) => written(summary.width[percent], 2).padStart(8))
  return [
    label.padEnd(8),
    String(count).padStart(6),
    method.padEnd(19),
    written(summary.mae, 3).padStart(9),
    ...kept,
    ...width,
  ].join(' ')
}

/** Nothing stands for a method that had nothing to learn from. */
export type Forecasts = Readonly<Record<Method, readonly Forecast[]>>

/** The table per month of the forecast's moment (UTC), every method, then all months together. */
export function table(trials: readonly Trial[], forecasts: Forecasts): string[] {
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

/** Figures as JSON can hold them: what nobody could measure (no forecast, or a window without end) is null. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null
}

function roundedEach(figures: Readonly<Record<Percent, number>>): Record<Percent, number | null> {
  return { 80: rounded(figures[80]), 90: rounded(figures[90]), 95: rounded(figures[95]) }
}

export const NO_FORECASTS: Forecasts = { ours: [], mean_by_length: [], median_by_activity: [], trees: [] }

/** The summary as the last line of the bench gives it. */
export function summaryJson(trials: readonly Trial[], forecasts: Forecasts): string {
  return JSON.stringify(
    Object.fromEntries(
      METHODS.map((method) => {
        const { mae, kept, width } = summarise(trials, forecasts[method])
        return [method, { mae: rounded(mae), kept: roundedEach(kept), width: roundedEach(width) }]
      }),
    ),
  )
}
