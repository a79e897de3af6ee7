import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { TextArea } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { Operation } from './work.ts'

type FinishDialogProps = Readonly<{ operation: Operation; onClose: () => void }>

/** Done, with what the clock cannot know: the minutes it missed, and a remark. */
export const FinishDialog = ({ operation, onClose }: FinishDialogProps) => {
  const t = useText()
  const start = operation.isDoubtful || operation.clocked === 0 ? operation.minutes : operation.clocked
  const [minutes, setMinutes] = useState<number | null>(start)
  const [remark, setRemark] = useState('')
  const { send, isSending, problem } = useSend(contract.finishOperation, { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={operation.label}
      {...(operation.isDoubtful && { description: t('workshop.operation.doubtful') })}
    >
      <Form
        problem={problem}
        onSubmit={() =>
          send({
            params: { id: operation.id },
            body: {
              version: operation.version,
              remark,
              ...(minutes !== null && { minutesSpent: Math.round(minutes) }),
            },
          })
        }
      >
        <NumberField
          label={t('workshop.operation.minutes')}
          name="minutesSpent"
          value={minutes}
          onChange={setMinutes}
          step={5}
          min={0}
          max={20_000}
          unit="min"
        />
        <TextArea
          label={t('workshop.remark')}
          optional
          rows={2}
          maxLength={4000}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" size="large" icon="check" busy={isSending}>
            {t('workshop.operation.done')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
