// Words of strangers that stand in one line beside ours: without signs that turn, hide or break what stands next to them.
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu

export const cleanLine = (text: string, most: number): string =>
  text
    .slice(0, most * 4)
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)

/** A text of several lines: breaks and tabs stay, other control signs go (PostgreSQL takes no zero byte either). */
export const cleanText = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]+/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]+/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')

const addressShape = /^[^\s<>"'(),:;@\\[\]]{1,64}@[a-z0-9.-]{1,190}$/

/** Lower case, or empty when it is no address anybody could be answered at. */
export const cleanAddress = (text: string): string => {
  const address = text.slice(0, 400).replace(hidden, '').trim().toLowerCase()
  return addressShape.test(address) ? address : ''
}
