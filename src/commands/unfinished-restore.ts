import { join } from 'node:path'

/** Stands while a restore is under way: a house that opened now would open on half of its rows. */
export const unfinishedRestore = (dataDirectory: string): string => join(dataDirectory, 'restore-unfinished')
