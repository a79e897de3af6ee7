import { useText } from '#staff-app/text.ts'
import { TextArea } from '#ui/text-field.tsx'

export type Condition = Readonly<{ clientWords: string; condition: string }>

type ConditionFieldsProps = Readonly<{ value: Condition; onChange: (value: Condition) => void }>

/** The client's own words, and what the house saw of the watch. */
export const ConditionFields = ({ value, onChange }: ConditionFieldsProps) => {
  const t = useText()
  return (
    <>
      <TextArea
        label={t('counter.condition.words')}
        name="clientWords"
        maxLength={4000}
        value={value.clientWords}
        onChange={(event) => onChange({ ...value, clientWords: event.target.value })}
      />
      <TextArea
        label={t('counter.condition.seen')}
        name="condition"
        optional
        maxLength={4000}
        value={value.condition}
        onChange={(event) => onChange({ ...value, condition: event.target.value })}
      />
    </>
  )
}
