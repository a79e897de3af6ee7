/** What a saved answer may leave open for the facts to fill. */
export const answerFields = [
  'clientName',
  'watch',
  'orderNumber',
  'promisedDate',
  'receivedDate',
  'quoteTotal',
  'siteName',
  'sitePhone',
  'myName',
  'pageLink',
] as const
export type AnswerField = (typeof answerFields)[number]

/** What the facts hold for these; a field they are silent about is left out. */
export type FieldValues = Readonly<Partial<Record<AnswerField, string>>>

const placeholder = /\{\{\s*([\w.-]*)\s*\}\}/g

/** Stands for the client's own page until the letter leaves: what opens it is a key, and nobody in the house reads it. */
export const pageLink = '{{pageLink}}'

/** Puts in what is known and names what is not: that stays as it stands, to be seen, and does not leave. */
export const fillAnswer = (body: string, values: FieldValues): { text: string; unresolved: string[] } => {
  const unresolved = new Set<string>()
  const text = body.replace(placeholder, (whole, name: string) => {
    const field = answerFields.find((known) => known === name)
    const value = field === undefined ? undefined : values[field]
    if (value !== undefined && value !== '') return value
    unresolved.add(name)
    return whole
  })
  return { text, unresolved: [...unresolved] }
}

/** The first field still open in a text that is about to leave; undefined when it may. */
export const openField = (text: string): string | undefined => {
  const [found] = text.matchAll(/\{\{[^{}\n]{0,60}\}\}/g)
  return found?.[0]
}

/** Fields a saved answer names that no fact will ever fill. */
export const unknownFields = (body: string): string[] =>
  [...body.matchAll(placeholder)].flatMap(([, name = '']) =>
    answerFields.some((known) => known === name) ? [] : [name],
  )
