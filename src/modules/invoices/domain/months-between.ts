const monthOf = (day: string): number => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month
}

/** Whole months from one day to another, as a warranty counts them: both on the same day of their month, or its last. */
export const monthsBetween = (from: string, until: string): number => monthOf(until) - monthOf(from)
