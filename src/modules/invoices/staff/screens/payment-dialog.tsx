import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import type { PaymentMethod } from '../../domain/invoice.ts'
import * as contract from '../contract.ts'
import type { AccountShown } from './account-page.ts'
import { useMethodChoices } from './use-method-choices.ts'

type PaymentDialogProps = Readonly<{ account: AccountShown; onClose: () => void }>

/** The whole of what is open unless less is typed; money given back where the house owes. */
export const PaymentDialog = ({ account, onClose }: PaymentDialogProps) => {
  const t = useText()
  const format = useFormat()
  const { currency, id, number } = account.first
  const direction = account.openMinor < 0 ? -1 : 1
  const open = Math.abs(account.openMinor)
  const [amount, setAmount] = useState<number | null>(open)
  const [method, setMethod] = useState<PaymentMethod>('card')
  const [remark, setRemark] = useState('')
  const choices = useMethodChoices()
  const { send, isSending, problem } = useSend(contract.receivePayment, {
    onDone: () => {
      showToast(t('invoices.paid-now'))
      onClose()
    },
  })
  const left = open - (amount ?? 0)
  const action = direction > 0 ? t('invoices.pay') : t('invoices.refund')
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={action}
      description={t('invoices.invoice', { number })}
      actions={
        <>
          <Button type="submit" form="take-payment" variant="primary" busy={isSending} disabled={!amount}>
            {action}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Form
        id="take-payment"
        problem={problem}
        onSubmit={() =>
          send({ params: { id }, body: { amountMinor: direction * (amount ?? 0), method, remark } })
        }
      >
        <MoneyField
          label={t('invoices.pay.amount')}
          name="amountMinor"
          required
          autoFocus
          currency={currency}
          value={amount === null ? null : { minor: amount, currency }}
          onChange={(next) => setAmount(next === null ? null : next.minor)}
          hint={
            left > 0
              ? t('invoices.pay.left', { amount: format.money({ minor: left, currency }) })
              : t('invoices.pay.whole')
          }
        />
        <Segmented label={t('invoices.pay.how')} options={choices} value={method} onChange={setMethod} />
        <TextField
          label={t('invoices.pay.remark')}
          optional
          maxLength={500}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
      </Form>
    </Dialog>
  )
}
