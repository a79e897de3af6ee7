import { describe, expect, test } from 'vitest'
import { readMessage } from './read-message.ts'
import { guessTriage, trainTriage, type Triage } from './triage.ts'

const fresh: readonly (readonly [text: string, triage: Triage])[] = [
  ['Sauriez-vous me dire si ma Seamaster est bientôt terminée ?', 'question'],
  ['Could you let me know how the repair is going?', 'question'],
  ['Ist meine Uhr schon fertig?', 'question'],
  ['Quando sarà pronto il mio orologio?', 'question'],
  ["C'est scandaleux, cela fait quatre mois que j'attends ma montre", 'complaint'],
  ['I am furious, the watch you serviced has stopped again', 'complaint'],
  ['Ich bin sehr verärgert, niemand meldet sich bei mir', 'complaint'],
  ["Sono arrabbiato, l'orologio non funziona ancora", 'complaint'],
  ['Merci infiniment, un travail magnifique !', 'praise'],
  ['Thank you, wonderful work, the watch is beautiful', 'praise'],
  ['Vielen herzlichen Dank, die Uhr ist wunderschön geworden', 'praise'],
  ['Complimenti, un lavoro splendido, grazie', 'praise'],
  ['Je souhaite faire réviser ma montre', 'order'],
  ['I would like to order a new strap', 'order'],
  ['Ich möchte meine Uhr reparieren lassen', 'order'],
  ['Vorrei far riparare il mio orologio', 'order'],
  ["J'accepte votre devis, allez-y", 'quote_answer'],
  ['I approve the quote, please start', 'quote_answer'],
  ['Ich nehme die Offerte an', 'quote_answer'],
  ['Accetto il vostro preventivo', 'quote_answer'],
  ['Click here to claim your prize, you have won', 'spam'],
  ['Gagnez de l’argent avec le bitcoin, cliquez ici', 'spam'],
]

describe('reading a message that came in', () => {
  test('what it wants is seen before anybody has corrected anything', async () => {
    const read = await Promise.all(fresh.map(([text]) => readMessage(text, 'fr')))
    const right = read.filter(({ triage }, index) => triage === fresh[index]?.[1])
    expect(right.length / fresh.length).toBeGreaterThanOrEqual(0.85)
  })

  test("its language is the client's own unless the words clearly say otherwise", async () => {
    expect(await readMessage('Ok merci', 'de')).toMatchObject({ language: 'de' })
    expect(
      await readMessage('Wann kann ich meine Uhr abholen? Ich bin ab Montag in den Ferien.', 'fr'),
    ).toMatchObject({
      language: 'de',
    })
    expect(
      await readMessage('Buongiorno, passo sabato mattina a ritirare il mio orologio.', 'fr'),
    ).toMatchObject({
      language: 'it',
    })
  })

  test('what people of the house correct is learnt', () => {
    const text = 'Petit coucou du Valais, la cave est pleine'
    const taught = trainTriage(Array.from({ length: 4 }, () => ({ text, triage: 'praise' as const })))
    expect(guessTriage(text, taught).triage).toBe('praise')
    expect(guessTriage('Un salut du Valais, la cave est bien pleine', taught).triage).toBe('praise')
    expect(guessTriage("J'accepte le devis", taught).triage).toBe('quote_answer')
  })
})
