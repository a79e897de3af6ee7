import { useLayoutEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'

import { cx } from './cx.ts'
import { ErrorNote } from './notes.tsx'
import { FormProblemContext, type Problem } from './field-context.ts'

type FormProps = Omit<ComponentProps<'form'>, 'onSubmit'> &
  Readonly<{ onSubmit: (data: FormData) => void; problem?: Problem | null | undefined }>

/**
 * Sends nothing by itself: hands what was typed to `onSubmit`. A refusal (`problem`) is shown on the field it names,
 * which takes the focus, or above the form when it names none that is here.
 */
export const Form = ({ onSubmit, problem = null, children, className, ...native }: FormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const [isOnField, setOnField] = useState(false)
  useLayoutEffect(() => {
    const control = problem?.field === undefined ? null : form.current?.elements.namedItem(problem.field)
    const first = control instanceof RadioNodeList ? control[0] : control
    if (first instanceof HTMLElement) first.focus()
    setOnField(first instanceof HTMLElement)
  }, [problem])
  return (
    <FormProblemContext value={problem}>
      <form
        noValidate={false}
        {...native}
        ref={form}
        className={cx('flex flex-col gap-4', className)}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(new FormData(event.currentTarget))
        }}
      >
        {problem && !isOnField ? <ErrorNote title={problem.message} /> : null}
        {children}
      </form>
    </FormProblemContext>
  )
}

type FieldRowProps = Readonly<{ children: ReactNode; columns?: 2 | 3 | 4 }>
const columnClass = { 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-4' } as const

/** Fields side by side where there is room, under each other on a phone. */
export const FieldRow = ({ children, columns = 2 }: FieldRowProps) => (
  <div className={cx('grid grid-cols-1 items-start gap-x-4 gap-y-4', columnClass[columns])}>{children}</div>
)

/** The buttons that end a form: the main one first for the keyboard, at the right for the eye. */
export const FormActions = ({ children }: Readonly<{ children: ReactNode }>) => (
  <div className="flex flex-row-reverse flex-wrap justify-start gap-2 pt-2 max-sm:*:flex-1">{children}</div>
)

type FieldSetProps = Readonly<{ legend: string; hint?: string; children: ReactNode }>

/** Fields that answer one question together. */
export const FieldSet = ({ legend, hint, children }: FieldSetProps) => (
  <fieldset className="flex min-w-0 flex-col gap-3">
    <legend className="label mb-2 text-base">{legend}</legend>
    {hint !== undefined ? <p className="-mt-2 text-small text-faint">{hint}</p> : null}
    {children}
  </fieldset>
)
