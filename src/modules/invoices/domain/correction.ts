import type { Account, InvoiceLine } from './invoice.ts'

// A correcting invoice says only the difference, so that the sum of all invoices is the truth without knowing which of them
// were corrected.

const sameLine = (one: InvoiceLine, other: InvoiceLine): boolean =>
  one.label === other.label &&
  one.note === other.note &&
  one.amountMinor === other.amountMinor &&
  one.taxBasisPoints === other.taxBasisPoints

const taken = (line: InvoiceLine): InvoiceLine => ({ ...line, amountMinor: 0 - line.amountMinor })

/** Without the first line that is the same as this one; the list itself when there is none. */
const without = (lines: readonly InvoiceLine[], line: InvoiceLine): InvoiceLine[] | undefined => {
  const index = lines.findIndex((one) => sameLine(one, line))
  return index === -1 ? undefined : lines.toSpliced(index, 1)
}

/** What leads from one list of lines to another: what falls away negative, what is new as it is. */
export const difference = (before: readonly InvoiceLine[], after: readonly InvoiceLine[]): InvoiceLine[] => {
  let gone = [...before]
  const added: InvoiceLine[] = []
  for (const line of after) {
    const rest = without(gone, line)
    if (rest === undefined) added.push(line)
    else gone = rest
  }
  return [...gone.map(taken), ...added]
}

/** The lines that stand after all corrections. */
export const standingLines = ({
  first,
  corrections,
}: Pick<Account, 'first' | 'corrections'>): InvoiceLine[] => {
  let standing = [...first.lines]
  for (const line of corrections.flatMap(({ lines }) => lines)) {
    standing = without(standing, taken(line)) ?? [...standing, line]
  }
  return standing
}
