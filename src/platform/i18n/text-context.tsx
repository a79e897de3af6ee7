import { setupI18n, type I18n, type Messages } from '@lingui/core'
import { createContext, use, useCallback, useMemo, type ReactNode } from 'react'

import { formatsFor, type Formats } from './format.ts'
import { defaultLocales, type Language } from './languages.ts'
import type { TextArguments, Texts } from './texts.ts'

type Speech = Readonly<{ speaker: I18n; formats: Formats }>

const SpeechContext = createContext<Speech | undefined>(undefined)

type TextProviderProps = Readonly<{ language: Language; messages: Messages; children: ReactNode }>

/** Gives a compiled catalogue to everything below. */
export const TextProvider = ({ language, messages, children }: TextProviderProps) => {
  const speech = useMemo(
    () => ({
      speaker: setupI18n({
        locale: language,
        locales: defaultLocales[language],
        messages: { [language]: messages },
      }),
      formats: formatsFor(language),
    }),
    [language, messages],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

const useSpeech = (): Speech => {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('texts are read below a TextProvider')
  return speech
}

export type Say<AllTexts extends Texts> = <Id extends keyof AllTexts & string>(
  id: Id,
  ...values: TextArguments<AllTexts[Id]>
) => string

/** The hook `t(id, values)` of one set of texts; the texts themselves are only needed as a type. */
export const textHook =
  <AllTexts extends Texts>(): (() => Say<AllTexts>) =>
  () => {
    const { speaker } = useSpeech()
    return useCallback((id, ...[values]) => speaker._(id, values ? { ...values } : {}), [speaker])
  }

/** Money, dates, numbers and durations in the reader's language. */
export const useFormats = (): Formats => useSpeech().formats
