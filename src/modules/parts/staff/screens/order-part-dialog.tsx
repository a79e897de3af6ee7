import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { DateField, Select, TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { Need } from './part-words.ts'

const sources = ['brand_account', 'wholesaler', 'stock', 'donor', 'made_here'] as const
type Source = (typeof sources)[number]

type OrderPartDialogProps = Readonly<{ needs: readonly Need[]; onClose: () => void }>

/** One order to a supplier for every job that wants this part. */
export const OrderPartDialog = ({ needs, onClose }: OrderPartDialogProps) => {
  const t = useText()
  const [source, setSource] = useState<Source>('wholesaler')
  const [expectedOn, setExpected] = useState('')
  const { sendAndWait, isSending, problem } = useSend(contract.orderPart)
  const order = async (data: FormData): Promise<void> => {
    const field = (name: string): string => String(data.get(name) ?? '')
    const words = {
      source,
      supplier: field('supplier'),
      carrier: field('carrier'),
      tracking: field('tracking'),
      expectedOn: expectedOn === '' ? null : expectedOn,
    }
    try {
      for (const { id, version } of needs) await sendAndWait({ params: { id }, body: { version, ...words } })
      onClose()
    } catch {
      // The refusal stands above the form; what was ordered before it stays ordered.
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('parts.order-title', { part: needs[0]?.part ?? '' })}
      description={t('parts.order-for', { count: needs.length })}
    >
      <Form problem={problem} onSubmit={(data) => void order(data)}>
        <FieldRow>
          <Select
            label={t('parts.source')}
            value={source}
            options={sources.map((value) => ({ value, label: t(`parts.source.${value}`) }))}
            onChange={(event) => setSource(sources.find((one) => one === event.target.value) ?? 'wholesaler')}
          />
          <TextField label={t('parts.supplier')} name="supplier" maxLength={200} optional />
        </FieldRow>
        <DateField
          label={t('parts.expected')}
          optional
          value={expectedOn}
          onChange={(event) => setExpected(event.target.value)}
        />
        <FieldRow>
          <TextField label={t('parts.carrier')} name="carrier" maxLength={200} optional />
          <TextField label={t('parts.tracking')} name="tracking" maxLength={200} optional />
        </FieldRow>
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('parts.order')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
