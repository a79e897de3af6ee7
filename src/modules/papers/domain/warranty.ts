import type { Block } from '#platform/paper/blocks.ts'

import { paragraph } from './frame.ts'
import type { LocalDate } from './paper-data.ts'
import type { Wording } from './wording.ts'

/** The repair warranty: on the work done, for the months the house gives. A redo keeps the clock of its first order. */
export type PaperWarranty = {
  months: number
  from: LocalDate
  until: LocalDate
  /** What it covers and what not, in the client's language, given by the house. */
  scope?: string
  redoOf?: string
}

export const warrantyBlocks = (warranty: PaperWarranty | undefined, { say, day }: Wording): Block[] => {
  if (warranty === undefined || warranty.months === 0)
    return paragraph(say('warranty'), say('warranty-none'), 'plain')
  const { months, from, until, scope, redoOf } = warranty
  const terms = say('warranty-terms', { months, from: day(from), until: day(until), scope: scope ?? '' })
  const redo = redoOf === undefined ? '' : say('warranty-redo', { order: redoOf })
  return paragraph(say('warranty'), [terms.trim(), redo].filter(Boolean).join('\n'), 'plain')
}
