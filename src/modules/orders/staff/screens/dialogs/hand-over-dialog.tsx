import { useState } from 'react'

import { listSites } from '#modules/sites/staff/contract.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'
import { useStanding } from '../standing.tsx'
import { SignedFields, useSigned } from './signed-fields.tsx'

type HandOverDialogProps = Readonly<{ order: OrderPage['order']; onClose: () => void }>

/** From one pair of hands into the next, signed: a site, a courier, an outside craftsman. */
export const HandOverDialog = ({ order, onClose }: HandOverDialogProps) => {
  const t = useText()
  const words = useStanding()
  const { data } = useReply(listSites, {})
  const [toKind, setKind] = useState<'site' | 'courier' | 'partner'>(
    order.holderKind === 'site' ? 'courier' : 'site',
  )
  const [toSiteId, setSite] = useState('')
  const [toName, setName] = useState('')
  const [tracking, setTracking] = useState('')
  const signed = useSigned()
  const { send, isSending, problem } = useSend(contract.handOver, {
    onDone: (standing) => {
      showToast(t('orders.hand-over.done', { holder: standing.holder }))
      onClose()
    },
  })
  const handOver = (): Promise<void> =>
    signed.keep((by) => {
      const who = { version: order.version, ...by }
      send({
        params: { id: order.id },
        body: toKind === 'site' ? { toKind, toSiteId, ...who } : { toKind, toName, tracking, ...who },
      })
    })
  const sites = (data?.sites ?? []).filter(({ isActive, name }) => isActive && name !== order.holderName)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.hand-over.title')}
      description={t('orders.hand-over.from', { holder: words.holder(order.holderKind, order.holderName) })}
    >
      <Form problem={problem} onSubmit={() => void handOver()}>
        <Segmented
          label={t('orders.hand-over.to')}
          value={toKind}
          onChange={setKind}
          options={[
            { value: 'site', label: t('orders.hand-over.site') },
            { value: 'courier', label: t('orders.hand-over.courier') },
            { value: 'partner', label: t('orders.hand-over.partner') },
          ]}
        />
        {toKind === 'site' ? (
          <Select
            label={t('orders.hand-over.which-site')}
            name="toSiteId"
            required
            value={toSiteId}
            placeholder={t('orders.hand-over.choose-site')}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setSite(event.target.value)}
          />
        ) : (
          <FieldRow>
            <TextField
              label={toKind === 'courier' ? t('orders.sign.carrier') : t('orders.hand-over.partner-name')}
              name="toName"
              required
              value={toName}
              maxLength={200}
              onChange={(event) => setName(event.target.value)}
            />
            <TextField
              label={t('orders.sign.tracking')}
              name="tracking"
              optional
              value={tracking}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setTracking(event.target.value)}
            />
          </FieldRow>
        )}
        <SignedFields signed={signed} label={t('orders.sign.taken-over-by')} />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.hand-over.go')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
