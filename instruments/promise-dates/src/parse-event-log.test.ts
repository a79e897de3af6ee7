import { describe, expect, it } from 'vitest'
import { parseEventLog } from './parse-event-log.ts'
import { PromiseDatesError } from './promise-dates-error.ts'

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof PromiseDatesError) return error.code
    throw error
  }
  return 'no error'
}

describe('reading an event log', () => {
  it('reads the columns of a plain table, in any order and case of letters', () => {
    const log = parseEventLog(
      'Timestamp,Case ID,Activity,Resource,colour,split\n2026-03-01T10:00:00Z,1,intake,Anna,blue,train\n',
    )
    expect(log.cases[0]?.events[0]).toEqual({
      activity: 'intake',
      at: Date.UTC(2026, 2, 1, 10),
      resource: 'Anna',
      attributes: { colour: 'blue' },
    })
  })

  it('reads columns as pm4py writes them, with semicolons and quoted fields', () => {
    const log = parseEventLog(
      'case:concept:name;concept:name;time:timestamp\n"a;1";"say ""hello""";2026-03-01 10:00:00+01:00\n',
    )
    expect(log.cases[0]?.id).toBe('a;1')
    expect(log.cases[0]?.events[0]).toMatchObject({ activity: 'say "hello"', at: Date.UTC(2026, 2, 1, 9) })
  })

  it('sorts a log that is out of order and says so', () => {
    const log = parseEventLog('case,activity,timestamp\n1,b,2026-03-02T00:00:00Z\n1,a,2026-03-01T00:00:00Z\n')
    expect(log.cases[0]?.events.map((event) => event.activity)).toEqual(['a', 'b'])
    expect(log.notes.map((note) => note.kind)).toContain('unsorted')
  })

  it('leaves out a line exported twice and says so, but keeps two steps of the same instant that differ', () => {
    const log = parseEventLog(
      'case,activity,timestamp,who\n1,a,2026-03-01T00:00:00Z,x\n1,a,2026-03-01T00:00:00Z,x\n1,a,2026-03-01T00:00:00Z,y\n',
    )
    expect(log.cases[0]?.events).toHaveLength(2)
    expect(log.notes).toContainEqual(expect.objectContaining({ kind: 'duplicate', count: 1 }))
  })

  it('leaves out lines with unreadable instants, impossible dates or no case, and counts them', () => {
    const log = parseEventLog(
      'case,activity,timestamp\n1,a,soon\n1,a,2026-02-31T00:00:00Z\n,a,2026-03-01T00:00:00Z\n1,a,2026-03-01T00:00:00Z\n',
    )
    expect(log.notes).toContainEqual(expect.objectContaining({ kind: 'bad-timestamp', count: 2 }))
    expect(log.notes).toContainEqual(expect.objectContaining({ kind: 'missing-field', count: 1 }))
  })

  it('takes UTC where no offset is written and says so', () => {
    const log = parseEventLog('case,activity,timestamp\n1,a,2026-07-01 12:00:00\n')
    expect(log.cases[0]?.events[0]?.at).toBe(Date.UTC(2026, 6, 1, 12))
    expect(log.notes.map((note) => note.kind)).toEqual(['no-time-zone'])
  })

  it('names what is wrong with a log that cannot be read', () => {
    expect(codeOf(() => parseEventLog(''))).toBe('empty-log')
    expect(codeOf(() => parseEventLog('case,activity,timestamp\n'))).toBe('empty-log')
    expect(codeOf(() => parseEventLog('a,b,c\n1,2,3\n'))).toBe('missing-column')
    expect(codeOf(() => parseEventLog('case,activity,timestamp\n1,a,never\n'))).toBe('no-readable-event')
    expect(codeOf(() => parseEventLog('case,activity,timestamp\n1,"a,2026-03-01T00:00:00Z\n'))).toBe(
      'malformed-csv',
    )
    expect(codeOf(() => parseEventLog('<html></html>'))).toBe('malformed-xes')
    expect(codeOf(() => parseEventLog('<log></log>'))).toBe('empty-log')
  })

  it('reads XES with trace attributes, entities and nested attributes', () => {
    const log =
      parseEventLog(`<?xml version="1.0"?><log xmlns="http://www.xes-standard.org/"><string key="concept:name" value="all"/>
      <trace><string key="concept:name" value="7"/><date key="promised" value="2026-04-01T00:00:00+02:00"/>
      <event><string key="concept:name" value="check &amp; clean"/><date key="time:timestamp" value="2026-03-01T08:00:00.000+01:00"/>
      <string key="org:resource" value="Anna"/><string key="nested" value="x"><string key="inner" value="y"/></string></event></trace></log>`)
    expect(log.cases[0]).toEqual({
      id: '7',
      events: [
        {
          activity: 'check & clean',
          at: Date.UTC(2026, 2, 1, 7),
          resource: 'Anna',
          attributes: { 'case:promised': '2026-04-01T00:00:00+02:00', nested: 'x' },
        },
      ],
    })
  })
})
