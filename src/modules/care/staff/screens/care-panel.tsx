import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { CareDialog, type CareDialogName } from './care-dialogs.tsx'

export type Care = EndpointReply<typeof contract.readCare>

type CarePanelProps = Readonly<{ orderId: string; currency: string }>

/** What the client contests and what is being put right: the open first, how the others ended under it. */
export const CarePanel = ({ orderId, currency }: CarePanelProps) => {
  const t = useText()
  const { data, problem, refetch } = useReply(contract.readCare, { params: { id: orderId } })
  const [dialog, setDialog] = useState<CareDialogName | null>(null)
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={2} />
  const { disputes, recoveries, mayChange } = data
  const isDisputed = disputes.some(({ closedAt }) => closedAt === null)
  const isInRecovery = recoveries.some(({ closedAt }) => closedAt === null)
  return (
    <div className="flex flex-col gap-3">
      {disputes.length + recoveries.length === 0 ? (
        <p className="text-small text-soft">{t('care.none')}</p>
      ) : null}
      <ul className="flex flex-col">
        {disputes.map((dispute) => (
          <DisputeLine key={dispute.id} dispute={dispute} mayChange={mayChange} onClose={setDialog} />
        ))}
        {recoveries.map((recovery) => (
          <RecoveryLine key={recovery.id} recovery={recovery} mayChange={mayChange} onClose={setDialog} />
        ))}
      </ul>
      {isDisputed || isInRecovery ? <p className="text-tiny text-faint">{t('care.silence')}</p> : null}
      {mayChange ? (
        <p className="-ml-2.5 flex flex-wrap gap-x-1">
          {isDisputed ? null : (
            <Button size="small" variant="quiet" onClick={() => setDialog({ is: 'dispute' })}>
              {t('care.dispute.open')}
            </Button>
          )}
          {isInRecovery ? null : (
            <Button size="small" variant="quiet" onClick={() => setDialog({ is: 'recovery' })}>
              {t('care.recovery.open')}
            </Button>
          )}
        </p>
      ) : null}
      {dialog === null ? null : (
        <CareDialog
          dialog={dialog}
          orderId={orderId}
          currency={currency}
          usualDay={data.usualDay}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

type LineProps = Readonly<{ mayChange: boolean; onClose: (dialog: CareDialogName) => void }>

const lineClass = 'border-b border-hairline py-2.5 first:pt-0 last:border-0 text-small'

const DisputeLine = ({
  dispute,
  mayChange,
  onClose,
}: LineProps & Readonly<{ dispute: Care['disputes'][number] }>) => {
  const t = useText()
  const format = useFormat()
  const isOpen = dispute.closedAt === null
  return (
    <li className={lineClass}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone={isOpen ? 'danger' : 'neutral'}>
          {t(isOpen ? 'care.dispute' : 'care.dispute.settled')}
        </Badge>
        <span className="text-tiny text-faint">
          {t('care.opened-by', { name: dispute.openedBy, day: format.day(dispute.openedAt.slice(0, 10)) })}
        </span>
      </p>
      <p className="mt-1 wrap-anywhere">{dispute.contested}</p>
      {dispute.outcome === '' ? null : <p className="mt-0.5 text-soft wrap-anywhere">{dispute.outcome}</p>}
      {isOpen && mayChange ? (
        <Button
          size="small"
          icon="check"
          className="mt-2"
          onClick={() => onClose({ is: 'close-dispute', id: dispute.id })}
        >
          {t('care.dispute.close')}
        </Button>
      ) : null}
    </li>
  )
}

const RecoveryLine = ({
  recovery,
  mayChange,
  onClose,
}: LineProps & Readonly<{ recovery: Care['recoveries'][number] }>) => {
  const t = useText()
  const format = useFormat()
  const isOpen = recovery.closedAt === null
  const { gestureMinor, currency } = recovery
  const ways = [
    recovery.withApology ? t('care.recovery.apology') : '',
    recovery.gesture,
    gestureMinor === null || gestureMinor === 0 ? '' : format.money({ minor: gestureMinor, currency }),
  ].filter((way) => way !== '')
  return (
    <li className={lineClass}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone={isOpen ? 'caution' : 'brass'}>
          {t(isOpen ? 'care.recovery' : 'care.recovery.done')}
        </Badge>
        <span className="text-tiny text-soft">
          {t('care.recovery.by', { name: recovery.ownerName, day: format.day(recovery.dueOn) })}
        </span>
      </p>
      <p className="mt-1 wrap-anywhere">{recovery.wentWrong}</p>
      {ways.length === 0 ? null : <p className="text-soft wrap-anywhere">{ways.join(' · ')}</p>}
      {recovery.outcome === '' ? null : <p className="mt-0.5 text-soft wrap-anywhere">{recovery.outcome}</p>}
      {isOpen && mayChange ? (
        <Button
          size="small"
          icon="check"
          className="mt-2"
          onClick={() => onClose({ is: 'close-recovery', id: recovery.id, gestureMinor })}
        >
          {t('care.recovery.close')}
        </Button>
      ) : null}
    </li>
  )
}
