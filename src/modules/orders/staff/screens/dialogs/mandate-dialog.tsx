import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../../contract.ts'
import type { DraftMandate } from '../counter/draft.ts'
import { MandateQuestions } from '../counter/mandate-questions.tsx'
import type { OrderPage } from '../order-page.ts'

type MandateDialogProps = Readonly<{ page: OrderPage; onClose: () => void }>

/** A new version of the mandate, agreed by somebody with a name; the old one stays readable. */
export const MandateDialog = ({ page, onClose }: MandateDialogProps) => {
  const t = useText()
  const { order, client, mandates } = page
  const standing = mandates.at(-1)
  const [mandate, setMandate] = useState<DraftMandate>(() => ({
    polishCase: standing?.polishCase ?? null,
    polishBracelet: standing?.polishBracelet ?? null,
    keepDial: standing?.keepDial ?? null,
    returnOldParts: standing?.returnOldParts ?? null,
    movementExchange: standing?.movementExchange ?? null,
    ceilingMinor: standing?.ceilingMinor ?? null,
    remark: standing?.remark ?? '',
  }))
  const [agreedBy, setAgreedBy] = useState(client?.name ?? '')
  const { send, isSending, problem } = useSend(contract.agreeMandate, { onDone: onClose })
  const { polishCase, polishBracelet, keepDial, returnOldParts, movementExchange } = mandate
  const isAnswered = [polishCase, polishBracelet, keepDial, returnOldParts, movementExchange].every(
    (answer) => answer !== null,
  )
  const agree = (): void =>
    send({
      params: { id: order.id },
      body: {
        follows: standing?.version ?? 0,
        agreedBy,
        terms: {
          polishCase: polishCase ?? false,
          polishBracelet: polishBracelet ?? false,
          keepDial: keepDial ?? true,
          returnOldParts: returnOldParts ?? true,
          movementExchange: movementExchange ?? false,
          ceilingMinor: mandate.ceilingMinor,
          remark: mandate.remark,
        },
      },
    })
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.mandate.change')}
      description={t('orders.mandate.change-text')}
    >
      <Form problem={problem} onSubmit={agree}>
        <MandateQuestions mandate={mandate} currency={order.currency} onChange={setMandate} />
        <TextField
          label={t('orders.mandate.agreed-by')}
          name="agreedBy"
          required
          value={agreedBy}
          maxLength={200}
          onChange={(event) => setAgreedBy(event.target.value)}
          fieldClassName="max-w-md"
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending} disabled={!isAnswered}>
            {t('orders.mandate.agree')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
