import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import * as contract from '../../contract.ts'
import type { OrderPage } from '../order-page.ts'

type DescribeDialogProps = Readonly<{ order: OrderPage['order']; onClose: () => void }>

/** The client's words and the condition, written better or at last. */
export const DescribeDialog = ({ order, onClose }: DescribeDialogProps) => {
  const t = useText()
  const [clientWords, setWords] = useState(order.clientWords)
  const [condition, setCondition] = useState(order.condition)
  const { send, isSending, problem } = useSend(contract.describeOrder, { onDone: onClose })
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('orders.describe.title')}>
      <Form
        problem={problem}
        onSubmit={() =>
          send({ params: { id: order.id }, body: { version: order.version, clientWords, condition } })
        }
      >
        <TextArea
          label={t('counter.condition.words')}
          name="clientWords"
          maxLength={4000}
          value={clientWords}
          onChange={(event) => setWords(event.target.value)}
        />
        <TextArea
          label={t('counter.condition.seen')}
          name="condition"
          optional
          maxLength={4000}
          value={condition}
          onChange={(event) => setCondition(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
