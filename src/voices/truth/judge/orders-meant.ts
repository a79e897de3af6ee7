import type { KnownFacts, KnownOrder } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Sentence } from '../text/read-sentence.ts'
import type { OrderFacts } from './draft.ts'
import { namesOf, placesNamed, saysBoth } from './order-of-clause.ts'

function mentionedIn(text: string, orders: readonly KnownOrder[]): KnownOrder[] {
  const folded = foldWord(text)
  const byNumber = orders.filter((order) => placesNamed(folded, [foldWord(order.number)]).length > 0)
  if (byNumber.length > 0) return byNumber
  return [...namesOf(orders)]
    .filter(([, names]) => placesNamed(folded, names).length > 0)
    .map(([order]) => order)
}

/** "The other one waits for its gasket": the one nobody has spoken of yet. */
const THE_OTHER =
  /(?<![a-z])(?:l'autre(?= montre|[ ,.])|the other(?: one| watch|'s)|die andere(?: uhr)?|das andere|l'altr[oa](?= orologio|[ ,.]))(?![a-z])/

/** The orders a sentence can be about: those it names, those the text names, the one in focus, else all the client has. */
export function ordersMeant(text: string, sentence: Sentence, facts: KnownFacts): readonly OrderFacts[] {
  const { orders, focus } = facts
  if (orders.length === 0) return [{}]
  if (orders.length === 1) return orders
  const here = mentionedIn(sentence.original, orders)
  if (here.length > 0) return here
  if (saysBoth(sentence.text)) return orders
  const inText = mentionedIn(text, orders)
  if (orders.length === 2 && THE_OTHER.test(sentence.text)) {
    const told = inText.length === 1 ? inText : orders.filter((order) => order.number === focus)
    if (told.length === 1) return orders.filter((order) => !told.includes(order))
  }
  if (inText.length > 0 && inText.length < orders.length) return inText
  const focused = orders.filter((order) => order.number === focus)
  return focused.length > 0 ? focused : orders
}
