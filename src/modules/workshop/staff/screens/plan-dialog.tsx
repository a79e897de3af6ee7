import { useState } from 'react'

import { skills } from '#modules/catalogue/domain/service-words.ts'
import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'

const surfaces = ['', 'case', 'bracelet', 'dial', 'movement'] as const
type Surface = (typeof surfaces)[number]

export type PlannedStep = Readonly<{ label: string; skill: string; minutes: number; surface: Surface }>

type PlanDialogProps = Readonly<{ orderId: string; onClose: () => void }>

/** One more step that the approved work turns out to need; what changes the price belongs in a quote. */
export const PlanDialog = ({ orderId, onClose }: PlanDialogProps) => {
  const t = useText()
  const [step, setStep] = useState<PlannedStep>(emptyStep)
  const { send, isSending, problem } = useSend(contract.plan, { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('workshop.plan.title')}
      description={t('workshop.plan.text')}
    >
      <Form
        problem={problem}
        onSubmit={() => send({ params: { id: orderId }, body: { operations: [step] } })}
      >
        <StepFields step={step} onChange={setStep} />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('workshop.plan.add')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}

export const emptyStep: PlannedStep = { label: '', skill: 'movement', minutes: 30, surface: '' }

type StepFieldsProps = Readonly<{ step: PlannedStep; onChange: (step: PlannedStep) => void }>

export const StepFields = ({ step, onChange }: StepFieldsProps) => {
  const t = useText()
  const skillName = useSkill()
  return (
    <>
      <TextField
        label={t('workshop.plan.label')}
        name="label"
        required
        maxLength={200}
        autoComplete="off"
        value={step.label}
        onChange={(event) => onChange({ ...step, label: event.target.value })}
      />
      <FieldRow>
        <Select
          label={t('workshop.plan.skill')}
          value={step.skill}
          options={skills.map((value) => ({ value, label: skillName(value) }))}
          onChange={(event) => onChange({ ...step, skill: event.target.value })}
        />
        <NumberField
          label={t('workshop.operation.minutes')}
          value={step.minutes}
          onChange={(minutes) => onChange({ ...step, minutes: Math.round(minutes ?? 0) })}
          step={5}
          min={0}
          max={20_000}
          unit="min"
        />
      </FieldRow>
      <Select
        label={t('workshop.plan.surface')}
        name="surface"
        hint={t('workshop.plan.surface-hint')}
        value={step.surface}
        options={surfaces.map((value) => ({
          value,
          label: t(`workshop.surface.${value === '' ? 'none' : value}`),
        }))}
        onChange={(event) =>
          onChange({ ...step, surface: surfaces.find((one) => one === event.target.value) ?? '' })
        }
      />
    </>
  )
}
