import { textHook } from '#platform/i18n/text-context.tsx'

import type { uiTexts } from './texts.ts'

/** The few words the components say by themselves. */
export const useUiText = textHook<typeof uiTexts>()
