import { useState } from 'react'

import { cx } from '#ui/cx.ts'
import { Field } from '#ui/field.tsx'
import { readNumber } from '#ui/number-field.tsx'

type FigureFieldProps = Readonly<{
  label: string
  labelHidden?: boolean
  name?: string
  value: number | null
  onChange: (value: number | null) => void
  unit?: string
  hint?: string
  className?: string
}>

/** One measured figure, typed as the instrument shows it: sign, comma or point, or nothing where it stayed silent. */
export const FigureField = (props: FigureFieldProps) => {
  const { label, labelHidden = false, name, value, onChange, unit, hint, className } = props
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field label={label} labelHidden={labelHidden} name={name} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <span className={cx('field target flex items-center gap-1.5', className ?? 'max-w-36')}>
          <input
            {...wiring}
            name={name}
            inputMode="text"
            autoComplete="off"
            value={typed ?? (value === null ? '' : `${value}`.replace('-', '−'))}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange(readNumber(event.target.value.replace('−', '-')))
            }}
            onBlur={() => setTyped(null)}
            className="w-full min-w-0 flex-1 bg-transparent text-right outline-none"
          />
          {unit !== undefined ? <span className="text-tiny text-faint">{unit}</span> : null}
        </span>
      )}
    </Field>
  )
}
