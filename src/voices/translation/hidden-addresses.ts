const addresses =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{1,4}){4,9}\b/g
const longNumber = /(?<![\w.,-])\+?\d[\d\s()./-]{6,}\d(?!\w)/g

/** Fewer digits than this are a date, a price or a serial, which the translation needs where they stand. */
const LEAST_DIGITS_OF_PHONE = 9

export interface Hidden {
  readonly text: string
  /** What stands behind [[1]], [[2]], …, in their order. */
  readonly held: readonly string[]
}

/** Mail addresses, links, account and telephone numbers stay in the house: a number in brackets goes out in their place. */
export const hideAddresses = (text: string): Hidden => {
  const held: string[] = []
  const hide = (found: string): string => `[[${held.push(found)}]]`
  return {
    text: text
      .replace(addresses, hide)
      .replace(longNumber, (found) =>
        found.replace(/\D/g, '').length < LEAST_DIGITS_OF_PHONE ? found : hide(found),
      ),
    held,
  }
}

/** Puts them back. A number that means nothing here stays as it came, to be seen. */
export const showAddresses = (text: string, held: readonly string[]): string =>
  text.replace(/\[\[(\d{1,3})\]\]/g, (whole, number: string) => held[Number(number) - 1] ?? whole)
