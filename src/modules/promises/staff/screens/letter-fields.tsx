import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'

export type Letter = Readonly<{ subject: string; body: string }>

type LetterFieldsProps = Readonly<{
  draft: Letter & Readonly<{ language: string }>
  /** What somebody has typed instead; null while the draft stands. */
  typed: Letter | null
  onType: (letter: Letter) => void
  onRenew: () => void
}>

/** The words for the client. They follow the chosen day until somebody types; what was typed is never written over. */
export const LetterFields = ({ draft, typed, onType, onRenew }: LetterFieldsProps) => {
  const t = useText()
  const shown = typed ?? { subject: draft.subject, body: draft.body }
  const isBehind = typed !== null && typed.body !== draft.body
  return (
    <>
      <TextField
        label={t('promises.give.subject')}
        name="subject"
        value={shown.subject}
        onChange={(event) => onType({ ...shown, subject: event.target.value })}
        lang={draft.language}
        required
      />
      <TextArea
        label={t('promises.give.body')}
        name="body"
        rows={11}
        value={shown.body}
        onChange={(event) => onType({ ...shown, body: event.target.value })}
        lang={draft.language}
        required
      />
      {isBehind ? (
        <p>
          <Button variant="quiet" icon="undo" onClick={onRenew}>
            {t('promises.give.renew')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
