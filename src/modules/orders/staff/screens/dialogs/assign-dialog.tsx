import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Select } from '#ui/text-field.tsx'
import * as contract from '../../contract.ts'
import { useColleagues } from '../colleagues.ts'
import type { OrderPage } from '../order-page.ts'

type AssignDialogProps = Readonly<{ order: OrderPage['order']; onClose: () => void }>

/** Whose hands the watch is in at the bench; watchmakers of the workshop first. */
export const AssignDialog = ({ order, onClose }: AssignDialogProps) => {
  const t = useText()
  const session = useSession()
  const colleagues = useColleagues()
  const [staffId, setStaff] = useState(order.assignedTo ?? '')
  const { send, isSending, problem } = useSend(contract.assignOrder, { onDone: onClose })
  const set = (next: string | null): void =>
    send({ params: { id: order.id }, body: { version: order.version, staffId: next } })
  const rank = (one: (typeof colleagues)[number]): number =>
    Number(one.role === 'watchmaker') * 2 +
    Number(one.siteIds.length === 0 || one.siteIds.includes(order.workshopSiteId))
  const sorted = [...colleagues].sort((one, other) => rank(other) - rank(one))
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('orders.assign.title')}>
      <Form problem={problem} onSubmit={() => set(staffId === '' ? null : staffId)}>
        <Select
          label={t('orders.assign.to')}
          name="staffId"
          value={staffId}
          placeholder={t('orders.list.nobody')}
          options={sorted.map(({ id, name, skills }) => ({
            value: id,
            label: skills.length > 0 ? `${name} (${skills.join(', ')})` : name,
          }))}
          onChange={(event) => setStaff(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.save')}
          </Button>
          {order.assignedTo === session.id ? null : (
            <Button onClick={() => set(session.id)}>{t('orders.assign.me')}</Button>
          )}
        </FormActions>
      </Form>
    </Dialog>
  )
}
