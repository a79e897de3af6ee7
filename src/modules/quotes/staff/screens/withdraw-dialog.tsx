import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import type { QuoteShown } from './quote-page.ts'

type WithdrawDialogProps = Readonly<{ quote: QuoteShown; onClose: () => void }>

export const WithdrawDialog = ({ quote, onClose }: WithdrawDialogProps) => {
  const t = useText()
  const [reason, setReason] = useState('')
  const [revise, setRevise] = useState(true)
  const { send, isSending, problem } = useSend(contract.withdrawQuote, {
    onDone: () => {
      showToast(t('quotes.withdrawn'))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t('quotes.withdraw')}
      description={t('quotes.withdraw.text')}
      actions={
        <>
          <Button type="submit" form="withdraw-quote" variant="primary" busy={isSending}>
            {t('quotes.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Form
        id="withdraw-quote"
        problem={problem}
        onSubmit={() =>
          send({ params: { id: quote.id }, body: { rowVersion: quote.rowVersion, reason, revise } })
        }
      >
        <TextField
          label={t('quotes.withdraw.reason')}
          name="reason"
          required
          autoFocus
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Checkbox
          label={t('quotes.withdraw.revise')}
          checked={revise}
          onChange={(event) => setRevise(event.target.checked)}
        />
      </Form>
    </Dialog>
  )
}
