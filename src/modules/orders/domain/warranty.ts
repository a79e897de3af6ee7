import { monthsAfter } from './local-day.ts'

export interface WorkDone {
  readonly label: string
  readonly warrantyMonths: number
}

export interface RepairWarranty {
  readonly startsOn: string
  readonly endsOn: string
  readonly scope: string
}

/**
 * The warranty on the work of a finished order; the longest of its services decides how long, the work done is its
 * scope. A redo gives none: it mends the first order's work, whose clock runs on and is never begun again.
 */
export const repairWarranty = (
  order: { redo_of: string | null },
  work: readonly WorkDone[],
  today: string,
): RepairWarranty | undefined => {
  const covered = work.filter(({ warrantyMonths }) => warrantyMonths > 0)
  if (order.redo_of !== null || covered.length === 0) return undefined
  const months = Math.max(...covered.map(({ warrantyMonths }) => warrantyMonths))
  return {
    startsOn: today,
    endsOn: monthsAfter(today, months),
    scope: covered.map(({ label }) => label).join(', '),
  }
}

/** The last day still counts. */
export const isUnderWarranty = (warranty: { ends_on: string } | undefined, today: string): boolean =>
  warranty !== undefined && today <= warranty.ends_on

/** A redo of a redo belongs to the first order too: a second claim finds the warranty of the first work. */
export const firstOrderOf = (order: { id: string; redo_of: string | null }): string =>
  order.redo_of ?? order.id
