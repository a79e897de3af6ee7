import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'
import { ReasonField } from './reason-field.tsx'

export type Ending = 'decline' | 'cancel' | 'abandon'

const endpoints = {
  decline: contract.declineOrder,
  cancel: contract.cancelOrder,
  abandon: contract.abandonOrder,
} as const

type EndingDialogProps = Readonly<{ page: OrderPage; ending: Ending; onClose: () => void }>

/** An end that is not a finished watch; each says why, because somebody will ask. */
export const EndingDialog = ({ page, ending, onClose }: EndingDialogProps) => {
  const t = useText()
  const { order, unclaimed } = page
  const [reason, setReason] = useState('')
  const { send, isSending, problem } = useSend(endpoints[ending], { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`orders.${ending}.title`)}
      description={t(`orders.${ending}.text`)}
    >
      <Form
        problem={problem}
        onSubmit={() => send({ params: { id: order.id }, body: { version: order.version, reason } })}
      >
        {ending === 'abandon' && unclaimed !== null ? (
          <Note tone={unclaimed.daysLeft > 0 ? 'caution' : 'neutral'} icon="clock">
            {t('orders.clock', { days: unclaimed.daysLeft, reminders: unclaimed.reminders })}
          </Note>
        ) : null}
        <ReasonField reason={reason} onChange={setReason} />
        <FormActions>
          <Button type="submit" variant="danger" busy={isSending}>
            {t(`orders.${ending}.go`)}
          </Button>
          <Button onClick={onClose}>{t('orders.ending.keep')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
