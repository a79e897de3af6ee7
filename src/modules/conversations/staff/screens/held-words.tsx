import type { KeyboardEvent } from 'react'

import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { KeyboardHint } from '#ui/menu.tsx'
import { TruthMarks } from './truth-marks.tsx'
import type { Claim, Truth } from './use-truth.ts'

/** By what words somebody who may sends a text against a fact, claim by claim. */
export type Overruled = Readonly<Record<string, string>>

type HeldWordsProps = Readonly<{
  truth: Truth | null
  text: string
  onText: (text: string) => void
  overruled: Overruled
  onOverruled: (overruled: Overruled) => void
}>

/** The words as the facts hold them: each claim with its fact, put right or answered for where it stands. */
export const HeldWords = ({ truth, text, onText, overruled, onOverruled }: HeldWordsProps) =>
  truth === null ? null : (
    <TruthMarks
      truth={truth}
      overruled={overruled}
      onCorrect={(correction) => onText(corrected(text, correction))}
      onOverrule={(words, reason) => onOverruled({ ...overruled, [words]: reason })}
    />
  )

const corrected = (text: string, { span, text: right }: NonNullable<Claim['correction']>): string =>
  text.slice(0, span.start) + right + text.slice(span.end)

// A field left empty is no reason.
export const reasonsGiven = (overruled: Overruled): Record<string, string> =>
  Object.fromEntries(Object.entries(overruled).filter(([, reason]) => reason.trim().length >= 3))

/** Ctrl+Enter sends, in the middle of composing a letter of another script as little as Enter alone. */
export const sendsByKeys =
  (send: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

type SendingProps = Readonly<{ label: string; busy: boolean; disabled?: boolean }>

export const Sending = ({ label, busy, disabled = false }: SendingProps) => (
  <FormActions>
    <Button type="submit" variant="primary" busy={busy} shortcut="Control+Enter" disabled={disabled}>
      {label}
    </Button>
    <span className="self-center text-tiny text-faint max-sm:hidden">
      <KeyboardHint keys="Ctrl Enter" />
    </span>
  </FormActions>
)
