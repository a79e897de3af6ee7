/** How long a conversation may rest, in words people use. */
export const rests = ['hours', 'tomorrow', 'monday', 'week'] as const
export type Rest = (typeof rests)[number]

const morning = 8

/** When it is back, on the clock of whoever decides; mornings, because that is when one looks again. */
export const restUntil = (rest: Rest, now: Date): Date => {
  const then = new Date(now)
  if (rest === 'hours') {
    then.setHours(now.getHours() + 3, 0, 0, 0)
    return then
  }
  then.setDate(now.getDate() + daysOn(rest, now))
  then.setHours(morning, 0, 0, 0)
  return then
}

const daysOn = (rest: Exclude<Rest, 'hours'>, now: Date): number => {
  if (rest === 'tomorrow') return 1
  if (rest === 'week') return 7
  return (8 - now.getDay()) % 7 || 7
}
