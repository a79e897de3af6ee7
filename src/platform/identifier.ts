import { uuidv7 } from 'uuidv7'

/** A new UUIDv7: ordered by time, so that the newest rows sit together in every index. */
export const newId = (): string => uuidv7()

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => shape.test(text)
