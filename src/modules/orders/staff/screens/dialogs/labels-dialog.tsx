import { useText } from '#staff-app/text.ts'
import { Dialog } from '#ui/dialog.tsx'
import { labelAddress, useLabelRoll } from '../label-roll.ts'
import { AccessoryLabels, LabelLink, LabelRollChoice } from '../labels.tsx'
import type { OrderPage } from '../order-page.ts'

type LabelsDialogProps = Readonly<{ page: OrderPage; onClose: () => void }>

/** Every label of this order, printed again for a bag that was torn or a printer with another roll. */
export const LabelsDialog = ({ page, onClose }: LabelsDialogProps) => {
  const t = useText()
  const [roll, setRoll] = useLabelRoll()
  const { order, accessories } = page
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('orders.action.labels')}>
      <div className="flex flex-col gap-5">
        <p>
          <LabelLink address={labelAddress(order.id, roll)}>{t('counter.print-label')}</LabelLink>
        </p>
        <AccessoryLabels orderId={order.id} roll={roll} accessories={accessories} />
        <LabelRollChoice roll={roll} onChange={setRoll} />
      </div>
    </Dialog>
  )
}
