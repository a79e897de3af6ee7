import type { EventKind } from '../event-words.ts'

/**
 * One way of saying something, in the four languages side by side, so that a family found wanting in one language is mended in all.
 * Where a language has no such way, its place is the empty string.
 */
export type Family = readonly [kind: EventKind, fr: string, en: string, de: string, it: string]
