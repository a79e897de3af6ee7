import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTruth } from './check-truth.ts'
import type { Claim, Language, TruthContext, TruthReport } from './claim.ts'
import type { KnownFacts, KnownOrder } from './known-facts.ts'

const order: KnownOrder = {
  number: 'A-1042',
  stage: 'in_work',
  wait: { reason: 'part', part: 'crown', expected: '2026-03-20', since: '2026-03-02', ref: 'fact-7' },
  custody: { holder: 'workshop', place: 'Genève' },
  firstPromise: { to: '2026-03-13' },
  promise: { from: '2026-03-27', to: '2026-03-31', ref: 'fact-9' },
  quote: {
    total: { minor: 85_000, currency: 'CHF' },
    tax: { ratePercent: 8.1, included: true },
    lines: [
      { label: 'Révision complète', price: { minor: 60_000, currency: 'CHF' } },
      { label: 'Couronne', price: { minor: 25_000, currency: 'CHF' } },
    ],
    validUntil: '2026-03-19',
  },
  warranty: { months: 24 },
  operations: [
    { work: 'clean', done: true, by: 'Marc Perrin', on: '2026-03-05' },
    { work: 'polish', done: false },
  ],
  mandate: ['no_polish'],
}
const facts: KnownFacts = {
  orders: [order],
  duties: [{ kind: 'callback', owner: 'Claire Dubois', on: '2026-03-16' }],
}
// A Thursday in Geneva.
const now = new Date('2026-03-12T10:00:00+01:00')

function context(language: Language, changes: Partial<TruthContext> = {}): TruthContext {
  return {
    language,
    now,
    timeZone: 'Europe/Zurich',
    calendar: { weekdays: [1, 2, 3, 4, 5] },
    facts,
    ...changes,
  }
}

function report(language: Language, text: string, changes: Partial<TruthContext> = {}): TruthReport {
  return checkTruth(text, context(language, changes))
}

function claimsOf(language: Language, text: string, kind: Claim['kind']): Claim[] {
  return report(language, text).claims.filter((claim) => claim.kind === kind)
}

