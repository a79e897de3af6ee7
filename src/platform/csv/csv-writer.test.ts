import * as fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvLine, csvStream, csvText } from './csv-writer.ts'

test('a text that a spreadsheet would run is defused', () => {
  expect(csvText('=HYPERLINK("http://evil")')).toBe(`"'=HYPERLINK(""http://evil"")"`)
  expect(['+41 79', '-1', '@sum', '\tx', '\rx'].map((text) => csvText(text).replaceAll('"', '')[0])).toEqual([
    "'",
    "'",
    "'",
    "'",
    "'",
  ])
  expect(csvLine([-5, 'plain', null, true])).toBe('-5,plain,,true\r\n')
})

test('what was written is read back, whatever it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (rows) => {
        const read: unknown = parse(rows.map(csvLine).join(''), {
          record_delimiter: '\r\n',
          trim: false,
          skip_empty_lines: false,
        })
        const wanted = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)))
        expect(read).toEqual(wanted)
      },
    ),
  )
})

test('a list is written page by page and counted', async () => {
  const pages = [
    [['a', 1]],
    [
      ['b', 2],
      ['c', 3],
    ],
    [],
  ] as const
  let next = 0
  let counted = 0
  const stream = csvStream({
    header: ['name', 'number'],
    nextPage: () => Promise.resolve(pages[next++] ?? []),
    finished: (rows) => Promise.resolve(void (counted = rows)),
  })
  expect(await new Response(stream).text()).toBe('name,number\r\na,1\r\nb,2\r\nc,3\r\n')
  expect(counted).toBe(3)
})
