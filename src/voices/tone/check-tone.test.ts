import { describe, expect, test } from 'vitest'
import { languages, type Language } from '#platform/i18n/languages.ts'
import { checkTone, type ToneMark } from './check-tone.ts'

/** Written apart from the rules; `ok` is what a kind advisor writes on a bad day. */
const labelled: readonly (readonly [Language, ToneMark | 'ok', string])[] = [
  ['fr', 'blames', 'Vous auriez dû nous prévenir avant votre départ.'],
  ['fr', 'blames', "Comme nous vous l'avons déjà expliqué, la montre n'est pas étanche."],
  ['fr', 'blames', "Vous n'avez pas répondu à notre devis, d'où le délai."],
  ['fr', 'rules', 'Conformément à nos conditions générales, les frais restent dus.'],
  ['fr', 'rules', "C'est la procédure, nous ne pouvons faire aucune exception."],
  ['fr', 'no_next_step', "Malheureusement votre montre a du retard, la couronne n'est pas arrivée."],
  ['fr', 'ok', 'Votre montre a du retard et nous en sommes désolés. Vous pouvez nous appeler à tout moment.'],
  ['fr', 'ok', 'Merci de votre patience, nous vous écrivons dès que la pièce est là.'],
  ['fr', 'ok', 'Votre montre est prête, passez quand vous voulez.'],
  ['en', 'blames', 'You should have told us about the scratch when you left it.'],
  ['en', 'blames', 'As we already told you, the crystal is not in stock.'],
  ['en', 'blames', 'You failed to answer our quote in time.'],
  ['en', 'rules', 'It is our policy not to refund the diagnosis.'],
  ['en', 'rules', 'According to our terms we are not responsible for delays.'],
  ['en', 'no_next_step', 'Unfortunately the part has been delayed again by the supplier abroad.'],
  ['en', 'ok', 'I am sorry about the delay. I will call you on Friday with the new date.'],
  ['en', 'ok', 'Your watch is ready, come in whenever it suits you.'],
  ['en', 'ok', 'The crown costs a little more than quoted; would you like to go ahead?'],
  ['de', 'blames', 'Sie hätten uns früher informieren sollen.'],
  ['de', 'blames', 'Sie haben versäumt, den Kostenvoranschlag zu bestätigen.'],
  ['de', 'blames', 'Wie wir Ihnen bereits mehrmals erklärt haben, fehlt die Krone.'],
  ['de', 'rules', 'Gemäss unseren AGB können wir die Kosten nicht erlassen.'],
  ['de', 'rules', 'Das ist Vorschrift, keine Ausnahmen.'],
  ['de', 'no_next_step', 'Leider verzögert sich die Lieferung der Krone noch einmal um einige Tage.'],
  ['de', 'ok', 'Leider dauert es länger. Wir melden uns am Freitag bei Ihnen.'],
  ['de', 'ok', 'Ihre Uhr ist fertig, kommen Sie vorbei, wann es Ihnen passt.'],
  ['de', 'ok', 'Die Verspätung tut uns leid. Sie müssen nichts unternehmen.'],
  ['it', 'blames', 'Avrebbe dovuto avvisarci prima della partenza.'],
  ['it', 'blames', 'Come le abbiamo già spiegato, il ricambio non è disponibile.'],
  ['it', 'blames', 'Lei non ha risposto al preventivo.'],
  ['it', 'rules', 'Secondo le nostre condizioni le spese restano dovute.'],
  ['it', 'rules', 'Il sistema non permette di cambiare la data.'],
  ['it', 'no_next_step', 'Purtroppo il ricambio è in ritardo e non sappiamo dire altro oggi.'],
  ['it', 'ok', 'Ci scusiamo per il ritardo. La richiamiamo venerdì con la nuova data.'],
  ['it', 'ok', 'Il suo orologio è pronto, passi quando vuole.'],
  ['it', 'ok', 'Il ritardo ci dispiace molto: può scriverci a questo indirizzo.'],
]

describe('tone help', () => {
  test('finds nine of ten labelled marks, and marks nothing kind', () => {
    const found = labelled.map(([language, label, text]) => ({
      label,
      marks: checkTone(text, language).map(({ mark }) => mark),
    }))
    const marked = found.filter(({ label }) => label !== 'ok')
    const hits = marked.filter(({ label, marks }) => marks.some((mark) => mark === label))
    expect(hits.length / marked.length).toBeGreaterThanOrEqual(0.9)
    expect(found.filter(({ label, marks }) => label === 'ok' && marks.length > 0)).toEqual([])
  })

  test('the kinder sentence says the same', () => {
    const kinder = (language: Language, text: string) => checkTone(text, language)[0]?.kinder
    expect([
      kinder('fr', "Comme nous vous l'avons déjà expliqué, la montre n'est pas étanche."),
      kinder('fr', 'Vous auriez dû nous prévenir avant votre départ.'),
      kinder('fr', "Vous n'avez pas répondu à notre devis, d'où le délai."),
      kinder('fr', 'Conformément à nos conditions générales, les frais restent dus.'),
      kinder('en', 'As we already told you, the crystal is not in stock.'),
      kinder('en', 'You should have told us about the scratch when you left it.'),
      kinder('en', 'You failed to answer our quote in time.'),
      kinder('en', 'It is our policy not to refund the diagnosis.'),
      kinder('de', 'Sie hätten uns früher informieren sollen.'),
      kinder('de', 'Sie haben versäumt, den Kostenvoranschlag zu bestätigen.'),
      kinder('de', 'Wie wir Ihnen bereits mehrmals erklärt haben, fehlt die Krone.'),
      kinder('de', 'Gemäss unseren AGB können wir die Kosten nicht erlassen.'),
      kinder('it', 'Avrebbe dovuto avvisarci prima della partenza.'),
      kinder('it', 'Come le abbiamo già spiegato, il ricambio non è disponibile.'),
      kinder('it', 'Lei non ha risposto al preventivo.'),
      kinder('it', 'Secondo le nostre condizioni le spese restano dovute.'),
    ]).toEqual([
      "La montre n'est pas étanche.",
      'Il nous aurait aidés de le savoir avant votre départ.',
      "Votre réponse à notre devis ne nous est pas parvenue, d'où le délai.",
      'Les frais restent dus, et nous vous expliquons volontiers pourquoi.',
      'The crystal is not in stock.',
      'It would have helped us to know about the scratch when you left it.',
      'We have not had your answer to our quote in time.',
      'We do not refund the diagnosis, and we gladly explain why.',
      'Es hätte uns geholfen, es früher zu wissen.',
      'Uns fehlt noch Ihre Antwort auf den Kostenvoranschlag.',
      'Leider fehlt die Krone.',
      'Leider können wir die Kosten nicht erlassen; warum, erklären wir Ihnen gern.',
      'Ci avrebbe aiutato saperlo prima della partenza.',
      'Il ricambio non è disponibile.',
      'Ci manca ancora la Sua risposta al preventivo.',
      'Le spese restano dovute; le spieghiamo volentieri il perché.',
    ])
    // What is content alone has no kinder clothes: the house's own sentence stands in.
    expect(kinder('en', 'This is entirely your fault.')).toContain('let us see together')
  })

  test('what it puts in place is itself kind, in every language', () => {
    for (const [language, label, text] of labelled) {
      if (label === 'ok') continue
      for (const { kinder, span } of checkTone(text, language)) {
        const after = text.slice(0, span.start) + kinder + text.slice(span.end)
        expect(checkTone(after, language).map(({ mark }) => mark)).not.toContain('blames')
      }
    }
    for (const language of languages) expect(checkTone('', language)).toEqual([])
  })
})
