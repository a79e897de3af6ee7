import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { emptyStep, StepFields, type PlannedStep } from './plan-dialog.tsx'
import type { Work } from './work.ts'

type FailDialogProps = Readonly<{ work: Work; onClose: () => void }>

/** Not good: what is wrong, and what is done again. */
export const FailDialog = ({ work, onClose }: FailDialogProps) => {
  const t = useText()
  const [remark, setRemark] = useState('')
  const [reopen, setReopen] = useState<readonly string[]>([])
  const [step, setStep] = useState<PlannedStep | null>(null)
  const { send, isSending, problem } = useSend(contract.failControl, { onDone: onClose })
  const done = work.operations.filter(({ state }) => state === 'done')
  const { orderId, version } = work.order
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('workshop.control.fail-title')}
      description={t('workshop.control.fail-text')}
    >
      <Form
        problem={problem}
        onSubmit={() =>
          send({
            params: { id: orderId },
            body: { version, remark, reopen: [...reopen], work: step === null ? [] : [step] },
          })
        }
      >
        <TextArea
          label={t('workshop.control.what-is-wrong')}
          name="remark"
          required
          rows={2}
          maxLength={4000}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        <fieldset>
          <legend className="label mb-1">{t('workshop.control.do-again')}</legend>
          {done.map(({ id, label }) => (
            <Checkbox
              key={id}
              name="reopen"
              label={label}
              checked={reopen.includes(id)}
              onChange={(event) =>
                setReopen(event.target.checked ? [...reopen, id] : reopen.filter((one) => one !== id))
              }
            />
          ))}
          <Checkbox
            label={t('workshop.plan.title')}
            checked={step !== null}
            onChange={(event) => setStep(event.target.checked ? emptyStep : null)}
          />
        </fieldset>
        {step === null ? null : <StepFields step={step} onChange={setStep} />}
        <FormActions>
          <Button type="submit" variant="danger" size="large" busy={isSending}>
            {t('workshop.control.fail')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
