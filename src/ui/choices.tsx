import { useId, type ComponentProps, type ReactNode } from 'react'

import { cx } from './cx.ts'
import { useFieldError } from './field-context.ts'
import { FieldError } from './field.tsx'
import type { Choice } from './text-field.tsx'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & Readonly<{ label: ReactNode; hint?: ReactNode }>

const markClass =
  'relative mt-0.5 grid size-5 shrink-0 appearance-none place-content-center border border-edge bg-surface ' +
  'transition-colors checked:border-accent checked:bg-accent hover:border-ink disabled:bg-sunken'

/** One thing that is so or not. The whole line is the target. */
export const Checkbox = ({ label, hint, className, ...native }: CheckboxProps) => {
  const id = useId()
  return (
    <label className={cx('target flex w-fit items-start gap-2.5 py-1.5 pointer-coarse:py-2.5', className)}>
      <input
        {...native}
        type="checkbox"
        aria-describedby={hint === undefined ? undefined : id}
        className={cx(markClass, 'tick rounded-fine')}
      />
      <ChoiceWords id={id} label={label} hint={hint} />
    </label>
  )
}

/** Takes effect at once, without a button to confirm. */
export const Switch = ({ label, hint, className, ...native }: CheckboxProps) => {
  const id = useId()
  return (
    <label className={cx('target flex items-start justify-between gap-4 py-1.5', className)}>
      <ChoiceWords id={id} label={label} hint={hint} />
      <input
        {...native}
        type="checkbox"
        role="switch"
        aria-describedby={hint === undefined ? undefined : id}
        className="switch mt-0.5 shrink-0 appearance-none"
      />
    </label>
  )
}

type ChoiceGroupProps<Value extends string> = Readonly<{
  label: string
  name?: string
  options: readonly (Choice<Value> & Readonly<{ hint?: string }>)[]
  value: Value | null
  onChange: (value: Value) => void
  error?: string | null | undefined
  labelHidden?: boolean
}>

/** One of a few, each with room for a hint. */
export const RadioGroup = <Value extends string>(props: ChoiceGroupProps<Value>) => {
  const { label, options, value, onChange, labelHidden } = props
  const id = useId()
  const error = useFieldError(props.name, props.error)
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={cx('label mb-1', labelHidden && 'sr-only')}>{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="target flex w-fit items-start gap-2.5 py-1.5 pointer-coarse:py-2.5"
        >
          <input
            type="radio"
            name={props.name ?? id}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
            className={cx(markClass, 'dot rounded-full')}
          />
          <span>
            <span className="leading-6">{option.label}</span>
            {option.hint !== undefined ? (
              <span className="block text-tiny text-faint">{option.hint}</span>
            ) : null}
          </span>
        </label>
      ))}
      {error ? <FieldError id={`${id}-error`} text={error} /> : null}
    </fieldset>
  )
}

/** One of two to five, side by side: the choice and what was not chosen are seen together. */
export const Segmented = <Value extends string>(props: ChoiceGroupProps<Value>) => {
  const { label, options, value, onChange, labelHidden } = props
  const id = useId()
  const error = useFieldError(props.name, props.error)
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className={cx('label mb-1', labelHidden && 'sr-only')}>{label}</legend>
      <div className="flex w-fit max-w-full flex-wrap rounded-small border border-edge bg-surface p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              'segment relative flex min-h-8 min-w-11 flex-auto items-center justify-center rounded-fine px-3 text-small',
              'whitespace-nowrap transition-colors pointer-coarse:min-h-10',
            )}
          >
            <input
              type="radio"
              name={props.name ?? id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
      {error ? <FieldError id={`${id}-error`} text={error} /> : null}
    </fieldset>
  )
}

type ChoiceWordsProps = Readonly<{ id: string; label: ReactNode; hint: ReactNode }>

const ChoiceWords = ({ id, label, hint }: ChoiceWordsProps) => (
  <span className="min-w-0">
    <span className="leading-6">{label}</span>
    {hint !== undefined ? (
      <span id={id} className="block text-tiny text-faint">
        {hint}
      </span>
    ) : null}
  </span>
)
