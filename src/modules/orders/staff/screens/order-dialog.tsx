import { AssignDialog } from './dialogs/assign-dialog.tsx'
import { EndingDialog, type Ending } from './dialogs/ending-dialog.tsx'
import { FinishDialog } from './dialogs/finish-dialog.tsx'
import { HandOverDialog } from './dialogs/hand-over-dialog.tsx'
import { LabelsDialog } from './dialogs/labels-dialog.tsx'
import { LendDialog } from './dialogs/lend-dialog.tsx'
import { PortalDialog } from './dialogs/portal-dialog.tsx'
import { RedoDialog } from './dialogs/redo-dialog.tsx'
import { RemindDialog } from './dialogs/remind-dialog.tsx'
import { ReturnDialog } from './dialogs/return-dialog.tsx'
import { StepDialog } from './dialogs/step-dialog.tsx'
import { WaitingDialog } from './dialogs/waiting-dialog.tsx'
import type { OrderPage } from './order-page.ts'
import type { Step } from './order-steps.ts'

export type DialogName =
  | Readonly<{
      is:
        | 'hand-over'
        | 'waiting'
        | 'return'
        | 'finish'
        | 'redo'
        | 'remind'
        | 'assign'
        | 'lend'
        | 'portal'
        | 'labels'
    }>
  | Readonly<{ is: 'ending'; ending: Ending }>
  | Readonly<{ is: 'step'; to: Step }>

type OrderDialogProps = Readonly<{ dialog: DialogName; page: OrderPage; onClose: () => void }>

/** The dialog asked for, with the order as it stands. */
export const OrderDialog = ({ dialog, page, onClose }: OrderDialogProps) => {
  const { order } = page
  switch (dialog.is) {
    case 'hand-over':
      return <HandOverDialog order={order} onClose={onClose} />
    case 'waiting':
      return <WaitingDialog order={order} onClose={onClose} />
    case 'return':
      return <ReturnDialog page={page} onClose={onClose} />
    case 'finish':
      return (
        <FinishDialog
          order={{ id: order.id, version: order.version, depositedBy: page.client?.name ?? '' }}
          accessories={page.accessories.filter(({ returnedAt }) => returnedAt === null)}
          loans={page.loans.filter(({ returnedAt }) => returnedAt === null)}
          onClose={onClose}
        />
      )
    case 'redo':
      return <RedoDialog page={page} onClose={onClose} />
    case 'remind':
      return <RemindDialog orderId={order.id} onClose={onClose} />
    case 'assign':
      return <AssignDialog order={order} onClose={onClose} />
    case 'lend':
      return <LendDialog orderId={order.id} onClose={onClose} />
    case 'portal':
      return <PortalDialog orderId={order.id} onClose={onClose} />
    case 'labels':
      return <LabelsDialog page={page} onClose={onClose} />
    case 'ending':
      return <EndingDialog page={page} ending={dialog.ending} onClose={onClose} />
    case 'step':
      return <StepDialog order={order} to={dialog.to} onClose={onClose} />
  }
}
