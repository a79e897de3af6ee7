import { describe, expect, it } from 'vitest'
import { checkTruth } from './check-truth.ts'
import type { ClaimVerdict, Language } from './claim.ts'
import type { KnownOrder } from './known-facts.ts'

const order: KnownOrder = {
  number: 'A-1042',
  watch: ['Omega Seamaster'],
  stage: 'in_work',
  custody: { holder: 'workshop', place: 'Genève' },
}
const awaitsCrown: KnownOrder = {
  ...order,
  wait: { reason: 'part', part: 'crown', since: '2026-03-02' },
  needs: [{ part: 'crown', state: 'ordered' }],
}
const hasCrown: KnownOrder = { ...order, needs: [{ part: 'crown', state: 'arrived' }] }
const wantsCrown: KnownOrder = { ...awaitsCrown, needs: [{ part: 'crown', state: 'wanted' }] }
const waitsFor = (reason: 'partner' | 'skill' | 'incident'): KnownOrder => ({ ...order, wait: { reason } })

function verdicts(language: Language, text: string, known: KnownOrder): [string, ClaimVerdict][] {
  const report = checkTruth(text, {
    language,
    now: new Date('2026-03-12T10:00:00+01:00'),
    timeZone: 'Europe/Zurich',
    calendar: { weekdays: [1, 2, 3, 4, 5] },
    facts: { orders: [known], focus: 'A-1042' },
  })
  return report.claims.filter(({ kind }) => kind === 'cause').map(({ rule, verdict }) => [rule, verdict])
}

interface Case {
  readonly language: Language
  readonly text: string
  readonly rule: string
  readonly untrue: KnownOrder
  readonly backed: KnownOrder
}

const told = (
  [language, text]: readonly [Language, string],
  rule: string,
  [untrue, backed]: readonly [KnownOrder, KnownOrder],
): Case => ({ language, text, rule, untrue, backed })

const cases: readonly Case[] = [
  told(['en', 'Nothing is holding us up.'], 'nothing-missing', [awaitsCrown, hasCrown]),
  told(['de', 'Sämtliche Ersatzteile liegen bereit.'], 'nothing-missing', [awaitsCrown, hasCrown]),
  told(['it', 'Nessun blocco, tutto procede.'], 'nothing-missing', [awaitsCrown, hasCrown]),
  told(['fr', 'Toujours pas de couronne au courrier.'], 'part-lacking', [hasCrown, awaitsCrown]),
  told(['en', 'Our supplier still owes us the crown.'], 'part-lacking', [hasCrown, awaitsCrown]),
  told(['de', 'Die Kronenlieferung steht aus.'], 'part-lacking', [hasCrown, awaitsCrown]),
  told(['it', 'La corona ci è pervenuta.'], 'part-here', [awaitsCrown, hasCrown]),
  told(['en', 'The missing crown has now arrived.'], 'part-here', [awaitsCrown, hasCrown]),
  told(['fr', "Nous avons passé un ordre d'achat au fabricant pour une couronne."], 'part-ordered', [
    wantsCrown,
    awaitsCrown,
  ]),
  told(['en', 'A burst pipe has put our bench out of action.'], 'held-up', [
    awaitsCrown,
    waitsFor('incident'),
  ]),
  told(['de', 'Unser Fachuhrmacher hat momentan keine Kapazität.'], 'held-up', [
    awaitsCrown,
    waitsFor('skill'),
  ]),
  told(['it', "Siamo in attesa che l'Atelier Rossi ci restituisca l'orologio."], 'held-up', [
    awaitsCrown,
    waitsFor('partner'),
  ]),
]

describe('why a watch waits, or does not', () => {
  it.each(cases)('$language: $text', ({ language, text, rule, untrue, backed }) => {
    expect(verdicts(language, text, untrue)).toContainEqual([rule, 'contradicted'])
    expect(verdicts(language, text, backed)).toContainEqual([rule, 'backed'])
    expect(verdicts(language, text, backed).map(([, verdict]) => verdict)).not.toContain('contradicted')
  })

  it.each([
    ['en', 'Apart from the crown, all the parts are here.'],
    ['fr', 'Dès que la couronne est là, rien ne nous retient.'],
    ['en', 'There is water damage to the movement, so the repair takes longer.'],
    ['de', 'Trotz des Wasserschadens läuft die Arbeit.'],
    ['it', 'La vecchia corona è qui.'],
  ] as const)('%s: says nothing untrue of a watch that waits for its crown: %s', (language, text) => {
    expect(verdicts(language, text, awaitsCrown).map(([, verdict]) => verdict)).not.toContain('contradicted')
  })
})
