import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'
import { HandBackFields, useHandBack } from './hand-back-fields.tsx'
import { SignedFields, useSigned } from './signed-fields.tsx'

type ReturnDialogProps = Readonly<{ page: OrderPage; onClose: () => void }>

/** The watch goes back: over the counter, or by a carrier with its number; nothing of the client's stays behind. */
export const ReturnDialog = ({ page, onClose }: ReturnDialogProps) => {
  const t = useText()
  const { order, client } = page
  const accessories = page.accessories.filter(({ returnedAt }) => returnedAt === null)
  const loans = page.loans.filter(({ returnedAt }) => returnedAt === null)
  const [by, setBy] = useState<'collection' | 'shipment'>('collection')
  const [carrier, setCarrier] = useState('')
  const [tracking, setTracking] = useState('')
  const signed = useSigned(client?.name ?? '')
  const handBack = useHandBack()
  const { send, isSending, problem } = useSend(contract.returnOrder, {
    onDone: () => {
      showToast(t('orders.return.done', { number: order.number }))
      onClose()
    },
  })
  const giveBack = (): Promise<void> =>
    signed.keep((who) => {
      const body = {
        version: order.version,
        ...who,
        accessories: handBack.of(accessories),
        loans: handBack.of(loans),
        acknowledged: handBack.acknowledged,
      }
      send({
        params: { id: order.id },
        body: by === 'collection' ? { by, ...body } : { by, carrier, tracking, ...body },
      })
    })
  const unpaid = page.invoices.some(({ totalMinor, paidMinor }) => paidMinor < totalMinor)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('orders.return.title')}>
      <Form problem={problem} onSubmit={() => void giveBack()}>
        {unpaid ? <Note tone="caution" icon="receipt" title={t('orders.return.unpaid')} /> : null}
        <Segmented
          label={t('orders.return.how')}
          value={by}
          onChange={setBy}
          options={[
            { value: 'collection', label: t('orders.return.collection') },
            { value: 'shipment', label: t('orders.return.shipment') },
          ]}
        />
        {by === 'shipment' ? (
          <FieldRow>
            <TextField
              label={t('orders.sign.carrier')}
              name="carrier"
              value={carrier}
              maxLength={200}
              onChange={(event) => setCarrier(event.target.value)}
            />
            <TextField
              label={t('orders.sign.tracking')}
              name="tracking"
              value={tracking}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setTracking(event.target.value)}
            />
          </FieldRow>
        ) : null}
        <HandBackFields handBack={handBack} accessories={accessories} loans={loans} />
        <SignedFields
          signed={signed}
          label={by === 'collection' ? t('orders.sign.taken-by') : t('orders.sign.handed-to')}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.return.go')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
