import * as orders from '#modules/orders/staff/contract.ts'
import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import { useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { useBenchColleagues } from './bench-colleagues.ts'
import { currentStep, type Work } from './work.ts'

type GiveDialogProps = Readonly<{ work: Work; onClose: () => void }>

/** Into a colleague's hands, those who can do the next step first. What runs is laid down, so no clock runs in nobody's hands. */
export const GiveDialog = ({ work, onClose }: GiveDialogProps) => {
  const t = useText()
  const skillName = useSkill()
  const { id } = useSession()
  const step = currentStep(work.operations)
  const pause = useSend(contract.pauseOperation)
  const give = useSend(orders.assignOrder)
  const colleagues = useBenchColleagues(step?.skill ?? '').filter((colleague) => colleague.id !== id)
  const giveTo = async (staffId: string | null): Promise<void> => {
    try {
      if (step?.state === 'started')
        await pause.sendAndWait({ params: { id: step.id }, body: { version: step.version } })
      await give.sendAndWait({
        params: { id: work.order.orderId },
        body: { version: work.order.version, staffId },
      })
      onClose()
    } catch {
      // The refusal stands in the dialog.
    }
  }
  const problem = pause.problem ?? give.problem
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('workshop.give.title')}
      description={t('workshop.give.text')}
    >
      {problem ? <ErrorNote title={problem.message} /> : null}
      <ul>
        {colleagues.map((colleague) => (
          <li key={colleague.id} className="border-b border-hairline last:border-0">
            <button
              type="button"
              onClick={() => void giveTo(colleague.id)}
              className="flex min-h-14 w-full items-center justify-between gap-4 rounded-small px-2 text-left hover:bg-sunken"
            >
              <span className="font-semibold">{colleague.name}</span>
              <span className="text-right text-small text-soft">
                {colleague.skills.map(skillName).join(', ')}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => void giveTo(null)}
            className="flex min-h-14 w-full items-center rounded-small px-2 text-left text-soft hover:bg-sunken"
          >
            {t('workshop.give.nobody')}
          </button>
        </li>
      </ul>
    </Dialog>
  )
}