describe('dates', () => {
  it('reads days in words and days counted from another day', () => {
    expect(claimsOf('fr', 'Votre montre sera prête le trente mars.', 'date')[0]?.verdict).toBe('backed')
    expect(claimsOf('de', 'Ihre Uhr ist am vierundzwanzigsten April fertig.', 'date')[0]?.verdict).toBe(
      'contradicted',
    )
    expect(claimsOf('en', 'It will be ready six weeks tomorrow.', 'date')[0]?.verdict).toBe('contradicted')
  })

  it('holds what is said of the schedule against the first promise', () => {
    const late = [
      ['fr', 'Le délai annoncé est tenu.'],
      ['en', 'Your order is running to schedule.'],
      ['de', 'Der zuerst genannte Termin bleibt bestehen.'],
      ['it', 'Nessun ritardo: siamo nei tempi.'],
    ] as const
    const kept = [
      ['fr', 'La date a malheureusement été repoussée.'],
      ['en', 'Completion has been pushed back by a fortnight.'],
      ['de', 'Den ersten Termin können wir nicht halten.'],
      ['it', 'La riconsegna slitta di due settimane.'],
    ] as const
    for (const [language, text] of late)
      expect([text, report(language, text).verdict]).toEqual([text, 'stop'])
    const onTime = {
      orders: [
        {
          number: 'A-1',
          stage: 'in_work',
          firstPromise: { to: '2026-03-31' },
          promise: { to: '2026-03-31' },
        } as const,
      ],
    }
    for (const [language, text] of kept)
      expect([text, report(language, text, { facts: onTime }).verdict]).toEqual([text, 'stop'])
    for (const [language, text] of late)
      expect([text, report(language, text, { facts: onTime }).verdict]).toEqual([text, 'clear'])
  })

  it('reads the hour of a meeting whole', () => {
    const booked = { ...facts, appointments: [{ on: '2026-03-17', at: '14:30' }] }
    for (const text of ['We meet on Tuesday at 2:30 p.m.', 'Our appointment is on Tuesday at half past two.'])
      expect([text, report('en', text, { facts: booked }).verdict]).toEqual([text, 'clear'])
    expect(report('de', 'Bis Dienstag um halb vier!', { facts: booked }).verdict).toBe('stop')
  })

  it('backs a date inside the promised window and names the fact', () => {
    const [claim] = claimsOf('fr', 'Votre montre sera prête le 30 mars.', 'date')
    expect(claim).toMatchObject({
      verdict: 'backed',
      words: 'le 30 mars',
      fact: { name: 'promise', ref: 'fact-9' },
    })
  })

  it.each([
    ['fr', 'Votre montre sera prête vendredi.'],
    ['en', 'Your watch will be ready in two days.'],
    ['de', 'Ihre Uhr ist nächste Woche fertig.'],
    ['it', "L'orologio sarà pronto lunedì prossimo."],
  ] as const)('stops a date the promise does not hold (%s)', (language, text) => {
    expect(report(language, text).verdict).toBe('stop')
  })

  it('offers the promised days in the words of the language, and the corrected text passes', () => {
    const text = 'Ihre Uhr ist am Montag fertig.'
    const [claim] = claimsOf('de', text, 'date')
    const { span, text: put } = claim?.correction ?? { span: { start: 0, end: 0 }, text: '' }
    expect(put).toBe('zwischen Freitag, 27. März und Dienstag, 31. März')
    expect(report('de', text.slice(0, span.start) + put + text.slice(span.end)).verdict).toBe('clear')
  })

  it('asks when an English "3/4" could be two days and one of them is the promised one', () => {
    const kept: KnownOrder = { ...order, promise: { to: '2026-04-03' } }
    const [claim] = checkTruth(
      'It will be ready on 3/4.',
      context('en', { facts: { orders: [kept] } }),
    ).claims
    expect(claim?.verdict).toBe('ambiguous')
    expect(claim?.readings).toHaveLength(2)
  })

  it('asks which Friday is "next Friday" when it is said on a Thursday', () => {
    const kept: KnownOrder = { ...order, promise: { to: '2026-03-20' } }
    const [claim] = checkTruth(
      'It will be ready next Friday.',
      context('en', { facts: { orders: [kept] } }),
    ).claims
    expect(claim?.verdict).toBe('ambiguous')
  })

  it('stops a weekday that does not fall on its date', () => {
    const [claim] = claimsOf('it', 'Sarà pronto giovedì 31 marzo.', 'date')
    expect(claim).toMatchObject({ verdict: 'contradicted', rule: 'weekday-of-date' })
  })

  it('takes a date nobody promised for a new promise, with its day', () => {
    const free: KnownOrder = { number: 'B-1', stage: 'received' }
    const [claim] = checkTruth(
      'Votre montre sera prête vendredi.',
      context('fr', { facts: { orders: [free] } }),
    ).claims
    expect(claim).toMatchObject({
      verdict: 'unknown',
      suggestion: { becomes: 'promise', due: { from: '2026-03-13', to: '2026-03-13' } },
    })
  })

  it('reads "tomorrow" by the clock of the site, not of the server', () => {
    const late = new Date('2026-03-29T22:30:00Z')
    const text = 'La montre sera prête demain.'
    const paris = checkTruth(text, context('fr', { now: late, timeZone: 'Europe/Paris' })).claims[0]
    const london = checkTruth(text, context('fr', { now: late, timeZone: 'Europe/Lisbon' })).claims[0]
    expect(paris?.value).toContain('2026-03-31')
    expect(london?.value).toContain('2026-03-30')
  })

  it('counts working days by the calendar of the site', () => {
    const closed = { weekdays: [1, 2, 3, 4, 5], closed: ['2026-03-13', '2026-03-16'] }
    const [claim] = checkTruth(
      'Ihre Uhr ist in drei Arbeitstagen fertig.',
      context('de', { calendar: closed }),
    ).claims
    expect(claim?.value).toContain('2026-03-19')
  })
})

describe('what is not a claim', () => {
  it.each([
    ['fr', 'Votre montre sera-t-elle prête vendredi ?'],
    ['en', 'Could you collect it on Friday?'],
    ['de', 'Bitte geben Sie uns bis Freitag Bescheid.'],
    ['it', 'Buon fine settimana e a venerdì!'],
    ['en', 'You wrote that you need it by Friday.'],
    ['fr', 'Bonjour,\n\nLe 10 mars, Jean a écrit :\n> Elle sera prête vendredi'],
    ['de', 'In der Regel dauert eine Revision sechs Wochen.'],
  ] as const)(
    'never stops a question, request, wish, quotation or general remark (%s: %s)',
    (language, text) => {
      expect(report(language, text).verdict).not.toBe('stop')
    },
  )

  it('still reads the statement before a question in one sentence', () => {
    expect(report('de', 'Ihre Uhr ist fertig, können Sie am Freitag vorbeikommen?').verdict).toBe('stop')
  })
})

