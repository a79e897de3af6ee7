import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../../contract.ts'

type LendDialogProps = Readonly<{ orderId: string; onClose: () => void }>

/** A watch lent for the time of the repair; the return asks for it back. */
export const LendDialog = ({ orderId, onClose }: LendDialogProps) => {
  const t = useText()
  const [label, setLabel] = useState('')
  const { send, isSending, problem } = useSend(contract.lend, { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.lend.title')}
      description={t('orders.lend.text')}
    >
      <Form problem={problem} onSubmit={() => send({ params: { id: orderId }, body: { label } })}>
        <TextField
          label={t('orders.lend.what')}
          name="label"
          required
          value={label}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setLabel(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.lend.go')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
