import { bareWord } from '#platform/search-words.ts'
import { fieldsOf, type ImportField, type ImportKind, type Mapping } from './fields.ts'

/** Which column probably is which field: by name in four languages first, by what stands in it where names say nothing. */
export const suggestMapping = (
  kind: ImportKind,
  header: readonly string[],
  samples: readonly Readonly<Record<string, string>>[],
): Mapping => {
  const taken = new Set<string>()
  const mapping: Record<string, string> = {}
  const assign = (field: ImportField, column: string | undefined): void => {
    if (column === undefined || taken.has(column) || mapping[field.name] !== undefined) return
    mapping[field.name] = column
    taken.add(column)
  }
  for (const likeness of [isSameName, isPartOfName]) {
    for (const field of fieldsOf[kind]) {
      assign(
        field,
        header.find((column) => !taken.has(column) && likeness(field, column)),
      )
    }
  }
  for (const field of fieldsOf[kind])
    assign(
      field,
      header.find((column) => !taken.has(column) && looksLike(field, column, samples)),
    )
  return mapping
}

const isSameName = (field: ImportField, column: string): boolean =>
  field.alsoCalled.some((name) => bareWord(name) === bareWord(column))

// «Kunden-Telefon privat» is a telephone; short words would match anything.
const isPartOfName = (field: ImportField, column: string): boolean =>
  field.alsoCalled.some((name) => bareWord(name).length >= 5 && bareWord(column).includes(bareWord(name)))

const contents: Readonly<Record<string, RegExp>> = {
  mail: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  phone: /^\+?[\d\s()/.-]{8,}$/,
  receivedOn: /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{4}$/,
}

const looksLike = (
  field: ImportField,
  column: string,
  samples: readonly Readonly<Record<string, string>>[],
): boolean => {
  const pattern = contents[field.name]
  const values = samples.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '')
  return pattern !== undefined && values.length >= 3 && values.every((value) => pattern.test(value))
}