describe('other kinds', () => {
  it.each([
    ['status', 'fr', 'Votre montre est prête.'],
    ['place', 'en', 'Your watch is at the boutique.'],
    ['cause', 'it', 'Stiamo aspettando il quadrante.'],
    ['price', 'de', 'Der Gesamtbetrag beträgt CHF 950.-.'],
    ['tax', 'fr', 'La TVA de 20 % est comprise.'],
    ['warranty', 'en', 'The work carries a 12-month warranty.'],
    ['work', 'it', 'La cassa è stata lucidata.'],
    ['work', 'fr', 'Julien a nettoyé le mouvement.'],
    ['callback', 'en', 'Paul will call you on Monday.'],
    ['callback', 'de', 'Frau Dubois ruft Sie am Freitag an.'],
  ] as const)('stops an untrue %s (%s: %s)', (kind, language, text) => {
    expect(claimsOf(language, text, kind).some((claim) => claim.verdict === 'contradicted')).toBe(true)
  })

  it('turns a verdict round with its negation', () => {
    expect(claimsOf('fr', "Votre montre n'est pas encore prete.", 'status')[0]?.verdict).toBe('backed')
  })

  it('reads misspelt key words', () => {
    expect(claimsOf('fr', 'Nous attendons la courone.', 'cause')[0]?.verdict).toBe('backed')
  })

  it('says each claim in the words of the text and by which rule', () => {
    const text = 'Bonjour, votre montre est à la boutique.'
    for (const claim of report('fr', text).claims) {
      expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.words)
      expect(claim.rule).not.toBe('')
    }
  })
})

describe('several orders and answers between the lines', () => {
  const two: KnownFacts = {
    orders: [
      { number: 'A-1', watch: ['Omega Speedmaster'], stage: 'ready' },
      { number: 'A-2', watch: ['Tudor Black Bay'], stage: 'in_work', promise: { to: '2026-04-17' } },
    ],
    focus: 'A-2',
  }

  function stops(text: string): boolean {
    return report('en', text, { facts: two }).verdict === 'stop'
  }

  it('holds each claim against the order its own clause names', () => {
    expect(stops('The Speedmaster is ready, the Black Bay will follow on 17 April.')).toBe(false)
    expect(stops('The Black Bay is ready, the Speedmaster will follow.')).toBe(true)
  })

  it('takes "both" to be said of every order', () => {
    expect(stops('Both watches are ready.')).toBe(true)
  })

  it('reads our answer under a mail that is quoted line by line', () => {
    const quoted = 'On 1 March 2026 Ann Reid wrote:\n> Is the Black Bay ready?\n\n'
    expect(stops(`${quoted}It is ready.`)).toBe(true)
    expect(stops(`${quoted}> It was ready.`)).toBe(false)
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    'votre montre',
    'sera prête',
    'vendredi',
    'the quote',
    '850 €',
    'am 12.',
    'è',
    'nicht',
    '?',
    '.',
    '\n>',
    'garantie',
    '31/02',
    '’',
    'É',
    '💶',
    'in two weeks',
    'CHF',
  )

  it('answers the same text and facts the same way, with spans that are the words', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 25 }),
        fc.constantFrom<Language>('fr', 'en', 'de', 'it'),
        (said, language) => {
          const text = said.join(' ')
          const first = report(language, text)
          expect(report(language, text)).toEqual(first)
          for (const claim of first.claims)
            expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.words)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(report('en', text).claims).toBeInstanceOf(Array)
      }),
      { numRuns: 150 },
    )
  })

  it('contradicts nothing when nothing is known', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (said) => {
        const { claims } = checkTruth(said.join(' '), context('fr', { facts: { orders: [] } }))
        expect(
          claims.filter((claim) => claim.verdict === 'contradicted' && claim.rule !== 'weekday-of-date'),
        ).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
