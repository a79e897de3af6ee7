import { createHash } from 'node:crypto'

const maximumNames = 1_000
const maximumLength = 6_000

/**
 * Names statements so that PostgreSQL parses and plans them once per connection. A statement earns its name
 * on its second use: lists of varying length (`in ($1, $2, ...)`) would otherwise fill every connection with
 * statements used once, and prepared statements are never forgotten by the server.
 */
export const statementNames = () => {
  const names = new Map<string, string>()
  const seenOnce = new Set<string>()
  return (sql: string): string | undefined => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (sql.length > maximumLength || names.size >= maximumNames) return undefined
    if (!seenOnce.delete(sql)) {
      if (seenOnce.size >= maximumNames) seenOnce.clear()
      seenOnce.add(sql)
      return undefined
    }
    const name = `hb_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`
    names.set(sql, name)
    return name
  }
}
