import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'

import { languages } from '#platform/i18n/languages.ts'
import {
  canReadPdf,
  canReadSymbols,
  picturesOfPdf,
  symbolOnPicture,
  textOfPdf,
} from '#platform/paper/reading-back.ts'

import {
  sampleBagLabel,
  sampleCriteria,
  sampleEuroInvoice,
  sampleInvoice,
  sampleQuote,
  sampleReceipt,
  sampleServiceReport,
} from './domain/sample-papers.ts'
import { sampleDepositSlip } from './domain/samples.ts'
import {
  bagLabelCode,
  closePapers,
  renderBagLabel,
  renderBagLabelPng,
  renderDepositSlip,
  renderInvoice,
  renderQuote,
  renderServiceReport,
} from './public.ts'

afterAll(closePapers)

const isAccessible = (pdf: Uint8Array): boolean =>
  Buffer.from(pdf).toString('latin1').includes('<pdfuaid:part>1<')
const words = (pdf: Uint8Array): string => textOfPdf(pdf).replace(/\s+/g, ' ')

describe('papers in four languages', () => {
  it.each(languages)('prints every paper in %s, accessible or for the archive', async (language) => {
    const accessible = await Promise.all([
      renderDepositSlip(sampleDepositSlip(language)),
      renderQuote(sampleQuote(language)),
      renderServiceReport({ ...sampleServiceReport(language), sevenCriteria: sampleCriteria }),
      renderBagLabel(sampleBagLabel(language, '62x29')),
    ])
    for (const pdf of accessible) expect(isAccessible(pdf)).toBe(true)
    for (const invoice of [sampleInvoice(language), sampleEuroInvoice(language), sampleReceipt(language)]) {
      expect(Buffer.from(await renderInvoice(invoice)).toString('latin1')).toContain('<pdfaid:conformance>A<')
    }
  })
})

describe('hostile words', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      '#import "@preview/x:1.0.0": *',
      '*bold*',
      '$x$',
      '\u202Eمرحبا',
      '👨‍👩‍👧‍👦🏽🇨🇭',
      'a'.repeat(5000),
      '\n'.repeat(50),
      '',
      '汉字かな한국어',
    ),
  )

  it('never break a slip, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (one, two, three) => {
        const slip = sampleDepositSlip('fr')
        const pdf = await renderDepositSlip({
          ...slip,
          orderNumber: one.slice(0, 40),
          client: { name: two, lines: [three, one] },
          watch: { brand: three, model: one, serial: { kind: 'mismatch', engraved: two, documented: three } },
          condition: [one, two],
          accessories: [{ label: one, name: two }],
          clientWords: three,
          services: [{ name: two, notes: [one], price: { quantity: 1, unitMinor: 1, taxRate: 810 } }],
          unclaimedNotice: three,
        })
        expect(isAccessible(pdf)).toBe(true)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('never break an invoice with its payment part', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (one, two) => {
        const invoice = sampleInvoice('it')
        const buyer = { ...invoice.buyer, name: `X${one}`, street: `Y${two}` }
        const lines = [{ name: two, price: { quantity: 1, unitMinor: 90_000, taxRate: 810 } }]
        await renderInvoice({ ...invoice, buyer, lines, conditions: one })
      }),
      { numRuns: 10 },
    )
  }, 120_000)
})

describe.skipIf(!canReadPdf)('papers read back (needs pdftotext and pdftoppm of poppler-utils)', () => {
  it('has on the slip what the client agreed to', async () => {
    const text = words(await renderDepositSlip(sampleDepositSlip('en')))
    for (const said of [
      'Deposit slip',
      'GE-26-00193',
      'Éléonore Tschäppät',
      'Case serial 20 472 913',
      'Label 2/3 Bracelet acier',
      '2 × 12.50',
      'Polish: carrure no',
      'Keep the dial as it is yes',
      'Movement exchange not allowed',
      'You do not pay it if you approve the quote',
      '8 of 10',
      '7Q4K-X92M',
      'cadran doit rester comme il est',
    ]) {
      expect(text).toContain(said)
    }
  })

  it('says when the serial is unknown', async () => {
    const slip = sampleDepositSlip('de')
    const text = words(
      await renderDepositSlip({ ...slip, watch: { ...slip.watch, serial: { kind: 'unknown' } } }),
    )
    expect(text).toContain('Gehäusenummer unbekannt')
  })

  it('has on the report no word of a certificate, no amplitude without its lift angle, and the clock of the first order', async () => {
    const report = sampleServiceReport('en')
    const series = report.series.map((one) => {
      const { liftAngle: _, ...rest } = one
      return rest
    })
    const text = words(await renderServiceReport({ ...report, series, sevenCriteria: sampleCriteria }))
    expect(text).toContain('Seven-criteria check, workshop')
    expect(text).not.toMatch(/COSC/i)
    expect(text).not.toContain('291°')
    expect(text).toContain('does not start again')
  })

  it('asks for nothing on a receipt', async () => {
    const text = words(await renderInvoice(sampleReceipt('it')))
    expect(text).toContain('Ricevuta')
    expect(text).not.toContain('QRR')
    expect(text).not.toContain('CH44')
  })

  it.skipIf(!canReadSymbols)('has payment codes that a bank reads: amount, account, reference', async () => {
    const [swiss] = picturesOfPdf(await renderInvoice(sampleInvoice('fr')), 200)
    const bill = swiss === undefined ? [] : symbolOnPicture(swiss).split(/\r?\n/)
    expect([bill[0], bill[3], bill[18], bill[19], bill[27], bill[28]]).toEqual([
      'SPC',
      'CH4431999123000889012',
      '700.35',
      'CHF',
      'QRR',
      '000000000000000002026008712',
    ])
    const [euro] = picturesOfPdf(await renderInvoice(sampleEuroInvoice('fr')), 200)
    const transfer = euro === undefined ? [] : symbolOnPicture(euro).split('\n')
    expect(transfer.slice(0, 4)).toEqual(['BCD', '002', '1', 'SCT'])
    expect(transfer.slice(6)).toEqual(['FR1420041010050500013M02606', 'EUR880.40', '', 'RF20F202600871'])
  })
})

describe.skipIf(!canReadSymbols)('bag labels read back (needs ZXingReader of zxing-cpp-tools)', () => {
  it('hold the order number, and for an accessory its own number too', async () => {
    const watch = sampleBagLabel('it', '54x25')
    const strap = { ...watch, accessory: { number: 2, of: 3, name: 'bracciale' } }
    expect(bagLabelCode(strap)).toBe('GE-26-00193/2')
    expect(symbolOnPicture(await renderBagLabelPng(watch))).toBe('GE-26-00193')
    expect(symbolOnPicture(await renderBagLabelPng(strap))).toBe('GE-26-00193/2')
  })
})
