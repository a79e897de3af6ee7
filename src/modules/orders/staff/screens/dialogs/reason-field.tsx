import { useText } from '#staff-app/text.ts'
import { TextArea } from '#ui/text-field.tsx'

type ReasonFieldProps = Readonly<{ reason: string; onChange: (reason: string) => void }>

/** Why a step was taken that somebody will ask about later. */
export const ReasonField = ({ reason, onChange }: ReasonFieldProps) => {
  const t = useText()
  return (
    <TextArea
      label={t('orders.ending.reason')}
      name="reason"
      required
      rows={2}
      maxLength={200}
      value={reason}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
