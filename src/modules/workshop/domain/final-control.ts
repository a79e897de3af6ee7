import { refuse, type Refusal } from '#platform/refusal.ts'

export const checkItems = [
  'functions',
  'appearance',
  'mandate',
  'old-parts',
  'hands-and-dial',
  'power-reserve',
  'finish',
  'crystal',
  'strap',
  'seconds',
  'judged-by-hand',
] as const
export type CheckItem = (typeof checkItems)[number]

export type RequiredMeasurement = 'timing' | 'water_resistance' | 'quartz'

export interface ControlledWork {
  /** Categories of the menu that were worked on; empty for work that came from no menu. */
  readonly categories: readonly string[]
  readonly movement: string
  readonly returnsOldParts: boolean
}

const opened = ['overhaul', 'battery', 'dial', 'crystal', 'gaskets', 'water_resistance', 'control']
const timed = ['overhaul', 'regulation', 'control']

/** What must have been measured after this work. A case that was open is tested for water, or said not to be guaranteed. */
export const requiredMeasurements = ({ categories, movement }: ControlledWork): RequiredMeasurement[] => {
  const has = (...wanted: string[]): boolean => categories.some((category) => wanted.includes(category))
  return [
    ...(has(...timed) && movement !== 'quartz' ? (['timing'] as const) : []),
    ...(has('battery') || (has('overhaul', 'control') && movement === 'quartz') ? (['quartz'] as const) : []),
    ...(has(...opened) ? (['water_resistance'] as const) : []),
  ]
}

/** What somebody looks at with their own eyes before a watch leaves the bench. */
export const checklistFor = (work: ControlledWork): CheckItem[] => {
  const has = (...wanted: string[]): boolean => work.categories.some((category) => wanted.includes(category))
  return [
    'functions',
    'appearance',
    'mandate',
    ...(work.returnsOldParts ? (['old-parts'] as const) : []),
    ...(has('dial', 'overhaul') ? (['hands-and-dial'] as const) : []),
    ...(has('overhaul', 'regulation') && work.movement !== 'quartz' ? (['power-reserve'] as const) : []),
    ...(has('polishing') ? (['finish'] as const) : []),
    ...(has('crystal') ? (['crystal'] as const) : []),
    ...(has('strap') ? (['strap'] as const) : []),
    ...(has('battery') || (has('overhaul') && work.movement === 'quartz') ? (['seconds'] as const) : []),
  ]
}

export interface FinalMeasurement {
  readonly id: string
  readonly kind: string
  /** Timing sittings count by winding state: full wind and a day later are two questions. */
  readonly winding: string | null
  readonly passed: boolean | null
  /** Water that nobody guarantees is an honest answer, not a missing one. */
  readonly isNotGuaranteed: boolean
  readonly takenAt: Date
}

/** The sittings that count: the last of each question, taken after the control that failed before. */
export const countedMeasurements = (
  measurements: readonly FinalMeasurement[],
  lastFailedAt: Date | null,
): FinalMeasurement[] => {
  const fresh = measurements.filter(({ takenAt }) => lastFailedAt === null || takenAt > lastFailedAt)
  const last = new Map(fresh.map((one) => [`${one.kind} ${one.winding ?? ''}`, one]))
  return [...last.values()]
}

export const needsJudging = (counted: readonly FinalMeasurement[]): boolean =>
  counted.some(({ passed, isNotGuaranteed }) => passed === null && !isNotGuaranteed)

interface Verdict {
  readonly work: ControlledWork
  readonly counted: readonly FinalMeasurement[]
  readonly checked: readonly string[]
  readonly departure: string
  readonly isLead: boolean
}

/** Why this watch may not be called controlled; undefined when it may. */
export const forbidsPassing = (verdict: Verdict): Refusal | undefined => {
  const { work, counted, checked, departure, isLead } = verdict
  const missing = requiredMeasurements(work).find((kind) => !counted.some((one) => one.kind === kind))
  if (missing !== undefined) {
    return refuse('workshop.refusal.measurement-missing', {
      values: { kind: missing },
      field: 'measurements',
    })
  }
  const asked = [...checklistFor(work), ...(needsJudging(counted) ? (['judged-by-hand'] as const) : [])]
  if (asked.some((item) => !checked.includes(item))) {
    return refuse('workshop.refusal.not-all-checked', { field: 'checked' })
  }
  if (!counted.some(({ passed }) => passed === false)) return undefined
  if (departure === '') return refuse('workshop.refusal.out-of-limits', { field: 'departure' })
  return isLead ? undefined : refuse('workshop.refusal.departure-by-lead', { field: 'departure' })
}
