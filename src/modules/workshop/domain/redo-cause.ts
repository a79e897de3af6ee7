/** Why a watch came back. Ours first; `use` and `new_damage` are nobody's fault here, `no_fault` was a good explanation missing. */
export const redoCauses = [
  'workmanship',
  'adjustment',
  'part',
  'diagnosis',
  'seal',
  'finish',
  'new_damage',
  'use',
  'no_fault',
] as const
export type RedoCause = (typeof redoCauses)[number]
