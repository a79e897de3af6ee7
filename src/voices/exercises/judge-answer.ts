import type { Language } from '#platform/i18n/languages.ts'
import { composeDraft, type DraftSentence } from '../drafts/compose-draft.ts'
import { plainTone } from '../drafts/phrases.ts'
import { checkTone, readyMade, saysNextStep } from '../tone/check-tone.ts'
import { checkTruth, type Claim, type FactBeside, type Span } from '../truth/public.ts'
import { contextOf, draftCaseOf, letsDown, type ExerciseCase } from './exercise-case.ts'

/** What an answer shows of whoever writes it. Absent where the case did not ask for it. */
export interface Habits {
  /** Nothing in it is against the facts. */
  readonly true?: boolean
  /** It neither blames nor hides behind rules. */
  readonly kind?: boolean
  readonly next_step?: boolean
  /** It names a day. */
  readonly date?: boolean
  /** It says sorry where the client was let down. */
  readonly sorry?: boolean
}

export interface AnswerNote {
  readonly kind: 'contradicted' | 'promises' | 'unknown' | 'blames' | 'rules'
  readonly span: Span
  /** The fact it was held against. */
  readonly fact: FactBeside | null
  /** What could stand in its place; empty where there is nothing to propose. */
  readonly instead: string
}

export interface JudgedAnswer {
  readonly notes: readonly AnswerNote[]
  readonly habits: Habits
  /** How many of its claims a fact carries. */
  readonly backed: number
  /** One way among others. */
  readonly draft: readonly DraftSentence[]
  /** Sentences that would add what is missing. */
  readonly toAdd: { readonly next_step: string; readonly date: string; readonly sorry: string }
}

const sorry: Readonly<Record<Language, RegExp>> = {
  fr: /excus|désol|regrett|navré|pardon/iu,
  en: /sorry|apolog|regret/iu,
  de: /entschuld|leid\b|bedauer|verzeih/iu,
  it: /scus|spiac|rammaric|perdon|rincresc/iu,
}

const sorrySaid: Readonly<Record<Language, string>> = {
  fr: 'Je vous présente mes excuses pour cette attente.',
  en: 'I apologise for what you have been through.',
  de: 'Ich bitte Sie dafür um Entschuldigung.',
  it: 'Le presento le mie scuse per l’accaduto.',
}

const nextSaid: Readonly<Record<Language, string>> = {
  fr: "Vous n'avez rien à faire pour l'instant : c'est nous qui revenons vers vous.",
  en: 'There is nothing you need to do for now: we come back to you.',
  de: 'Sie müssen im Moment nichts unternehmen: Wir kommen auf Sie zu.',
  it: 'Per ora non deve fare nulla: La ricontattiamo noi.',
}

/** Holds a written answer to the facts of its case and to the ear of whoever reads it. Deterministic; no grade, no score. */
export const judgeAnswer = (text: string, one: ExerciseCase): JudgedAnswer => {
  const { language, trouble, today } = one
  const { claims } = checkTruth(text, contextOf(one))
  const tone = checkTone(text, language)
  const draft = draftOf(one)
  const hurts = tone.filter(({ mark }) => mark !== 'no_next_step')
  return {
    notes: [...claims.flatMap(noteOf), ...hurts.map((note) => hurtOf(note, language))].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
    habits: {
      true: claims.every(({ verdict }) => verdict !== 'contradicted'),
      kind: hurts.length === 0,
      next_step: saysNextStep(text, language),
      date: claims.some((claim) => namesDay(claim, today)),
      ...(letsDown(trouble) ? { sorry: sorry[language].test(text) } : {}),
    },
    backed: claims.filter(({ verdict }) => verdict === 'backed').length,
    draft,
    toAdd: {
      next_step: nextSaid[language],
      date: draft.find(({ facts }) => facts.some(({ name }) => name.startsWith('promise')))?.text ?? '',
      sorry: sorrySaid[language],
    },
  }
}

const draftOf = (one: ExerciseCase): readonly DraftSentence[] => {
  const { language, order, trouble } = one
  const tone = plainTone[language]
  return composeDraft(
    { draftCase: draftCaseOf[trouble], language, tone, clientName: '', order },
    contextOf(one),
  ).sentences
}

const noteOf = ({ verdict, span, fact, correction, suggestion }: Claim): AnswerNote[] => {
  if (verdict === 'backed') return []
  const kind = verdict === 'contradicted' ? 'contradicted' : suggestion === undefined ? 'unknown' : 'promises'
  return [{ kind, span, fact: fact ?? null, instead: correction?.text ?? '' }]
}

// Ready made, not made of the sentence: an answer is remembered for a while under its key, and nothing of what was written may be.
const hurtOf = ({ mark, span }: ReturnType<typeof checkTone>[number], language: Language): AnswerNote => ({
  kind: mark === 'blames' ? 'blames' : 'rules',
  span,
  fact: null,
  instead: readyMade(mark, language),
})

/** A day that lies ahead and is not against the facts: what the client can wait for. */
const namesDay = ({ value, verdict, suggestion }: Claim, today: string): boolean => {
  if (verdict === 'contradicted') return false
  const days = [...(value.match(/\d{4}-\d{2}-\d{2}/g) ?? []), suggestion?.due?.to ?? '']
  return days.some((day) => day >= today)
}
