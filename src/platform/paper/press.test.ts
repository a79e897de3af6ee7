import { afterAll, describe, expect, it } from 'vitest'

import type { PaperWords } from './blocks.ts'
import { printLabelPng } from './label.ts'
import { openPress, PressBusy, type PaperJob } from './press.ts'
import { canReadPdf, canReadSymbols, picturesOfPdf, symbolOnPicture, textOfPdf } from './reading-back.ts'

const press = openPress()
afterAll(() => press.close())

const paper = (blocks: PaperWords['blocks']): PaperWords => ({
  language: 'en',
  title: 'Paper',
  number: { label: 'Number', value: '12' },
  head: { name: 'House', place: 'Place', lines: ['Line'] },
  foot: 'Foot',
  blocks,
})

const job = (data: PaperWords, changes: Partial<PaperJob> = {}): PaperJob => ({
  template: '/platform/paper/document.typ',
  data,
  output: 'accessible',
  madeAt: new Date('2026-03-12T09:00:00Z'),
  ...changes,
})

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('the press', () => {
  it('says in the file itself which standard it meets', async () => {
    expect(latin(await press.print(job(paper([]))))).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const archived = latin(await press.print(job(paper([]), { output: 'archive' })))
    expect(archived).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(archived).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  it('prints the same bytes for the same paper', async () => {
    const one = await press.print(job(paper([{ kind: 'text', heading: 'H', text: 'same', tone: 'plain' }])))
    const two = await press.print(job(paper([{ kind: 'text', heading: 'H', text: 'same', tone: 'plain' }])))
    expect(Buffer.compare(one, two)).toBe(0)
  })

  it('refuses papers beyond its queue and serves those it took', async () => {
    const small = openPress({ queueLimit: 2 })
    const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => small.print(job(paper([])))))
    await small.close()
    const refused = attempts.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(3)
    for (const one of refused) expect(one.reason).toBeInstanceOf(PressBusy)
  })

  it('leaves a picture out that cannot be read, and prints the paper', async () => {
    const block = { kind: 'signature' as const, statement: 'S', picture: 'signature', under: ['a', 'b'] }
    const printed = await press.print(
      job(paper([block]), { pictures: { signature: Buffer.from('no picture at all') } }),
    )
    expect(printed.length).toBeGreaterThan(1000)
  })

  it('survives a template that fails and prints the next paper', async () => {
    await expect(press.print(job(paper([]), { template: '/platform/paper/absent.typ' }))).rejects.toThrow(
      /template failed/,
    )
    await expect(press.print(job(paper([])))).resolves.toBeInstanceOf(Uint8Array)
  })

  it('leaves the server free while it prints', async () => {
    const blocks = Array.from({ length: 400 }, (_, index) => ({
      kind: 'text' as const,
      heading: `H${index}`,
      text: 'words '.repeat(60),
      tone: 'plain' as const,
    }))
    let beats = 0
    const heart = setInterval(() => {
      beats += 1
    }, 5)
    await press.print(job(paper(blocks)))
    clearInterval(heart)
    // Set in the server's own thread, these pages would let the heart beat once at most.
    expect(beats).toBeGreaterThan(5)
  })
})

describe.skipIf(!canReadPdf)('papers read back (needs pdftotext and pdftoppm of poppler-utils)', () => {
  it('has every hostile text as text', async () => {
    const hostile = [
      '#import "secret.typ": *',
      '*bold* _it_ $x^2$',
      '#read("/etc/passwd")',
      '= Heading',
      '<label> @reference',
      '"quote" \\n #panic()',
    ]
    const rows = hostile.map((text, index) => ({ label: `row ${index}`, value: text }))
    const text = textOfPdf(await press.print(job(paper([{ kind: 'facts', heading: 'Hostile', rows }]))))
    for (const one of hostile) expect(text).toContain(one)
  })

  it('takes 5,000 characters without a space, over as many pages as it needs', async () => {
    const endless = 'abcdefghij'.repeat(500)
    const printed = await press.print(
      job(paper([{ kind: 'text', heading: 'Endless', text: endless, tone: 'quoted' }])),
    )
    expect(textOfPdf(printed).replace(/[\s\u200b]/g, '')).toContain(endless)
  })

  it.skipIf(!canReadSymbols)(
    'has symbols that a scanner reads (needs ZXingReader of zxing-cpp-tools)',
    async () => {
      const block = {
        kind: 'scan' as const,
        heading: 'Scan',
        symbol: 'code',
        alternative: 'QR',
        lines: ['x'],
      }
      const url = 'https://service.example/s/7Q4KX-92MDT?x=é&y=1'
      const printed = await press.print(job(paper([block]), { symbols: { code: { kind: 'qr', text: url } } }))
      const [page] = picturesOfPdf(printed)
      expect(page === undefined ? '' : symbolOnPicture(page)).toBe(url)
    },
  )
})

describe.skipIf(!canReadSymbols)('a label read back (needs ZXingReader of zxing-cpp-tools)', () => {
  it('holds its code at both sizes, whatever its length', async () => {
    for (const [width, height] of [
      [62, 29],
      [54, 25],
    ] as const) {
      for (const code of ['1', 'GE-26-00193/2', 'SERVICE-CENTRE-2026-0000193/12']) {
        const words = {
          width,
          height,
          language: 'en',
          code,
          title: code,
          badge: '2/3 bracelet',
          name: 'W '.repeat(40),
          place: 'A place with a long name',
          date: '4 May 2026',
        }
        const png = await printLabelPng(press, words, new Date(0))
        expect(symbolOnPicture(png), `${code} at ${width}×${height}`).toBe(code)
      }
    }
  })
})
