import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldSet, Form } from '#ui/form.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { difference } from '../../domain/correction.ts'
import { totalsOfInvoice } from '../../domain/totals.ts'
import * as contract from '../contract.ts'
import type { AccountShown, LineShown } from './account-page.ts'

type CorrectDialogProps = Readonly<{ account: AccountShown; onClose: () => void }>

/** The lines as they should have been; what will be issued is the difference, shown before it is. */
export const CorrectDialog = ({ account, onClose }: CorrectDialogProps) => {
  const t = useText()
  const format = useFormat()
  const { id, currency, number } = account.first
  const [reason, setReason] = useState('')
  const [lines, setLines] = useState<readonly LineShown[]>(account.standing)
  const { send, isSending, problem } = useSend(contract.correctInvoice, {
    onDone: () => {
      showToast(t('invoices.corrected'))
      onClose()
    },
  })
  const delta = difference(account.standing, lines)
  const { payableMinor } = totalsOfInvoice(delta, currency)
  return (
    <Dialog
      open
      wide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={`${t('invoices.correct')}: ${number}`}
      description={t('invoices.correct.text')}
      actions={
        <>
          <Button
            type="submit"
            form="correct-invoice"
            variant="primary"
            busy={isSending}
            disabled={delta.length === 0}
          >
            {t('invoices.correct.issue')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Form
        id="correct-invoice"
        problem={problem}
        onSubmit={() => send({ params: { id }, body: { reason, lines: [...lines] } })}
      >
        <TextField
          label={t('invoices.correct.reason')}
          name="reason"
          required
          autoFocus
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <FieldSet legend={t('invoices.correct.as-should')}>
          {lines.map((line, index) => (
            <CorrectedLine
              // oxlint-disable-next-line react/no-array-index-key -- printed lines have no other name
              key={index}
              line={line}
              currency={currency}
              onChange={(next) => setLines(lines.with(index, next))}
              onRemove={() => setLines(lines.toSpliced(index, 1))}
            />
          ))}
        </FieldSet>
        <p className="flex justify-end gap-6">
          <span>{t('invoices.correct.difference')}</span>
          <span className="story text-large">{format.money({ minor: payableMinor, currency })}</span>
        </p>
      </Form>
    </Dialog>
  )
}

type CorrectedLineProps = Readonly<{
  line: LineShown
  currency: string
  onChange: (line: LineShown) => void
  onRemove: () => void
}>

const CorrectedLine = ({ line, currency, onChange, onRemove }: CorrectedLineProps) => {
  const t = useText()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_8.5rem_auto] items-start gap-2">
      <TextField
        label={t('invoices.line.label')}
        labelHidden
        required
        maxLength={200}
        value={line.label}
        onChange={(event) => onChange({ ...line, label: event.target.value })}
      />
      <MoneyField
        label={t('invoices.pay.amount')}
        labelHidden
        currency={currency}
        value={{ minor: line.amountMinor, currency }}
        onChange={(amount) => onChange({ ...line, amountMinor: amount?.minor ?? 0 })}
      />
      <IconButton icon="trash" label={t('invoices.line.remove', { line: line.label })} onClick={onRemove} />
    </div>
  )
}
