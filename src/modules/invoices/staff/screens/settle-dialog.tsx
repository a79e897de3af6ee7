import { useState } from 'react'

import { isRefusal } from '#platform/refusal.ts'
import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox, Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldSet, Form } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { withGestures, type Gesture } from '../../domain/gesture.ts'
import type { PaymentMethod } from '../../domain/invoice.ts'
import { totalsOfInvoice } from '../../domain/totals.ts'
import * as contract from '../contract.ts'
import type { AccountsPage } from './account-page.ts'
import { useMethodChoices } from './use-method-choices.ts'

type SettleDialogProps = Readonly<{
  page: AccountsPage
  issue: Readonly<{ leaveOut: string[]; gestures: Gesture[] }>
  onClose: () => void
}>

/** While the client waited: how they pay and who takes the watch, and everything is done. */
export const SettleDialog = ({ page, issue, onClose }: SettleDialogProps) => {
  const t = useText()
  const format = useFormat()
  const { order, proposal } = page
  const [paidBy, setPaidBy] = useState<PaymentMethod>('card')
  const [signedBy, setSignedBy] = useState(page.buyer.name)
  const [back, setBack] = useState<readonly string[]>(page.accessories.map(({ id }) => id))
  const [returned, setReturned] = useState<readonly string[]>(page.loans.map(({ id }) => id))
  const choices = useMethodChoices()
  const { send, isSending, problem } = useSend(contract.settleAtCounter, {
    onDone: () => {
      showToast(t('invoices.settled'))
      onClose()
    },
  })
  const lines = proposal.filter(({ sourceId }) => !issue.leaveOut.includes(sourceId ?? ''))
  const reduced = withGestures(lines, issue.gestures)
  const total = totalsOfInvoice(isRefusal(reduced) ? lines : reduced, order.currency).payableMinor
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={format.money({ minor: total, currency: order.currency })}
      description={t('invoices.settle.text')}
      actions={
        <>
          <Button type="submit" form="settle-order" variant="primary" busy={isSending}>
            {t('invoices.settle')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Form
        id="settle-order"
        problem={problem}
        onSubmit={() =>
          send({
            params: { id: order.id },
            body: {
              version: order.version,
              paidBy,
              signedBy,
              leaveOut: issue.leaveOut,
              gestures: issue.gestures,
              accessories: [...back],
              loans: [...returned],
            },
          })
        }
      >
        <Segmented label={t('invoices.pay.how')} options={choices} value={paidBy} onChange={setPaidBy} />
        <TextField
          label={t('invoices.settle.signed-by')}
          name="signedBy"
          required
          maxLength={200}
          value={signedBy}
          onChange={(event) => setSignedBy(event.target.value)}
        />
        <HandBack
          legend={t('invoices.settle.hand-back')}
          things={page.accessories.map(({ id, description }) => ({ id, label: description }))}
          chosen={back}
          onChange={setBack}
        />
        <HandBack
          legend={t('invoices.settle.loans')}
          things={page.loans}
          chosen={returned}
          onChange={setReturned}
        />
      </Form>
    </Dialog>
  )
}

type HandBackProps = Readonly<{
  legend: string
  things: readonly Readonly<{ id: string; label: string }>[]
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}>

const HandBack = ({ legend, things, chosen, onChange }: HandBackProps) => {
  if (things.length === 0) return null
  return (
    <FieldSet legend={legend}>
      {things.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={chosen.includes(id)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
          }
        />
      ))}
    </FieldSet>
  )
}
