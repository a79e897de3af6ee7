import type { Language } from '#platform/i18n/languages.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import type { LabelWords } from '#platform/paper/label.ts'

import type { LocalDate } from './paper-data.ts'

export type BagLabelSize = '62x29' | '54x25'

export type BagLabel = {
  language: Language
  madeAt: Date
  size: BagLabelSize
  orderNumber: string
  site: string
  /** As short as the bench needs: "Oméga Constellation 168.005". */
  watch: string
  promisedFor?: LocalDate
  /** For the label of one accessory; without it the label is the watch's own. */
  accessory?: { number: number; of: number; name: string }
}

const millimetres: Record<BagLabelSize, { width: number; height: number }> = {
  '62x29': { width: 62, height: 29 },
  '54x25': { width: 54, height: 25 },
}

/** What the scanner reads: the order number, and after a stroke the accessory's own number. */
export const bagLabelCode = ({
  orderNumber,
  accessory,
}: Pick<BagLabel, 'orderNumber' | 'accessory'>): string =>
  accessory === undefined ? orderNumber : `${orderNumber}/${accessory.number}`

export const bagLabelWords = (label: BagLabel): LabelWords => {
  const { accessory, promisedFor } = label
  return {
    ...millimetres[label.size],
    language: label.language,
    code: bagLabelCode(label),
    title: label.orderNumber,
    badge: accessory === undefined ? '' : `${accessory.number}/${accessory.of} ${accessory.name}`,
    name: label.watch,
    place: label.site,
    date: promisedFor === undefined ? '' : formatsFor(label.language).day(promisedFor, 'medium'),
  }
}
