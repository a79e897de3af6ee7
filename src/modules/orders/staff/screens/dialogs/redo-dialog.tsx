import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../../contract.ts'
import { today } from '../moments.ts'
import type { OrderPage } from '../order-page.ts'
import { ConditionFields, type Condition } from './condition-fields.tsx'

type RedoDialogProps = Readonly<{ page: OrderPage; onClose: () => void }>

/** The watch came back: a new stay under the first order's mandate and warranty, whose clock runs on. */
export const RedoDialog = ({ page, onClose }: RedoDialogProps) => {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const { order, warranty } = page
  const [written, setWritten] = useState<Condition>({ clientWords: '', condition: '' })
  const { send, isSending, problem } = useSend(contract.openRedo, {
    onDone: (redo) => {
      showToast(t('orders.redo.done', { number: redo.number }))
      onClose()
      void navigate({ to: `/orders/${redo.id}` })
    },
  })
  const isCovered = warranty !== null && warranty.endsOn >= today(order.siteTimeZone)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.redo.title')}
      description={t('orders.redo.text')}
    >
      <Form problem={problem} onSubmit={() => send({ params: { id: order.id }, body: written })}>
        <Note tone={isCovered ? 'brass' : 'neutral'} icon="shield">
          {warranty === null
            ? t('orders.redo.no-warranty')
            : isCovered
              ? t('orders.redo.covered', { day: format.day(warranty.endsOn) })
              : t('orders.redo.expired', { day: format.day(warranty.endsOn) })}
        </Note>
        <ConditionFields value={written} onChange={setWritten} />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.redo.go')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
