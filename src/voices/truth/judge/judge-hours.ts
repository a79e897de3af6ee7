import { readHours } from '../dates/read-hours.ts'
import type { HourSaid } from '../dates/read-hours.ts'
import { speaksOfMeeting } from './appointment-said.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

function agrees(said: HourSaid, at: string): boolean {
  const [hour = '0', minute = '0'] = at.split(':')
  const known = Number(hour) * 60 + Number(minute)
  return said.minutes === known || (said.either && said.minutes % 720 === known % 720)
}

/** The hour of an appointment, held against the one in the book. Opening hours and hours of calls claim nothing here. */
export function judgeHours(aid: JudgeAid): Draft[] {
  const { sentence, facts } = aid
  const booked = (facts.appointments ?? []).filter((one) => one.at !== undefined)
  const first = booked[0]
  if (!first?.at || !speaksOfMeeting(aid)) return []
  return readHours(sentence.text).flatMap((said): Draft[] => {
    const clause = sentence.clauses.find((one) => one.from <= said.from && said.from < one.to)
    if (clause?.mood !== 'said') return []
    const backed = booked.some((one) => agrees(said, one.at ?? ''))
    const at = { from: said.from, to: said.to }
    return [
      {
        kind: 'date',
        ...at,
        value: `appointment at ${Math.floor(said.minutes / 60)}:${String(said.minutes % 60).padStart(2, '0')}`,
        verdict: backed ? 'backed' : 'contradicted',
        rule: 'hour-against-appointment',
        reason: backed ? 'The appointment is at this hour' : 'The appointment is at another hour',
        fact: factBeside('appointment', `${first.on} ${first.at}`, first.ref),
        ...(backed ? {} : { correction: { ...at, text: first.at ?? '' } }),
      },
    ]
  })
}
