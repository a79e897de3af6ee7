import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { MILLISECONDS_PER_DAY } from '../src/index.ts'
import { workshopCases } from '../src/test-logs.ts'
import { METHODS, PROBABILITIES } from './forecasts.ts'
import { measure } from './measure.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'promise-dates-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Row {
  readonly case: string
  readonly activity: string
  readonly at: number
  readonly resource: string
  readonly colour: string
}

const EVERY = ['case', 'activity', 'timestamp', 'resource', 'colour'] as const

function rowsOf(first: number, count: number): Row[] {
  return workshopCases(120)
    .slice(first, first + count)
    .flatMap(({ id, events }) =>
      events.map(({ activity, at, resource = '' }) => ({ case: id, activity, at, resource, colour: 'blue' })),
    )
}

const iso = (at: number): string => new Date(at).toISOString()
const dotted = (at: number): string =>
  iso(at).replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d).*/, '$3.$2.$1 $4')

interface Form {
  readonly separator?: string
  readonly quoted?: boolean
  readonly columns?: readonly (typeof EVERY)[number][]
  readonly instant?: (at: number) => string
}

function csv(rows: readonly Row[], form: Form = {}): string {
  const { separator = ',', quoted = false, columns = EVERY, instant = iso } = form
  const cell = (text: string): string => (quoted ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = rows.map((row) =>
    columns.map((name) => cell(name === 'timestamp' ? instant(row.at) : row[name])).join(separator),
  )
  return [columns.map(cell).join(separator), ...lines, ''].join('\n')
}

const named = (name: string) => (name === 'timestamp' ? 'time:timestamp' : 'concept:name')

function xes(rows: readonly Row[]): string {
  const traces = [...Map.groupBy(rows, (row) => row.case)].map(([id, events]) => {
    const inner = events.map(
      ({ activity, at }) =>
        `<event><string key="${named('activity')}" value="${activity}"/><date key="${named('timestamp')}" value="${iso(at)}"/></event>`,
    )
    return `<trace><string key="concept:name" value="${id}"/>${inner.join('')}</trace>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log xmlns="http://www.xes-standard.org/">${traces.join('\n')}</log>`
}

const train = rowsOf(0, 60)
const test = rowsOf(60, 12)

interface Figures {
  readonly mae: number | null
  readonly kept: Readonly<Record<string, number | null>>
  readonly width: Readonly<Record<string, number | null>>
}

let written = 0
function file(content: string | Uint8Array): string {
  const name = path.join(folder, `${(written += 1)}.log`)
  writeFileSync(name, content)
  return name
}

/** Runs the bench on two contents; every figure must be a finite number or null, and the shape the documented one. */
function run(one: string | Uint8Array, other: string | Uint8Array, published = false) {
  const lines: string[] = []
  const asked = { train: file(one), test: file(other), published, seed: 1 }
  const said = measure(asked, (line) => lines.push(line))
  const json: Record<string, Figures> = JSON.parse(said)
  expect(Object.keys(json)).toEqual([...METHODS])
  for (const { mae, kept, width } of Object.values(json)) {
    expect(Object.keys(kept)).toEqual(PROBABILITIES.map(String))
    expect(Object.keys(width)).toEqual(PROBABILITIES.map(String))
    for (const figure of [mae, ...Object.values(kept), ...Object.values(width)])
      expect(figure === null || Number.isFinite(figure), said).toBe(true)
  }
  expect(lines.join('\n')).not.toMatch(/NaN|Infinity|undefined/)
  return { ours: json['ours'], trees: json['trees'], lines }
}

const usual = run(csv(train), csv(test)).ours

describe('the bench on a log it has never seen', () => {
  it('measures ours on a plain log', () => {
    expect(usual?.mae).toBeGreaterThan(0)
    expect(usual?.width[95]).toBeGreaterThan(usual?.width[80] ?? 0)
  })

  it.each<[string, (rows: readonly Row[]) => string | Uint8Array]>([
    ['semicolons', (rows) => csv(rows, { separator: ';' })],
    ['tabs', (rows) => csv(rows, { separator: '\t' })],
    ['bars', (rows) => csv(rows, { separator: '|' })],
    ['every field quoted', (rows) => csv(rows, { quoted: true })],
    ['lines that end as on Windows', (rows) => csv(rows).replaceAll('\n', '\r\n')],
    ['a mark of UTF-8', (rows) => `\uFEFF${csv(rows)}`],
    ['UTF-16', (rows) => Buffer.from(`\uFEFF${csv(rows, { separator: '\t' })}`, 'utf16le')],
    ['gzip', (rows) => gzipSync(csv(rows))],
    [
      'instants without zone',
      (rows) => csv(rows, { instant: (at) => iso(at).slice(0, 19).replace('T', ' ') }),
    ],
    ['an offset', (rows) => csv(rows, { instant: (at) => `${iso(at + 7_200_000).slice(0, 23)}+02:00` })],
    [
      'names it leads with',
      (rows) => csv(rows, { columns: ['timestamp', 'colour', 'activity', 'resource', 'case'] }),
    ],
  ])('says the same of %s', (_, form) => {
    expect(run(form(train), form(test)).ours).toEqual(usual)
  })

  it('reads dates that begin with the day when dots stand between', () => {
    const form = (rows: readonly Row[]) => csv(rows, { instant: dotted })
    expect(run(form(train), form(test)).ours?.mae).toBeCloseTo(usual?.mae ?? 0, 2)
  })

  it('reads XES, packed or not, and needs neither resource nor attribute', () => {
    const bare = (rows: readonly Row[]) => csv(rows, { columns: ['case', 'activity', 'timestamp'] })
    const plain = run(bare(train), bare(test)).ours
    expect(run(xes(train), gzipSync(xes(test))).ours).toEqual(plain)
    expect(run(xes(train), csv(test), true).ours?.mae).toBeGreaterThan(0)
  })

  it('parts one log given twice by its split column, in whatever case, and else by cases', () => {
    const marked = (one: string, other: string): string => {
      const [header, ...lines] = csv([...train, ...test])
        .trim()
        .split('\n')
      const body = lines.map((line, place) => `${line},${place < train.length ? one : other}`)
      return [`${header},Split`, ...body].join('\n')
    }
    expect(run(marked('train', 'val'), marked('train', 'val')).ours).toEqual(usual)
    expect(run(marked('Train', 'TEST'), marked('Train', 'TEST')).ours).toEqual(usual)
    const all = csv([...train, ...test])
    expect(run(all, all).ours?.mae).toBeGreaterThan(0)
    expect(run(xes(train), xes(train)).lines[0]).toContain('by cases')
  })
})

const renamed = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, activity: `new ${row.activity}` }))
const moved = (rows: readonly Row[], days: number): Row[] =>
  rows.map((row) => ({ ...row, at: row.at + days * MILLISECONDS_PER_DAY }))
