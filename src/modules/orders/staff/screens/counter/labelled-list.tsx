import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/notes.tsx'
import { TextField } from '#ui/text-field.tsx'

type LabelledListProps = Readonly<{
  label: string
  hint: string
  values: readonly string[]
  /** What is most often added, one press each. */
  usual?: readonly string[]
  most: number
  onChange: (values: readonly string[]) => void
}>

/** A short list written one line at a time; Enter adds, and the field is free for the next. */
export const LabelledList = ({ label, hint, values, usual = [], most, onChange }: LabelledListProps) => {
  const t = useText()
  const [typed, setTyped] = useState('')
  const add = (text: string): void => {
    const value = text.trim()
    if (value !== '' && values.length < most) onChange([...values, value])
    setTyped('')
  }
  const offered = usual.filter((one) => !values.includes(one))
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <TextField
          label={label}
          optional
          value={typed}
          placeholder={hint}
          maxLength={200}
          autoComplete="off"
          fieldClassName="min-w-0 flex-1"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || typed.trim() === '') return
            event.preventDefault()
            add(typed)
          }}
          onBlur={() => add(typed)}
        />
        <Button icon="plus" onClick={() => add(typed)}>
          {t('counter.add')}
        </Button>
      </div>
      {offered.length > 0 ? (
        <p className="flex flex-wrap gap-x-1 gap-y-1">
          {offered.map((one) => (
            <Button key={one} size="small" variant="quiet" icon="plus" onClick={() => add(one)}>
              {one}
            </Button>
          ))}
        </p>
      ) : null}
      {values.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {values.map((value, index) => (
            <li key={`${value}${index}`}>
              <Tag onRemove={() => onChange(values.filter((_, place) => place !== index))}>
                {`${index + 1}. ${value}`}
              </Tag>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
