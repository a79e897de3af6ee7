import type { KnownFacts, KnownOrder } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Sentence } from '../text/read-sentence.ts'
import type { OrderFacts } from './draft.ts'

const named = (text: string, name: string): boolean =>
  name.length > 2 && foldWord(text).includes(foldWord(name))

function mentionedIn(text: string, orders: readonly KnownOrder[]): KnownOrder[] {
  const byNumber = orders.filter((order) => named(text, order.number))
  if (byNumber.length > 0) return byNumber
  const byWatch = orders.filter((order) => (order.watch ?? []).some((name) => named(text, name)))
  return byWatch.length < orders.length ? byWatch : []
}

/** The orders a sentence can be about: those it names, those the text names, the one in focus, else all the client has. */
export function ordersMeant(text: string, sentence: Sentence, facts: KnownFacts): readonly OrderFacts[] {
  const { orders, focus } = facts
  if (orders.length === 0) return [{}]
  if (orders.length === 1) return orders
  const here = mentionedIn(sentence.original, orders)
  if (here.length > 0) return here
  const inText = mentionedIn(text, orders)
  if (inText.length > 0) return inText
  const focused = orders.filter((order) => order.number === focus)
  return focused.length > 0 ? focused : orders
}
