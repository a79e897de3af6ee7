import { useNavigate } from '@tanstack/react-router'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import * as contract from '../../contract.ts'
import { HandBackFields, useHandBack, type Accessory, type Loan } from './hand-back-fields.tsx'
import { SignedFields, useSigned } from './signed-fields.tsx'

type FinishDialogProps = Readonly<{
  order: Readonly<{ id: string; version: number; depositedBy: string }>
  accessories: readonly Accessory[]
  loans: readonly Loan[]
  onClose: () => void
}>

/** Battery, strap, test: done while the client waited, and back on the wrist. */
export const FinishDialog = ({ order, accessories, loans, onClose }: FinishDialogProps) => {
  const t = useText()
  const navigate = useNavigate()
  const signed = useSigned(order.depositedBy)
  const handBack = useHandBack()
  const { send, isSending, problem } = useSend(contract.finishAtCounter, {
    onDone: () => {
      onClose()
      void navigate({ to: `/orders/${order.id}` })
    },
  })
  const finish = (): Promise<void> =>
    signed.keep((who) =>
      send({
        params: { id: order.id },
        body: {
          version: order.version,
          ...who,
          accessories: handBack.of(accessories),
          loans: handBack.of(loans),
          acknowledged: handBack.acknowledged,
        },
      }),
    )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.finish.title')}
      description={t('orders.finish.text')}
    >
      <Form problem={problem} onSubmit={() => void finish()}>
        <HandBackFields handBack={handBack} accessories={accessories} loans={loans} />
        <SignedFields signed={signed} label={t('orders.sign.taken-by')} />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.finish.go')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
