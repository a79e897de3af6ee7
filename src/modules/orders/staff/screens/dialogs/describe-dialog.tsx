import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'
import { ConditionFields, type Condition } from './condition-fields.tsx'

type DescribeDialogProps = Readonly<{ order: OrderPage['order']; onClose: () => void }>

/** The client's words and the condition, written better or at last. */
export const DescribeDialog = ({ order, onClose }: DescribeDialogProps) => {
  const t = useText()
  const [written, setWritten] = useState<Condition>({
    clientWords: order.clientWords,
    condition: order.condition,
  })
  const { send, isSending, problem } = useSend(contract.describeOrder, { onDone: onClose })
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('orders.describe.title')}>
      <Form
        problem={problem}
        onSubmit={() => send({ params: { id: order.id }, body: { version: order.version, ...written } })}
      >
        <ConditionFields value={written} onChange={setWritten} />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
