import { describe, expect, it } from 'vitest'
import { checkTruth } from './check-truth.ts'
import type { Language, TextVerdict } from './claim.ts'
import type { KnownOperation, KnownOrder } from './known-facts.ts'

const surroundings = {
  now: new Date('2026-03-12T10:00:00+01:00'),
  timeZone: 'Europe/Zurich',
  calendar: { weekdays: [1, 2, 3, 4, 5] },
}

function verdictOf(language: Language, text: string, operations: readonly KnownOperation[]): TextVerdict {
  const order: KnownOrder = {
    number: 'A-2207',
    watch: ['Omega Seamaster'],
    stage: 'ready',
    custody: { holder: 'boutique' },
    operations,
  }
  return checkTruth(text, { language, ...surroundings, facts: { orders: [order] } }).verdict
}

const worked = (done: boolean): readonly KnownOperation[] => [
  { work: 'polish', done },
  { work: 'replace', part: 'crown', done },
  { work: 'replace', part: 'gasket', done },
  { work: 'replace', part: 'crystal', done },
  { work: 'water_test', done },
  { work: 'regulate', done },
]
const by = (name: string): readonly KnownOperation[] => [{ work: 'service', done: true, by: name }]

describe('work told by what came of it', () => {
  it.each([
    ['fr', 'Les rayures ont disparu du boîtier.', true],
    ['fr', 'Le bracelet a gardé ses traces d’usage.', false],
    ['en', 'All the little marks on the case are still there.', false],
    ['en', 'No leaks were detected.', true],
    ['de', 'Das Gehäuse blieb, wie es war.', false],
    ['de', 'Im Druckprüfgerät hat die Omega dichtgehalten.', true],
    ['it', 'I graffi sono spariti.', true],
    ['it', 'Le superfici sono state preservate nello stato originale.', false],
  ] as const)('%s: %s', (language, text, done) => {
    expect(verdictOf(language, text, worked(done))).toBe('clear')
    expect(verdictOf(language, text, worked(!done))).toBe('stop')
  })

  it.each([
    ['fr', 'Les rayures du verre sont toujours là.'],
    ['en', 'The deeper scratches remain in spite of the polish.'],
    ['de', 'Wurden die Kratzer am Gehäuse entfernt?'],
    ['it', 'Se desidera, possiamo togliere i graffi dalla cassa.'],
  ] as const)('says nothing of a polish (%s): %s', (language, text) => {
    expect(verdictOf(language, text, [{ work: 'polish', done: true }])).not.toBe('stop')
  })
})

describe('parts kept or new', () => {
  it.each([
    ['fr', 'Un nouveau joint d’étanchéité équipe désormais votre montre.', true],
    ['fr', 'Nous avons renoncé à poser une couronne neuve.', false],
    ['en', 'The existing seal was reused.', false],
    ['en', 'The old crystal has made way for a new one.', true],
    ['de', 'Ein neues Glas war nicht nötig.', false],
    ['de', 'Dichtung neu.', true],
    ['it', 'La vecchia corona è rimasta al suo posto.', false],
    ['it', 'Il vetro è stato tolto e al suo posto ne abbiamo messo uno nuovo.', true],
  ] as const)('%s: %s', (language, text, done) => {
    expect(verdictOf(language, text, worked(done))).not.toBe('stop')
    expect(verdictOf(language, text, worked(!done))).toBe('stop')
  })

  it('leaves old parts laid by for the client, and new ones on order, alone', () => {
    expect(verdictOf('en', 'We kept the old crown for you in an envelope.', worked(true))).not.toBe('stop')
    expect(verdictOf('fr', 'Une couronne neuve est commandée.', worked(false))).not.toBe('stop')
  })
})

describe('lines of a report', () => {
  it.each([
    ['fr', 'Boîte polie, bracelet satiné, RAS.', true],
    ['fr', 'Pas de remplacement du joint.', false],
    ['en', 'Polishing of case and bracelet: done.', true],
    ['en', 'Your watch did not leave the bench without a polish of its case.', true],
    ['de', 'Keine Politur, gemäss Kundenwunsch.', false],
    ['it', 'Si è proceduto alla politura della cassa.', true],
  ] as const)('%s: %s', (language, text, done) => {
    expect(verdictOf(language, text, worked(done))).not.toBe('stop')
    expect(verdictOf(language, text, worked(!done))).toBe('stop')
  })
})

