import type { ImportKind } from './fields.ts'

/** Sources the house knows by name, with the credit their licence asks for wherever their rows are shown. */
export const namedSources: readonly {
  readonly name: string
  readonly kind: ImportKind
  readonly credit: string
}[] = [{ name: 'ORDS', kind: 'repairs', credit: 'Open Repair Alliance, CC BY-SA 4.0' }]
