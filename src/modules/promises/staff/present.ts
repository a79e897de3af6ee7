import { watchName } from '#modules/watches/public.ts'
import { countKept, type KeptCounts, type SettledPromise } from '../domain/kept-record.ts'
import type { DueRow } from '../store/due-list.ts'
import { dayHeld, type PromiseRow } from '../store/promise-rows.ts'
import type { Answered } from '../store/what-if.ts'

const nameOf = (row: Pick<DueRow, 'given_name' | 'family_name' | 'company'>): string =>
  [row.given_name, row.family_name].filter(Boolean).join(' ') || (row.company ?? '')

export const presentPromise = (row: PromiseRow, names: ReadonlyMap<string, string>) => ({
  id: row.id,
  position: row.position,
  windowFrom: row.window_from,
  windowUntil: row.window_until,
  promisedOn: row.promised_on,
  heldUntil: dayHeld(row),
  probability: row.probability,
  reason: row.reason,
  cause: row.cause,
  voice: row.voice,
  state: row.state,
  inSilence: row.in_silence,
  givenAt: row.given_at.toISOString(),
  givenBy: names.get(row.given_by ?? '') ?? '',
  modelVersion: row.model_version,
})

export const presentDue = (row: DueRow) => ({
  orderId: row.order_id,
  number: row.number,
  watchName: watchName(row),
  clientName: nameOf(row),
  siteCode: row.site_code,
  stage: row.stage,
  waitReason: row.wait_reason,
  promisedOn: row.promised_on,
  heldUntil: dayHeld(row),
  forecastFrom: row.forecast_from,
  forecastUntil: row.forecast_until,
  likelyOn: row.likely_on,
  chance: row.chance,
  cause: row.cause,
  endangeredSince: row.endangered_since?.toISOString() ?? null,
})

export const presentWhatIf = ({ row, before, after }: Answered) => ({
  orderId: row.order_id,
  number: row.number,
  watchName: watchName(row),
  clientName: nameOf(row),
  promisedOn: dayHeld(row),
  before: { until: before.window.until, likelyOn: before.likelyOn, chance: before.chanceOf(dayHeld(row)) },
  after: { until: after.window.until, likelyOn: after.likelyOn, chance: after.chanceOf(dayHeld(row)) },
})

const named = (counts: readonly KeptCounts[], names: ReadonlyMap<string, string>) =>
  counts
    .map((one) => ({ ...one, name: names.get(one.key) ?? one.key }))
    .sort((one, other) => other.count - one.count)

type Settled = SettledPromise & { readonly workshopId: string }

/** The record by everything it is asked by; names are given, the counting is the domain's. */
export const presentCounts = (
  settled: readonly Settled[],
  names: { readonly sites: ReadonlyMap<string, string>; readonly services: ReadonlyMap<string, string> },
) => {
  return {
    total:
      named(
        countKept(settled, () => 'all'),
        new Map(),
      )[0] ?? nothing,
    bySite: named(
      countKept(settled, ({ siteId }) => siteId),
      names.sites,
    ),
    byService: named(
      countKept(settled, ({ service }) => service),
      names.services,
    ),
    byWorkshop: named(
      countKept(settled, ({ workshopId }) => workshopId),
      names.sites,
    ),
    byMonth: named(
      countKept(settled, ({ promisedOn }) => promisedOn.slice(0, 7)),
      new Map(),
    ).sort((one, other) => (one.key < other.key ? -1 : 1)),
  }
}

const nothing = { key: 'all', name: '', count: 0, kept: 0, moved: 0, broken: 0, inSilence: 0 }
