import { bareWord, searchWords } from '#platform/search-words.ts'

export interface OrderWords {
  readonly number: string
  readonly source: string
  readonly client_words: string
  readonly client: string
  readonly watch: string
  readonly serial: string
}

/** Under which words an order is found. The number also as it is read out: without its dashes. */
export const orderWords = (order: OrderWords): string =>
  searchWords(
    order.number,
    bareWord(order.number),
    order.client,
    order.watch,
    order.serial,
    bareWord(order.serial) === searchWords(order.serial) ? '' : bareWord(order.serial),
    order.source,
    order.client_words.slice(0, 2000),
  )
