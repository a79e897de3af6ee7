import type { Messages } from '@lingui/core'
import { useEffect, useState, type ReactNode } from 'react'

import { TextProvider } from '#platform/i18n/text-context.tsx'
import { isLanguage, pickLanguage, type Language } from '#platform/i18n/languages.ts'

const loaders: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('virtual:texts/en'),
  fr: () => import('virtual:texts/fr'),
  de: () => import('virtual:texts/de'),
  it: () => import('virtual:texts/it'),
}

const storageKey = 'language'

/** The language spoken here last time, else the first of the browser's that we speak. */
export const rememberedLanguage = (): Language => {
  const kept = localStorage.getItem(storageKey)
  return isLanguage(kept) ? kept : pickLanguage(navigator.languages)
}

type Speaking = Readonly<{ language: Language; messages: Messages }>

/** Everything below speaks `language`; until its words have arrived, what was spoken before goes on. */
export const Speaker = ({ language, children }: Readonly<{ language: Language; children: ReactNode }>) => {
  const [speaking, setSpeaking] = useState<Speaking | null>(null)
  useEffect(() => {
    let isCurrent = true
    void loaders[language]().then(({ messages }) => {
      if (!isCurrent) return
      document.documentElement.lang = language
      localStorage.setItem(storageKey, language)
      setSpeaking({ language, messages })
    })
    return () => {
      isCurrent = false
    }
  }, [language])
  if (!speaking) return null
  return <TextProvider {...speaking}>{children}</TextProvider>
}
