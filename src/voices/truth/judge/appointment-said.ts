import { readHours } from '../dates/read-hours.ts'
import type { JudgeAid } from './draft.ts'

/** "From nine", "until half past six": hours between which a door is open or a call may come, not the hour of a meeting. */
const WITHIN_HOURS =
  /(?<![a-z])(?:jusqu'?a|until|till|bis|fino alle|fino a|des|from|ab|dalle|avant|before|vor|prima delle|entre|zwischen|between|tra le|by|entro le|ouvert\w*|open|geoffnet|apert[oi]|ferm\w+|clos\w+|schliess\w+|chiud\w+|chius\w+|horaires?|hours|zeiten|orari\w*) (?:\w+ ){0,2}$/

/** What has hours of its own: a call, a courier, a parcel. */
const OTHERS: ReadonlySet<string> = new Set(['callback', 'shipped', 'delivered', 'paid', 'quoted', 'ordered'])

/** "Tuesday 14:30 it is", "a coffee awaits you on the 17th at 14:30": a day with an hour is a meeting where one is booked. */
function saysDayAndHour({ sentence, facts, order }: JudgeAid): boolean {
  if ((facts.appointments ?? []).length === 0 || sentence.dates.length === 0) return false
  if (sentence.parts.length > 0 || sentence.nouns.some(({ kind }) => kind === 'part' || kind === 'parcel'))
    return false
  const elsewhere = sentence.events.some(
    ({ kind }) => OTHERS.has(kind) || (order.stage !== 'ready' && (kind === 'ready' || kind === 'finished')),
  )
  const hours = elsewhere ? [] : readHours(sentence.text)
  const [hour] = hours
  return hour !== undefined && hours.length === 1 && !WITHIN_HOURS.test(sentence.text.slice(0, hour.from))
}

/** Whether a sentence speaks of a meeting with the client. */
export function speaksOfMeeting(aid: JudgeAid): boolean {
  return aid.sentence.events.some(({ kind }) => kind === 'appointment') || saysDayAndHour(aid)
}

const LOOSE: ReadonlySet<string> = new Set(['ready', 'none', 'delivered', 'received', 'part'])

/** A date that nothing else claims is the day of the meeting where the sentence gives it an hour. */
export function isDayOfMeeting(aid: JudgeAid, topic: string): boolean {
  return LOOSE.has(topic) && saysDayAndHour(aid)
}
