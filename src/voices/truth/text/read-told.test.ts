import { describe, expect, it } from 'vitest'
import type { Language } from '../claim.ts'
import { readSentence } from './read-sentence.ts'

function toldIn(language: Language, text: string): string[] {
  return readSentence(text, { start: 0, end: text.length }, language)
    .events.filter((event) => event.weighed)
    .map((event) => event.kind)
}

describe('what a clause tells of the stage', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Toutes les vérifications sont derrière nous.', 'controlled'],
    ['en', 'Nothing was found wanting at the final examination of your watch.', 'controlled'],
    ['de', 'Vor der Übergabe stehen noch diverse Kontrollen an.', 'not_controlled'],
    ['it', 'Il collaudo non è ancora stato superato.', 'not_controlled'],
    ['en', 'The expert appraisal of your watch has been carried out.', 'assessed'],
    ['de', 'Kunde wünscht keine Reparatur, Uhr geht unverrichteter Dinge retour.', 'declined'],
    ['fr', 'Le client est reparti avec sa montre le 9.', 'handed'],
    ['it', 'Siamo nel pieno del lavoro sul suo orologio.', 'in_work'],
    ['fr', 'Intervention non démarrée à ce stade.', 'not_begun'],
    ['de', 'Ihr Zeitmesser hat uns erreicht.', 'received'],
    ['en', 'All that remains is for you to call in and collect it.', 'ready'],
  ])('%s: %s', (language, text, kind) => {
    expect(toldIn(language, text)).toContain(kind)
  })

  it.each<[Language, string]>([
    ['en', 'Would you like us to send it back unrepaired?'],
    ['fr', 'Sans réponse, la montre vous sera rendue en l’état.'],
    ['de', 'Bis Ostern haben Sie die Uhr wieder.'],
    ['it', 'Non abbiamo ancora ordinato la corona.'],
    ['en', 'As you asked, the dial stays exactly as it is.'],
  ])('tells nothing: %s: %s', (language, text) => {
    expect(toldIn(language, text)).toEqual([])
  })
})
