import { useId, type ReactNode } from 'react'

import { cx } from './cx.ts'
import { useFieldError } from './field-context.ts'
import { Icon } from './icon.tsx'
import { useUiText } from './use-ui-text.ts'

export type FieldLook = Readonly<{
  label: ReactNode
  hint?: ReactNode
  error?: string | null | undefined
  /** Says "optional" beside the label: what is asked is needed unless said otherwise. */
  optional?: boolean
  /** Keeps the label for screen readers only, where the place already says it. */
  labelHidden?: boolean
  fieldClassName?: string
}>

/** What the control inside a field must carry. */
export type ControlWiring = Readonly<{
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}>

type FieldProps = FieldLook &
  Readonly<{ name?: string | undefined; children: (wiring: ControlWiring) => ReactNode }>

/** Label, control, hint and error, tied together for every reader. */
export const Field = (props: FieldProps) => {
  const { label, hint, optional, labelHidden, name, children, fieldClassName } = props
  const id = useId()
  const t = useUiText()
  const error = useFieldError(name, props.error)
  const describedBy = cx(error && `${id}-error`, hint !== undefined && `${id}-hint`) || undefined
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', fieldClassName)}>
      <label htmlFor={id} className={cx('label', labelHidden && 'sr-only')}>
        {label}
        {optional ? <span className="ml-1.5 font-normal text-faint">{t('ui.optional')}</span> : null}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error ? <FieldError id={`${id}-error`} text={error} /> : null}
      {hint !== undefined ? (
        <p id={`${id}-hint`} className="text-tiny text-faint">
          {hint}
        </p>
      ) : null}
    </div>
  )
}

export const FieldError = ({ id, text }: Readonly<{ id: string; text: string }>) => (
  <p id={id} className="flex items-start gap-1.5 text-small text-danger">
    <Icon name="alert" size="small" className="mt-0.5" />
    <span>{text}</span>
  </p>
)

/** Keeps the look apart from what the native control takes. */
export const splitField = <Props extends FieldLook>(
  props: Props,
): [FieldLook, Omit<Props, keyof FieldLook>] => {
  const { label, hint, error, optional, labelHidden, fieldClassName, ...native } = props
  const look: FieldLook = {
    label,
    error,
    ...(hint !== undefined && { hint }),
    ...(optional !== undefined && { optional }),
    ...(labelHidden !== undefined && { labelHidden }),
    ...(fieldClassName !== undefined && { fieldClassName }),
  }
  return [look, native]
}
