import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'

type WantPartDialogProps = Readonly<{
  orderId: string
  /** The step that needs it, where the person is at one. */
  operation?: Readonly<{ id: string; label: string }>
  onClose: () => void
  onWanted?: (holdsUp: boolean) => void
}>

/** What is missing, said at the bench in one breath. Whether the watch can go on meanwhile is asked, never assumed. */
export const WantPartDialog = ({ orderId, operation, onClose, onWanted }: WantPartDialogProps) => {
  const t = useText()
  const [quantity, setQuantity] = useState<number | null>(1)
  const [holdsUp, setHoldsUp] = useState(false)
  const { send, isSending, problem } = useSend(contract.wantPart, {
    onDone: ({ part }) => {
      showToast(t('parts.wanted-toast', { part }))
      onWanted?.(holdsUp)
      onClose()
    },
  })
  const want = (data: FormData): void => {
    const field = (name: string): string => String(data.get(name) ?? '')
    send({
      params: { id: orderId },
      body: {
        part: field('part'),
        partNumber: field('partNumber'),
        remark: field('remark'),
        quantity: quantity ?? 1,
        operationId: operation?.id ?? null,
        holdsUp,
      },
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('parts.want')}
      description={t('parts.want-text')}
    >
      <Form problem={problem} onSubmit={want}>
        <TextField
          label={t('parts.part')}
          name="part"
          required
          maxLength={200}
          autoComplete="off"
          autoFocus
        />
        <FieldRow>
          <TextField
            label={t('parts.number')}
            name="partNumber"
            optional
            maxLength={200}
            autoComplete="off"
          />
          <NumberField
            label={t('parts.quantity')}
            value={quantity}
            onChange={setQuantity}
            min={1}
            max={999}
          />
        </FieldRow>
        <TextField label={t('parts.remark')} name="remark" optional maxLength={1000} autoComplete="off" />
        <Checkbox
          label={t('parts.holds-up-choice')}
          hint={t('parts.holds-up-hint')}
          checked={holdsUp}
          onChange={(event) => setHoldsUp(event.target.checked)}
        />
        <FormActions>
          <Button type="submit" variant="primary" size="large" busy={isSending}>
            {t('parts.want')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