const shortened = (rows: readonly Row[], most: number): Row[] =>
  [...Map.groupBy(rows, (row) => row.case).values()].flatMap((events) => events.slice(0, most))
const stretched = (rows: readonly Row[], times: number): Row[] =>
  [...Map.groupBy(rows, (row) => row.case).values()].flatMap((events) =>
    Array.from({ length: times }, (_, turn) => moved(events, turn * 20)).flat(),
  )
const coloured = (rows: readonly Row[], colours: readonly string[]): Row[] =>
  rows.map((row, place) => ({ ...row, colour: colours[place % colours.length] ?? '' }))

describe('a log that is not as one would wish', () => {
  it.each<[string, readonly Row[], readonly Row[]]>([
    ['activities nobody has seen', train, renamed(test)],
    ['one case to learn from', rowsOf(0, 1), test],
    ['one case to forecast', train, rowsOf(70, 1)],
    ['cases three times as long', train, stretched(test, 3)],
    ['cases much shorter', train, shortened(test, 3)],
    ['years between the two', train, moved(test, 1500)],
    ['months in which nothing happens', train, [...test, ...moved(rowsOf(72, 6), 200)]],
    ['test cases that came first', train, moved(test, -400)],
    ['nothing finished when the first test case began', train, moved(rowsOf(0, 30), 0.2)],
    [
      'everything at one instant',
      train.map((row) => ({ ...row, at: 0 })),
      test.map((row) => ({ ...row, at: 1 })),
    ],
    [
      'numbers without end',
      coloured(train, ['1e999', '-1e999', '2', '']),
      coloured(test, ['1e999', '', '7']),
    ],
    [
      'one case of hundreds of events',
      [...train, ...stretched(rowsOf(60, 1), 50)],
      stretched(rowsOf(61, 1), 50),
    ],
    ['dates before 1970', moved(train, -25_000), moved(test, -25_000)],
  ])('still gives figures: %s', (_, one, other) => {
    for (const published of [false, true])
      expect(run(csv(one), csv(other), published).ours?.mae).not.toBeNull()
  })

  it('says null where nothing is to be forecast, and where a baseline has nothing to learn from', () => {
    expect(run(csv(train), csv(shortened(test, 2))).ours?.mae).toBeNull()
    const blind = run(csv(train), csv(moved(test, -400)))
    expect(blind.trees?.mae).toBeNull()
    expect(blind.ours?.width[95]).toBeGreaterThan(100)
  })
})
