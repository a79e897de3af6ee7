import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Note } from '#ui/notes.tsx'
import * as contract from '../contract.ts'

/** What is contested or still to be put right is said before everything else of the order; nothing while nothing is. */
export const CareNote = ({ orderId }: Readonly<{ orderId: string }>) => {
  const t = useText()
  const format = useFormat()
  const { data } = useReply(contract.readCare, { params: { id: orderId } })
  const dispute = data?.disputes.find(({ closedAt }) => closedAt === null)
  const recovery = data?.recoveries.find(({ closedAt }) => closedAt === null)
  if (dispute === undefined && recovery === undefined) return null
  return (
    <div className="mb-6 max-w-prose">
      <Note
        tone={dispute === undefined ? 'caution' : 'danger'}
        icon={dispute === undefined ? 'hand' : 'alert'}
      >
        {dispute === undefined ? null : (
          <p>
            <span className="font-semibold">{t('care.dispute')}:</span> {dispute.contested}
          </p>
        )}
        {recovery === undefined ? null : (
          <p>
            <span className="font-semibold">{t('care.recovery')}:</span>{' '}
            {t('care.recovery.by', { name: recovery.ownerName, day: format.day(recovery.dueOn) })}
          </p>
        )}
        <a href="#care" className={linkClass}>
          {t('care.title')}
        </a>
      </Note>
    </div>
  )
}
