interface Colleague {
  readonly id: string
  readonly name: string
}

/**
 * Colleagues named with @ in a remark: by full name, or by first name where only one has it. The longest name wins, so that
 * "@Anna Rossi" never means Anna Ross.
 */
export const mentionedIn = (text: string, colleagues: readonly Colleague[]): string[] => {
  const found = new Set<string>()
  for (const [, rest = ''] of text.matchAll(/(?<![\p{L}\p{N}@])@(\p{L}[^@]{0,80})/gu)) {
    const named = longest(rest, colleagues)
    if (named !== undefined) found.add(named.id)
  }
  return [...found]
}

const longest = (rest: string, colleagues: readonly Colleague[]): Colleague | undefined => {
  const full = colleagues
    .filter(({ name }) => beginsWith(rest, name))
    .toSorted((one, other) => other.name.length - one.name.length)
  if (full[0] !== undefined) return full[0]
  const first = colleagues.filter(({ name }) => beginsWith(rest, name.split(' ')[0] ?? name))
  return first.length === 1 ? first[0] : undefined
}

const beginsWith = (text: string, name: string): boolean =>
  text.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
