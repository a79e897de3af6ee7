import { dayAt, minute, minutesAt, momentOf } from './local-time.ts'
import type { Flow, Place } from './world.ts'

const opens = 10 * 60
const closes = 18 * 60

/** That moment if the site is open then, else the next morning it is. */
export const whenOpen = (flow: Flow, place: Place, at: number): number => {
  const day = dayAt(at)
  const minutes = minutesAt(at)
  const isWorking = place.days.isWorkingDay(day)
  if (isWorking && minutes >= opens && minutes < closes) return at
  if (isWorking && minutes < opens) return momentOf(day, opens + flow.chance.between(0, 80))
  return momentOf(place.days.addWorkingDays(day, 1), opens + flow.chance.between(0, 120))
}

/** People answer from their sofa, but not at four in the morning. */
export const whenAwake = (flow: Flow, at: number): number => {
  const minutes = minutesAt(at)
  if (minutes >= 7 * 60 && minutes < 22 * 60 + 30) return at
  const ahead = minutes < 7 * 60 ? 7 * 60 - minutes : 31 * 60 - minutes
  return at + (ahead + flow.chance.between(5, 170)) * minute
}
