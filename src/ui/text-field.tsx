import type { ComponentProps, ReactNode } from 'react'

import { cx } from './cx.ts'
import { Field, splitField, type FieldLook } from './field.tsx'
import { Icon } from './icon.tsx'

type TextFieldProps = FieldLook & ComponentProps<'input'> & Readonly<{ suffix?: ReactNode }>

/** One line of text. Takes every attribute of an input, so `{...register('name')}` works too. */
export const TextField = (props: TextFieldProps) => {
  const [look, { suffix, className, ...native }] = splitField(props)
  return (
    <Field {...look} name={native.name}>
      {(wiring) =>
        suffix === undefined ? (
          <input {...native} {...wiring} className={cx('field target', className)} />
        ) : (
          <span className="field target flex items-center gap-2 pr-2.5">
            <input
              {...native}
              {...wiring}
              className={cx('min-w-0 flex-1 bg-transparent outline-none', className)}
            />
            <span className="text-small text-faint">{suffix}</span>
          </span>
        )
      }
    </Field>
  )
}

/** Several lines; grows with what is written. */
export const TextArea = (props: FieldLook & ComponentProps<'textarea'>) => {
  const [look, { className, rows = 3, ...native }] = splitField(props)
  return (
    <Field {...look} name={native.name}>
      {(wiring) => (
        <textarea
          {...native}
          {...wiring}
          rows={rows}
          className={cx('field field-sizing-content min-h-20 py-2', className)}
        />
      )}
    </Field>
  )
}

export type Choice<Value extends string = string> = Readonly<{
  value: Value
  label: string
  disabled?: boolean
}>

type SelectProps = FieldLook &
  ComponentProps<'select'> &
  Readonly<{ options: readonly Choice[]; /** Shown while nothing is chosen. */ placeholder?: string }>

/** A short list to choose from: the device's own, which every thumb and keyboard knows. */
export const Select = (props: SelectProps) => {
  const [look, { options, placeholder, className, ...native }] = splitField(props)
  return (
    <Field {...look} name={native.name}>
      {(wiring) => (
        <span className="relative block">
          <select {...native} {...wiring} className={cx('field target appearance-none pr-9', className)}>
            {placeholder !== undefined ? <option value="">{placeholder}</option> : null}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon
            name="chevronDown"
            size="small"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-soft"
          />
        </span>
      )}
    </Field>
  )
}

/** A calendar day as `'2026-03-12'`; the device's own calendar, written as its reader writes dates. */
export const DateField = (props: FieldLook & ComponentProps<'input'>) => {
  const [look, { className, ...native }] = splitField(props)
  return (
    <Field {...look} name={native.name}>
      {(wiring) => (
        <input {...native} {...wiring} type="date" className={cx('field target max-w-48', className)} />
      )}
    </Field>
  )
}

/** Text to look for, with its glass; clears with Escape like the device's own. */
export const SearchField = (props: FieldLook & ComponentProps<'input'>) => {
  const [look, { className, ...native }] = splitField(props)
  return (
    <Field {...look} name={native.name}>
      {(wiring) => (
        <span className="relative block">
          <Icon
            name="search"
            size="small"
            className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-faint"
          />
          <input {...native} {...wiring} type="search" className={cx('field target pl-9', className)} />
        </span>
      )}
    </Field>
  )
}
