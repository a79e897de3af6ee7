import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/notes.tsx'
import { showToast } from '#ui/toast-store.ts'

type SecretShownProps = Readonly<{ secret: string; explanation: string; onClose?: () => void }>

/** Something that is seen once: large enough to read aloud, one press to copy. */
export const SecretShown = ({ secret, explanation, onClose }: SecretShownProps) => {
  const t = useText()
  const copy = (): void => {
    void navigator.clipboard.writeText(secret).then(() => showToast(t('people.copied')))
  }
  return (
    <div className="flex flex-col gap-4">
      <Note tone="caution" icon="key">
        {explanation}
      </Note>
      <output className="block rounded-small bg-sunken px-4 py-3 font-mono text-large tracking-wide break-all select-all">
        {secret}
      </output>
      <div className="flex flex-wrap gap-2">
        <Button icon="copy" onClick={copy}>
          {t('people.copy')}
        </Button>
        {onClose ? (
          <Button variant="primary" onClick={onClose}>
            {t('people.written-down')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
