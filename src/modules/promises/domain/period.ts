export interface Period {
  readonly from: string
  readonly until: string
}

/** Whole months before this one: the month that runs is not over, so nobody can say how it went. */
export const lastMonths = (today: string, months: number): Period => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const day = (date: Date): string => date.toISOString().slice(0, 10)
  return {
    from: day(new Date(Date.UTC(year, month - 1 - months, 1))),
    until: day(new Date(Date.UTC(year, month - 1, 0))),
  }
}
