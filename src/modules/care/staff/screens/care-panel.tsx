import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, ErrorNote, type Tone } from '#ui/notes.tsx'
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

const DisputeLine = ({
  dispute,
  mayChange,
  onClose,
}: LineProps & Readonly<{ dispute: Care['disputes'][number] }>) => {
  const t = useText()
  const format = useFormat()
  const isOpen = dispute.closedAt === null
  return (
    <CareLine
      tone={isOpen ? 'danger' : 'neutral'}
      badge={t(isOpen ? 'care.dispute' : 'care.dispute.settled')}
      beside={t('care.opened-by', { name: dispute.openedBy, day: format.day(dispute.openedAt.slice(0, 10)) })}
      words={[dispute.contested, dispute.outcome]}
      close={isOpen && mayChange ? t('care.dispute.close') : ''}
      onClose={() => onClose({ is: 'close-dispute', id: dispute.id })}
    />
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
    <CareLine
      tone={isOpen ? 'caution' : 'brass'}
      badge={t(isOpen ? 'care.recovery' : 'care.recovery.done')}
      beside={t('care.recovery.by', { name: recovery.ownerName, day: format.day(recovery.dueOn) })}
      words={[recovery.wentWrong, ways.join(' · '), recovery.outcome]}
      close={isOpen && mayChange ? t('care.recovery.close') : ''}
      onClose={() => onClose({ is: 'close-recovery', id: recovery.id, gestureMinor })}
    />
  )
}

type CareLineProps = Readonly<{
  tone: Tone
  badge: string
  beside: string
  /** What happened first, then what was and is done about it. */
  words: readonly string[]
  /** Empty where it is closed, or not the reader's to close. */
  close: string
  onClose: () => void
}>

const CareLine = ({ tone, badge, beside, words: [what, ...after], close, onClose }: CareLineProps) => (
  <li className="border-b border-hairline py-2.5 text-small first:pt-0 last:border-0">
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Badge tone={tone}>{badge}</Badge>
      <span className="text-tiny text-soft">{beside}</span>
    </p>
    <p className="mt-1 wrap-anywhere">{what}</p>
    {after
      .filter((words) => words !== '')
      .map((words) => (
        <p key={words} className="mt-0.5 wrap-anywhere text-soft">
          {words}
        </p>
      ))}
    {close === '' ? null : (
      <Button size="small" icon="check" className="mt-2" onClick={onClose}>
        {close}
      </Button>
    )}
  </li>
)
