import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'
import { ReasonField } from './reason-field.tsx'
import { useStanding } from '../standing.tsx'
import type { Step } from '../order-steps.ts'

type StepDialogProps = Readonly<{ order: OrderPage['order']; to: Step; onClose: () => void }>

/** A step back, or past a stage: it says why, so that the line drawn of this order can be understood later. */
export const StepDialog = ({ order, to, onClose }: StepDialogProps) => {
  const t = useText()
  const words = useStanding()
  const [reason, setReason] = useState('')
  const { send, isSending, problem } = useSend(contract.moveStage, { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`orders.move.${to}`)}
      description={t('orders.move.from-to', { from: words.stage(order.stage), to: words.stage(to) })}
    >
      <Form
        problem={problem}
        onSubmit={() => send({ params: { id: order.id }, body: { version: order.version, to, reason } })}
      >
        <ReasonField reason={reason} onChange={setReason} />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
