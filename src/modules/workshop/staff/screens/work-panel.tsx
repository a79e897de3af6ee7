import { useState, type ReactNode } from 'react'

import { WantPartDialog } from '#modules/parts/staff/screens/want-part-dialog.tsx'
import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { FinalControl } from './final-control.tsx'
import { Findings } from './finding-form.tsx'
import { MakeReady } from './make-ready.tsx'
import { OperationList } from './operation-list.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { RedoCause } from './redo-cause.tsx'
import { currentStep, type Work } from './work.ts'

type WorkPanelProps = Readonly<{ orderId: string }>

/** The work on one order, for its page: what was found, the steps, the final control, and making it ready. */
export const WorkPanel = ({ orderId }: WorkPanelProps) => {
  const { data, isPending, problem, refetch } = useReply(contract.readWork, { params: { id: orderId } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton lines={4} />
  return <WorkContent work={data} />
}

type WorkContentProps = Readonly<{
  work: Work
  large?: boolean
  /** What stands right under the steps: on the bench, the other things hands do. */
  beside?: ReactNode
}>

/** The same on the page of an order and, with larger targets, on the bench. */
export const WorkContent = ({ work, large = false, beside }: WorkContentProps) => {
  const t = useText()
  const isFirst = work.order.stage === 'received'
  const findings = (
    <Part title={t('workshop.finding.title')} isShown={work.findings.length > 0 || work.may.work}>
      <Findings work={work} large={large} />
    </Part>
  )
  return (
    <div className="flex flex-col gap-6">
      {isFirst || !large ? findings : null}
      <Steps work={work} large={large} />
      <Control work={work} large={large} />
      {beside}
      {isFirst || !large ? null : findings}
      <RedoCause key={work.redoCause?.cause ?? ''} work={work} />
    </div>
  )
}

type SizedProps = Readonly<{ work: Work; large: boolean }>

/** Steps may be done again as long as the watch is in the house, and begun only once they are approved. */
const changeable = ['approved', 'in_work', 'controlled', 'ready']

const Steps = ({ work, large }: SizedProps) => {
  const t = useText()
  const { stage } = work.order
  const isAtWork = stage === 'approved' || stage === 'in_work'
  return (
    <Part title={t('workshop.operations')} isShown={isAtWork || work.operations.length > 0}>
      {work.operations.length === 0 ? (
        <EmptyState icon="wrench" title={t('workshop.operations.none')}>
          {t('workshop.operations.none-text')}
        </EmptyState>
      ) : (
        <OperationList
          operations={work.operations}
          mayWork={work.may.work}
          isAtWork={changeable.includes(stage)}
          large={large}
        />
      )}
      {work.may.work && isAtWork ? <WorkActions work={work} large={large} /> : null}
    </Part>
  )
}

const Control = ({ work, large }: SizedProps) => {
  const t = useText()
  const { control, controls, telling } = work
  const isDue = control !== null && work.order.stage === 'in_work' && control.openOperations === 0
  return (
    <Part title={t('workshop.control')} isShown={isDue || controls.length > 0 || telling !== null}>
      <PastControls work={work} />
      {isDue ? <FinalControl key={work.order.version} work={work} control={control} large={large} /> : null}
      {telling === null ? null : <MakeReady work={work} large={large} />}
    </Part>
  )
}

type PartProps = Readonly<{ title: string; isShown: boolean; children: ReactNode }>

const Part = ({ title, isShown, children }: PartProps) =>
  isShown ? (
    <div>
      <h3 className="caption mb-2">{title}</h3>
      {children}
    </div>
  ) : null

const WorkActions = ({ work, large }: SizedProps) => {
  const t = useText()
  const [asks, setAsks] = useState<'plan' | 'part' | null>(null)
  const step = currentStep(work.operations)
  const close = (): void => setAsks(null)
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button variant="quiet" icon="plus" onClick={() => setAsks('plan')}>
        {t('workshop.plan.title')}
      </Button>
      {large ? null : (
        <Button variant="quiet" icon="box" onClick={() => setAsks('part')}>
          {t('parts.want')}
        </Button>
      )}
      {asks === 'plan' ? <PlanDialog orderId={work.order.orderId} onClose={close} /> : null}
      {asks === 'part' ? (
        <WantPartDialog
          orderId={work.order.orderId}
          onClose={close}
          {...(step !== undefined && { operation: step })}
        />
      ) : null}
    </div>
  )
}

const PastControls = ({ work }: Readonly<{ work: Work }>) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSession().sites[0]?.timeZone ?? 'UTC'
  return (
    <ol>
      {work.controls.map((control) => (
        <li key={control.id} className="mb-3 text-small">
          <span className={control.passed ? 'font-semibold text-good' : 'font-semibold text-danger'}>
            {control.passed ? t('workshop.control.passed') : t('workshop.control.failed')}
          </span>{' '}
          <span className="text-soft">
            {[control.byName, format.instant(control.at, timeZone)].filter(Boolean).join(' · ')}
          </span>
          {control.remark === '' ? null : <p>{control.remark}</p>}
          {control.departure === '' ? null : (
            <p>{t('workshop.control.accepted', { reason: control.departure })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
