import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import { skills } from '#modules/catalogue/domain/service-words.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow } from '#ui/form.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { Select } from '#ui/text-field.tsx'
import type { LineTerms } from '../../domain/quote.ts'
import type { DraftLine } from './draft-state.ts'

const surfaces = ['', 'case', 'bracelet', 'dial', 'movement'] as const

type LineDetailsProps = Readonly<{
  line: DraftLine
  onChange: (terms: Partial<LineTerms>) => void
  onClose: () => void
}>

/** What the operation that follows from the line will ask of the workshop. */
export const LineDetails = ({ line, onChange, onClose }: LineDetailsProps) => {
  const t = useText()
  const skillName = useSkill()
  const known: readonly string[] = skills
  const offered = known.includes(line.skill) || line.skill === '' ? known : [line.skill, ...known]
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={line.label}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <FieldRow>
          <Select
            label={t('quotes.line.skill')}
            value={line.skill}
            placeholder="—"
            options={offered.map((skill) => ({ value: skill, label: skillName(skill) }))}
            onChange={(event) => onChange({ skill: event.target.value })}
          />
          <NumberField
            label={t('quotes.line.minutes')}
            value={line.minutes}
            min={0}
            max={100_000}
            step={15}
            unit="min"
            onChange={(minutes) => onChange({ minutes: Math.max(0, Math.round(minutes ?? 0)) })}
          />
        </FieldRow>
        <FieldRow>
          <Select
            label={t('quotes.line.surface')}
            value={line.surface}
            options={surfaces.map((surface) => ({
              value: surface,
              label: t('quotes.surface', { surface: surface === '' ? 'none' : surface }),
            }))}
            onChange={(event) => {
              const surface = surfaces.find((one) => one === event.target.value)
              if (surface !== undefined) onChange({ surface })
            }}
          />
          <NumberField
            label={t('quotes.line.tax')}
            value={line.taxBasisPoints / 100}
            min={0}
            max={50}
            step={0.1}
            unit="%"
            onChange={(rate) => onChange({ taxBasisPoints: Math.round((rate ?? 0) * 100) })}
          />
        </FieldRow>
      </div>
    </Dialog>
  )
}