describe('whose hands did it', () => {
  it.each([
    ['fr', 'L’intervention a été menée de bout en bout par Monsieur Perrin.'],
    ['fr', 'La remise en état porte la signature de Marc Perrin.'],
    ['en', 'Nobody but Marc Perrin has had a tool to your movement.'],
    ['en', 'Watchmaker: Marc Perrin.'],
    ['de', 'Die Revision ist das Werk von Herrn Perrin.'],
    ['de', 'Um Ihre Seamaster hat sich Marc Perrin persönlich gekümmert.'],
    ['it', 'È stato il signor Perrin a lavorare sul Suo Seamaster.'],
    ['it', 'Ci ha pensato Marc a rimettere in sesto il suo Omega.'],
  ] as const)('%s: %s', (language, text) => {
    expect(verdictOf(language, text, by('Marc Perrin'))).not.toBe('stop')
    expect(verdictOf(language, text, by('Luca Rossi'))).toBe('stop')
  })

  it.each([
    ['fr', 'Claire Dubois s’est occupée de votre dossier.'],
    ['en', 'It was Claire who took your call about the watch.'],
    ['de', 'Frau Dubois hat sich um Ihre Rechnung gekümmert.'],
    ['it', 'La sua pratica è stata curata da Claire Dubois.'],
  ] as const)('is not asked of calls and papers (%s): %s', (language, text) => {
    expect(verdictOf(language, text, by('Marc Perrin'))).not.toBe('stop')
  })
})

const base: KnownOrder = { number: 'A-2207', watch: ['Omega Seamaster'], stage: 'ready' }

function verdictFor(language: Language, text: string, orders: readonly KnownOrder[]): TextVerdict {
  return checkTruth(text, { language, ...surroundings, facts: { orders } }).verdict
}

describe('old parts the client wants back', () => {
  it.each([
    ['fr', 'Les anciennes pièces restent à l’atelier.'],
    ['en', 'The old parts won’t be returned.'],
    ['de', 'Die ersetzten Teile erhalten Sie nicht zurück.'],
    ['it', 'La vecchia corona rimane da noi.'],
  ] as const)('%s: %s', (language, text) => {
    const operations = [{ work: 'replace', part: 'crown', done: true }]
    expect(verdictFor(language, text, [{ ...base, operations, mandate: ['return_old_parts'] }])).toBe('stop')
    expect(verdictFor(language, text, [{ ...base, operations }])).not.toBe('stop')
  })
})

describe('work said never to have left the house', () => {
  it.each([
    ['fr', 'Elle a été polie à l’interne.'],
    ['en', 'Your watch has never left our workshop.'],
    ['de', 'Das Gehäuse wurde hausintern poliert.'],
    ['it', 'La cassa è stata lucidata internamente.'],
  ] as const)('%s: %s', (language, text) => {
    const inside: KnownOrder = { ...base, operations: [{ work: 'polish', done: true }] }
    const out: KnownOrder = { ...inside, shipments: [{ direction: 'to_partner', sentOn: '2026-03-02' }] }
    expect(verdictFor(language, text, [inside])).not.toBe('stop')
    expect(verdictFor(language, text, [out])).toBe('stop')
  })
})

describe('liberties taken', () => {
  it.each([
    ['fr', 'Tant qu’elle était ouverte, nous nous sommes permis de changer le verre.'],
    ['en', 'While it was open we took the liberty of swapping the glass.'],
    ['de', 'Da sie schon offen war, haben wir uns erlaubt, das Glas zu tauschen.'],
    ['it', 'Visto che era aperto, ci siamo permessi di cambiare il vetro.'],
  ] as const)('%s: %s', (language, text) => {
    expect(verdictOf(language, text, worked(true))).not.toBe('stop')
    expect(verdictOf(language, text, worked(false))).toBe('stop')
  })
})

describe('a part asked for, and then told of', () => {
  it.each([
    ['fr', 'La couronne ? Elle est déjà chez nous.'],
    ['en', 'The crown? It came in ages ago.'],
    ['de', 'Die Krone? Die ist schon lange bei uns.'],
    ['it', 'La corona? È già arrivata.'],
  ] as const)('%s: %s', (language, text) => {
    const order: KnownOrder = { ...base, stage: 'in_work' }
    const awaited: KnownOrder = {
      ...order,
      wait: { reason: 'part', part: 'crown', expected: '2026-03-20' },
      needs: [{ part: 'crown', state: 'ordered', orderedOn: '2026-03-02', expected: '2026-03-20' }],
    }
    const here: KnownOrder = { ...order, needs: [{ part: 'crown', state: 'arrived' }] }
    expect(verdictFor(language, text, [here])).not.toBe('stop')
    expect(verdictFor(language, text, [awaited])).toBe('stop')
  })
})

describe('two warranties in one breath', () => {
  it.each([
    ['fr', 'Garantie : 24 mois sur la Seamaster, douze sur la Pelagos.'],
    ['en', 'The warranty is 24 months on the Seamaster, twelve on the Pelagos.'],
    ['de', 'Garantie: 24 Monate auf die Seamaster, zwölf auf die Pelagos.'],
    ['it', 'Garanzia: 24 mesi sul Seamaster, dodici sul Pelagos.'],
  ] as const)('%s: %s', (language, text) => {
    const orders = (months: number): readonly KnownOrder[] => [
      { ...base, warranty: { months: 24 } },
      { number: 'A-2208', watch: ['Tudor Pelagos'], stage: 'ready', warranty: { months } },
    ]
    expect(verdictFor(language, text, orders(12))).not.toBe('stop')
    expect(verdictFor(language, text, orders(24))).toBe('stop')
  })
})
