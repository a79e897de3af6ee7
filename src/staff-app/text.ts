import { textHook, useFormats } from '#platform/i18n/text-context.tsx'
import type { texts } from '#src/texts.ts'

/** `const t = useText()`, then `t('orders.list.title')`. The words arrive compiled; only their type is taken here. */
export const useText = textHook<typeof texts>()

/** `const format = useFormat()`, then `format.money(price)`, `format.day('2026-03-12')`, `format.window(from, to)`. */
export const useFormat = useFormats
