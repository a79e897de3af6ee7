import { useText } from '#staff-app/text.ts'
import { Segmented } from '#ui/choices.tsx'
import { useFieldError } from '#ui/field-context.ts'
import { FieldError } from '#ui/field.tsx'
import { SignaturePad, type Signature } from '#ui/signature-pad.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Draft } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'

type SignatureStepProps = Readonly<{
  draft: Draft
  change: ChangeDraft
  onSigned: (signature: Signature | null) => void
}>

/** Signed on the printed slip, or here on the glass. */
export const SignatureStep = ({ draft, change, onSigned }: SignatureStepProps) => {
  const t = useText()
  const error = useFieldError('signature', null)
  return (
    <div className="flex flex-col gap-4">
      <Segmented
        label={t('counter.signature.on')}
        value={draft.signatureOn}
        onChange={(signatureOn) => {
          onSigned(null)
          change({ signatureOn })
        }}
        options={[
          { value: 'paper', label: t('counter.signature.paper') },
          { value: 'glass', label: t('counter.signature.glass') },
        ]}
      />
      {draft.signatureOn === 'glass' ? (
        <fieldset name="signature" tabIndex={-1} className="max-w-xl">
          <SignaturePad label={t('counter.signature.of-client')} onChange={onSigned} />
          {error ? <FieldError id="signature-error" text={error} /> : null}
        </fieldset>
      ) : (
        <p className="max-w-prose text-small text-soft">{t('counter.signature.paper-text')}</p>
      )}
      <TextField
        label={t('counter.signature.deposited-by')}
        hint={t('counter.signature.deposited-by-hint')}
        optional
        name="depositedBy"
        maxLength={200}
        value={draft.depositedBy}
        autoComplete="off"
        fieldClassName="max-w-md"
        onChange={(event) => change({ depositedBy: event.target.value })}
      />
    </div>
  )
}
