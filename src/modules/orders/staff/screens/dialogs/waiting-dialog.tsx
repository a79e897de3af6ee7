import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { isWaitReason, waitReasons, type WaitReason } from '../../../domain/stages.ts'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'

type WaitingDialogProps = Readonly<{ order: OrderPage['order']; onClose: () => void }>

/** What holds the watch up, beside its stage and never instead of it. */
export const WaitingDialog = ({ order, onClose }: WaitingDialogProps) => {
  const t = useText()
  const standing = order.waitReason !== null && isWaitReason(order.waitReason) ? order.waitReason : null
  const [reason, setReason] = useState<WaitReason | null>(standing)
  const [note, setNote] = useState(order.waitNote)
  const { send, isSending, problem } = useSend(contract.setWaiting, { onDone: onClose })
  const set = (next: WaitReason | null): void =>
    send({ params: { id: order.id }, body: { version: order.version, reason: next, note } })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.waiting.title')}
      description={t('orders.waiting.text')}
    >
      <Form problem={problem} onSubmit={() => reason && set(reason)}>
        <RadioGroup
          label={t('orders.waiting.for')}
          name="reason"
          value={reason}
          onChange={setReason}
          options={waitReasons.map((value) => ({ value, label: t(`orders.wait-name.${value}`) }))}
        />
        <TextArea
          label={t('orders.waiting.note')}
          name="note"
          optional
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending} disabled={reason === null}>
            {t('orders.save')}
          </Button>
          {standing !== null ? (
            <Button onClick={() => set(null)} icon="check">
              {t('orders.waiting.end')}
            </Button>
          ) : null}
        </FormActions>
      </Form>
    </Dialog>
  )
}
