/** Placeholder until scripts/generate-schema.ts has written this file. */
// oxlint-disable-next-line typescript/no-explicit-any
export interface Rows { [table: string]: any }
