import { useState, type ComponentProps } from 'react'

import { minorDigits, type Amount } from '#platform/i18n/format.ts'

import { cx } from './cx.ts'
import { Field, splitField, type FieldLook } from './field.tsx'
import { Icon } from './icon.tsx'
import { useUiText } from './use-ui-text.ts'

type NumberFieldProps = FieldLook &
  Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'type'> &
  Readonly<{
    value: number | null
    onChange: (value: number | null) => void
    step?: number
    min?: number
    max?: number
    unit?: string
  }>

/** Reads what people type: "1'234,5", "1 234.50" and "1234.5" are one number. */
export const readNumber = (text: string): number | null => {
  const plain = text.replaceAll(/[\s'’\u00a0\u202f]/g, '').replace(',', '.')
  if (plain === '' || !/^[-+]?\d*\.?\d*$/.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

const within = (value: number, min = -Infinity, max = Infinity): number => Math.min(max, Math.max(min, value))

/** A count or a measure, with large steps for a thumb; arrows step on a keyboard. */
export const NumberField = (props: NumberFieldProps) => {
  const [look, { value, onChange, step = 1, min, max, unit, className, ...native }] = splitField(props)
  const t = useUiText()
  const [typed, setTyped] = useState<string | null>(null)
  const change = (by: number): void => {
    setTyped(null)
    onChange(within(Math.round(((value ?? 0) + by) / step) * step, min, max))
  }
  const stepButton = (by: number, icon: 'minus' | 'plus', label: string) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      onClick={() => change(by)}
      className="target-square -my-px grid place-content-center text-soft hover:bg-sunken hover:text-ink"
    >
      <Icon name={icon} size="small" />
    </button>
  )
  return (
    <Field {...look} name={native.name}>
      {(wiring) => (
        <span className="field target flex w-fit items-stretch overflow-hidden px-0">
          {stepButton(-step, 'minus', t('ui.decrease'))}
          <input
            {...native}
            {...wiring}
            inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
            autoComplete="off"
            value={typed ?? (value === null ? '' : `${value}`)}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange(readNumber(event.target.value))
            }}
            onBlur={() => {
              setTyped(null)
              if (value !== null) onChange(within(value, min, max))
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
              event.preventDefault()
              change(event.key === 'ArrowUp' ? step : -step)
            }}
            className={cx('w-16 bg-transparent text-center outline-none', className)}
          />
          {unit !== undefined ? <span className="self-center pr-1 text-small text-faint">{unit}</span> : null}
          {stepButton(step, 'plus', t('ui.increase'))}
        </span>
      )}
    </Field>
  )
}

type MoneyFieldProps = FieldLook &
  Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'type'> &
  Readonly<{ currency: string; value: Amount | null; onChange: (value: Amount | null) => void }>

/** An amount in one currency; hands over whole minor units. */
export const MoneyField = (props: MoneyFieldProps) => {
  const [look, { currency, value, onChange, className, ...native }] = splitField(props)
  const [typed, setTyped] = useState<string | null>(null)
  const digits = minorDigits(currency)
  const shown = value === null ? '' : (value.minor / 10 ** digits).toFixed(digits)
  return (
    <Field {...look} name={native.name}>
      {(wiring) => (
        <span className="field target flex items-center gap-2">
          <span className="text-small text-faint">{currency}</span>
          <input
            {...native}
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? shown}
            onChange={(event) => {
              setTyped(event.target.value)
              const amount = readNumber(event.target.value)
              onChange(amount === null ? null : { minor: Math.round(amount * 10 ** digits), currency })
            }}
            onBlur={() => setTyped(null)}
            className={cx('min-w-0 flex-1 bg-transparent text-right outline-none', className)}
          />
        </span>
      )}
    </Field>
  )
}
