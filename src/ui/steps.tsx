import { useEffect, useRef, type ReactNode } from 'react'

import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { useUiText } from './use-ui-text.ts'

type Step = Readonly<{
  id: string
  title: string
  /** What was answered, shown when the step is folded. */
  summary?: ReactNode
  isDone: boolean
  content: ReactNode
}>

type StepsProps = Readonly<{ steps: readonly Step[]; current: string; onGo: (id: string) => void }>

/**
 * The parts of a longer task on one page: one open, the others folded to what was answered. Nothing is locked; any part
 * may be opened again, and what was typed stays.
 */
export const Steps = ({ steps, current, onGo }: StepsProps) => {
  const list = useFocusInOpened(current)
  return (
    <ol ref={list} className="flex flex-col">
      {steps.map((step, index) => (
        <StepPart
          key={step.id}
          step={step}
          number={index + 1}
          isOpen={step.id === current}
          onGo={() => onGo(step.id)}
        />
      ))}
    </ol>
  )
}

/** A part that opens by itself takes the focus to its first control; one opened by hand keeps it on its title. */
const useFocusInOpened = (current: string) => {
  const list = useRef<HTMLOListElement>(null)
  const before = useRef(current)
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    const opened = list.current?.querySelector('[aria-current=step]')
    if (!opened || opened.contains(document.activeElement)) return
    const first = opened.querySelector(
      '[data-step-content] :is(input, textarea, select, button):not([hidden], :disabled)',
    )
    if (first instanceof HTMLElement) first.focus({ preventScroll: true })
    opened.scrollIntoView({ block: 'nearest' })
  }, [current])
  return list
}

type StepPartProps = Readonly<{ step: Step; number: number; isOpen: boolean; onGo: () => void }>

const StepPart = ({ step, number, isOpen, onGo }: StepPartProps) => {
  const t = useUiText()
  return (
    <li aria-current={isOpen ? 'step' : undefined} className="group/step grid grid-cols-[2rem_1fr] gap-x-3">
      <div className="flex flex-col items-center">
        <span
          className={cx(
            'mt-1.5 grid size-7 place-content-center rounded-full border text-tiny font-semibold',
            step.isDone
              ? 'border-accent bg-accent text-on-accent'
              : isOpen
                ? 'border-accent text-accent'
                : 'border-edge text-soft',
          )}
        >
          {step.isDone ? <Icon name="check" size="small" /> : number}
        </span>
        <span aria-hidden="true" className="mt-1.5 w-px flex-1 bg-hairline group-last/step:hidden" />
      </div>
      <div className="min-w-0 pb-6">
        <h2>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={onGo}
            className="target flex w-full items-center gap-3 rounded-small text-left font-semibold"
          >
            <span className={cx(!isOpen && !step.isDone && 'text-soft')}>{step.title}</span>
            {step.isDone ? <span className="sr-only">{t('ui.step.done')}</span> : null}
          </button>
        </h2>
        {!isOpen && step.summary !== undefined ? (
          <div className="text-small text-soft">{step.summary}</div>
        ) : null}
        <div hidden={!isOpen} data-step-content className="pt-2">
          {step.content}
        </div>
      </div>
    </li>
  )
}
