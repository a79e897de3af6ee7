import { useState } from 'react'

import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { Menu, type MenuItem } from '#ui/menu.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { FinishDialog } from './finish-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { currentStep, type Operation } from './work.ts'

type OperationListProps = Readonly<{
  operations: readonly Operation[]
  mayWork: boolean
  /** Begun only once approved; before that the steps are only read. */
  isAtWork: boolean
  large?: boolean
}>

/** The steps of the work in their order; one press begins, one press ends. */
export const OperationList = ({ operations, mayWork, isAtWork, large = false }: OperationListProps) => {
  const current = currentStep(operations)
  return (
    <ol>
      {operations.map((operation) => (
        <OperationLine
          key={operation.id}
          operation={operation}
          isCurrent={operation.id === current?.id}
          mayWork={mayWork && isAtWork}
          large={large}
        />
      ))}
    </ol>
  )
}

type OperationLineProps = Readonly<{
  operation: Operation
  isCurrent: boolean
  mayWork: boolean
  large: boolean
}>

const OperationLine = ({ operation, isCurrent, mayWork, large }: OperationLineProps) => {
  const isOver = operation.state === 'done' || operation.state === 'dropped'
  return (
    <li
      className={cx(
        'border-b border-hairline last:border-0',
        large ? 'py-4' : 'py-3',
        operation.state === 'started' && '-mx-3 rounded-small bg-accent-wash px-3',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <div className="flex min-w-0 flex-1 basis-56 items-start gap-2.5">
          <StateMark state={operation.state} />
          <div className="min-w-0">
            <p
              className={cx(
                large ? 'text-large' : 'text-base',
                isOver ? 'text-soft' : 'font-semibold',
                operation.state === 'dropped' && 'line-through',
              )}
            >
              {operation.label}
            </p>
            <OperationDetail operation={operation} />
          </div>
        </div>
        {mayWork ? <OperationButtons operation={operation} isCurrent={isCurrent} large={large} /> : null}
      </div>
      {operation.forbidden === '' ? null : (
        <p className="mt-2 flex items-start gap-2 text-small font-semibold text-danger">
          <Icon name="shield" size="small" className="mt-0.5" />
          {operation.forbidden}
        </p>
      )}
    </li>
  )
}

const StateMark = ({ state }: Readonly<{ state: string }>) => {
  const t = useText()
  if (state === 'done') return <Icon name="check" size="small" className="mt-1 text-good" />
  if (state === 'dropped') return <Icon name="close" size="small" className="mt-1 text-faint" />
  if (state === 'started')
    return (
      <>
        <Icon name="clock" size="small" className="mt-1 text-accent" />
        <span className="sr-only">{t('workshop.operation.running')}</span>
      </>
    )
  return (
    <span aria-hidden="true" className="mt-2 ml-1 mr-1 size-2 shrink-0 rounded-full border border-edge" />
  )
}

const OperationDetail = ({ operation }: Readonly<{ operation: Operation }>) => {
  const t = useText()
  const format = useFormat()
  const skillName = useSkill()
  const { state, skill, minutes, minutesSpent, clocked, isDoubtful } = operation
  const planned = format.duration.minutes(minutes)
  const words = [
    ...(skill === '' ? [] : [skillName(skill)]),
    state === 'done'
      ? minutesSpent === null
        ? t('workshop.operation.unclocked')
        : t('workshop.operation.took', { spent: format.duration.minutes(minutesSpent), planned })
      : clocked > 0
        ? t('workshop.operation.so-far', { spent: format.duration.minutes(clocked), planned })
        : t('workshop.operation.planned', { planned }),
    state === 'done' ? operation.doneByName : operation.assignedName,
  ].filter((word) => word !== '')
  return (
    <>
      <p className={cx('text-small', isDoubtful ? 'text-caution' : 'text-soft')}>{words.join(' · ')}</p>
      {operation.missingParts.length > 0 ? (
        <p className="text-small text-caution">
          {t('workshop.operation.lacks', { parts: operation.missingParts.join(', ') })}
        </p>
      ) : null}
      {operation.remark === '' ? null : <p className="text-small">{operation.remark}</p>}
    </>
  )
}

type OperationButtonsProps = Readonly<{ operation: Operation; isCurrent: boolean; large: boolean }>

type Asked = 'finish' | 'drop' | 'reopen'

const OperationButtons = ({ operation, isCurrent, large }: OperationButtonsProps) => {
  const t = useText()
  const [asks, setAsks] = useState<Asked | null>(null)
  const more = useMoreItems(operation, setAsks)
  const close = (): void => setAsks(null)
  return (
    <div className={cx('flex flex-wrap items-center gap-2', large && 'max-sm:w-full max-sm:*:flex-1')}>
      {operation.state === 'open' && operation.forbidden === '' ? (
        <StartButton operation={operation} isCurrent={isCurrent} large={large} />
      ) : null}
      {operation.state === 'started' ? (
        <RunningButtons operation={operation} large={large} onDoubt={() => setAsks('finish')} />
      ) : null}
      {more.length === 0 ? null : (
        <span className="flex-none!">
          <Menu items={more} label={t('workshop.operation.more', { operation: operation.label })} />
        </span>
      )}
      {asks === 'finish' ? <FinishDialog operation={operation} onClose={close} /> : null}
      {asks === 'drop' || asks === 'reopen' ? (
        <ReasonDialog operation={operation} what={asks} onClose={close} />
      ) : null}
    </div>
  )
}

const useMoreItems = ({ state }: Operation, ask: (what: Asked) => void): MenuItem[] => {
  const t = useText()
  if (state === 'done') {
    return [{ label: t('workshop.operation.reopen'), icon: 'undo', onSelect: () => ask('reopen') }]
  }
  if (state !== 'open' && state !== 'started') return []
  return [
    { label: t('workshop.operation.done-with'), icon: 'edit', onSelect: () => ask('finish') },
    { label: t('workshop.operation.drop'), icon: 'close', danger: true, onSelect: () => ask('drop') },
  ]
}

const inputOf = ({ id, version }: Operation) => ({ params: { id }, body: { version } })

const StartButton = ({ operation, isCurrent, large }: OperationButtonsProps) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.startOperation)
  return (
    <>
      <Button
        size={large ? 'large' : 'normal'}
        variant={isCurrent ? 'primary' : 'secondary'}
        busy={isSending}
        onClick={() => send(inputOf(operation))}
      >
        {t('workshop.operation.start')}
      </Button>
      <Refused message={problem?.message} />
    </>
  )
}

type RunningButtonsProps = Readonly<{ operation: Operation; large: boolean; onDoubt: () => void }>

const RunningButtons = ({ operation, large, onDoubt }: RunningButtonsProps) => {
  const t = useText()
  const pause = useSend(contract.pauseOperation)
  const finish = useSend(contract.finishOperation)
  const size = large ? ('large' as const) : ('normal' as const)
  // A clock that ran through a night is asked about before it is believed.
  const done = (): void => (operation.isDoubtful ? onDoubt() : finish.send(inputOf(operation)))
  return (
    <>
      <Button size={size} busy={pause.isSending} onClick={() => pause.send(inputOf(operation))}>
        {t('workshop.operation.pause')}
      </Button>
      <Button size={size} variant="primary" icon="check" busy={finish.isSending} onClick={done}>
        {t('workshop.operation.done')}
      </Button>
      <Refused message={pause.problem?.message ?? finish.problem?.message} />
    </>
  )
}

const Refused = ({ message }: Readonly<{ message: string | undefined }>) =>
  message === undefined ? null : (
    <div className="order-last basis-full">
      <ErrorNote title={message} />
    </div>
  )
