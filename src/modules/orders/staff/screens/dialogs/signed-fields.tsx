import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { FieldError } from '#ui/field.tsx'
import { SignaturePad, type Signature } from '#ui/signature-pad.tsx'
import { TextField } from '#ui/text-field.tsx'
import { keepSignature } from '../signature-file.ts'

type Signed = Readonly<{ signedBy: string; signatureFileId?: string }>

/** Who took the watch: the name always, the signature where there is a glass to sign on. */
export const useSigned = (usual = '') => {
  const [signedBy, setSignedBy] = useState(usual)
  const [signature, setSignature] = useState<Signature | null>(null)
  const [isDrawing, setDrawing] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  /** Hands over who signed once the house has the signature; where it did not arrive, the field says so. */
  const keep = async (then: (signed: Signed) => void): Promise<void> => {
    setFailed(false)
    if (signature === null) return then({ signedBy })
    const fileId = await keepSignature(signature).catch(() => null)
    if (fileId === null) setFailed(true)
    else then({ signedBy, signatureFileId: fileId })
  }
  return { signedBy, setSignedBy, setSignature, isDrawing, setDrawing, hasFailed, keep }
}

type SignedFieldsProps = Readonly<{ signed: ReturnType<typeof useSigned>; label: string }>

export const SignedFields = ({ signed, label }: SignedFieldsProps) => {
  const t = useText()
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={label}
        name="signedBy"
        value={signed.signedBy}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => signed.setSignedBy(event.target.value)}
      />
      {signed.isDrawing ? (
        <>
          <SignaturePad label={t('orders.sign.signature')} onChange={signed.setSignature} />
          {signed.hasFailed ? <FieldError id="signature-failed" text={t('orders.sign.failed')} /> : null}
        </>
      ) : (
        <p>
          <button
            type="button"
            className="target rounded-small text-small font-semibold text-accent"
            onClick={() => signed.setDrawing(true)}
          >
            {t('orders.sign.on-glass')}
          </button>
        </p>
      )}
    </div>
  )
}
