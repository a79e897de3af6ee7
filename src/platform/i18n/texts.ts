import type { Language } from './languages.ts'

/** One text in every language, written in ICU MessageFormat. */
export type TextInLanguages = Readonly<Record<Language, string>>

export type Texts = Readonly<Record<string, TextInLanguages>>

export type TextValue = string | number | Date

export type TextValues = Readonly<Record<string, TextValue>>

/**
 * What `t(id, ...)` asks after the id: values when the English text has a placeholder, nothing otherwise.
 * A text id only known at run time may come with or without values.
 */
export type TextArguments<Text> = Text extends { en: infer English }
  ? English extends `${string}{${string}`
    ? [values: TextValues]
    : [values?: TextValues]
  : [values?: TextValues]

/** Declares the texts of a slice; a text that lacks a language, or has one too many, does not compile. */
export const defineTexts = <const Entries extends Texts>(
  entries: Entries & { [Id in keyof Entries]: Record<Exclude<keyof Entries[Id], Language>, never> },
): Entries => entries
