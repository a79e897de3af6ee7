/** Where a list was left: the sort keys of its last row, opaque to the browser. */
export const writeCursor = (...keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url')

/** Undefined for a cursor that is not ours: the list then starts at its beginning. */
export const readCursor = (cursor: string | undefined): readonly string[] | undefined => {
  if (cursor === undefined || cursor === '') return undefined
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : undefined
  } catch {
    return undefined
  }
}
