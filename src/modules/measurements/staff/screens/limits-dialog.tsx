import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox, Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { LimitTerms, TermsByKind } from '../../domain/limits.ts'
import { measurementKinds, timingPositions, type MeasurementKind } from '../../domain/reading.ts'
import { startingLimits } from '../../domain/starting-limits.ts'
import * as contract from '../contract.ts'
import { FigureField } from './figure-field.tsx'
import { quartzTerms, timingTerms, waterTerms } from './limit-terms.ts'
import type { LimitsLine } from './limits.tsx'
import { SevenLimits } from './seven-limits.tsx'

const startOf = (kind: MeasurementKind): LimitTerms | undefined =>
  startingLimits.find(({ set }) => set.kind === kind)?.set

type LimitsDialogProps = Readonly<{ line: LimitsLine | null; onClose: () => void }>

/** Another line of limits: for the house, a brand or a calibre, with the source it rests on. */
export const LimitsDialog = ({ line, onClose }: LimitsDialogProps) => {
  const t = useText()
  const [set, setTerms] = useState<LimitTerms | undefined>(line?.set ?? startOf('timing'))
  const [brand, setBrand] = useState(line?.brand ?? '')
  const [calibre, setCalibre] = useState(line?.calibre ?? '')
  const [source, setSource] = useState('')
  const { send, isSending, problem } = useSend(contract.setLimits, { onDone: onClose })
  if (set === undefined) return null
  const isHouse = brand.trim() === '' && calibre.trim() === ''
  const keep = (terms: LimitTerms | null): void =>
    send({ body: { kind: set.kind, brand, calibre, set: terms, source } })
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={line === null ? t('measurements.limits.new') : t('measurements.limits.change')}
    >
      <Form problem={problem} onSubmit={() => keep(set)}>
        {line === null ? (
          <>
            <Segmented
              label={t('measurements.kind')}
              value={set.kind}
              onChange={(kind) => setTerms(startOf(kind))}
              options={measurementKinds.map((value) => ({ value, label: t(`measurements.kind.${value}`) }))}
            />
            <FieldRow>
              <TextField
                label={t('measurements.limits.brand')}
                optional
                hint={t('measurements.limits.scope-hint')}
                maxLength={120}
                value={brand}
                onChange={(event) => setBrand(event.target.value)}
              />
              <TextField
                label={t('measurements.limits.calibre')}
                optional
                maxLength={120}
                value={calibre}
                onChange={(event) => setCalibre(event.target.value)}
              />
            </FieldRow>
          </>
        ) : null}
        <TermFields set={set} onChange={setTerms} />
        <TextField
          label={t('measurements.limits.source')}
          hint={t('measurements.limits.source-hint')}
          name="source"
          required
          maxLength={400}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('measurements.keep')}
          </Button>
          {line === null || isHouse ? null : (
            <Button variant="danger" disabled={source.trim() === ''} onClick={() => keep(null)}>
              {t('measurements.limits.retire')}
            </Button>
          )}
        </FormActions>
      </Form>
    </Dialog>
  )
}

type TermFieldsProps = Readonly<{ set: LimitTerms; onChange: (set: LimitTerms) => void }>

const TermFields = ({ set, onChange }: TermFieldsProps) => {
  switch (set.kind) {
    case 'timing':
      return <TimingTermFields terms={set.terms} onChange={(terms) => onChange({ kind: set.kind, terms })} />
    case 'water_resistance':
      return (
        <Figures
          fields={waterTerms}
          terms={set.terms}
          onChange={(change) => onChange({ kind: set.kind, terms: { ...set.terms, ...change } })}
        />
      )
    case 'quartz':
      return (
        <Figures
          fields={quartzTerms}
          terms={set.terms}
          onChange={(change) => onChange({ kind: set.kind, terms: { ...set.terms, ...change } })}
        />
      )
    case 'seven_criteria':
      return <SevenLimits terms={set.terms} onChange={(terms) => onChange({ kind: set.kind, terms })} />
  }
}

type FigureText = (typeof timingTerms | typeof waterTerms | typeof quartzTerms)[number]['text']

type FiguresProps<Field extends string> = Readonly<{
  fields: readonly Readonly<{ field: Field; text: FigureText; unit: string }>[]
  terms: Readonly<Record<Field, number | null>>
  onChange: (change: Readonly<Record<string, number | null>>) => void
}>

const Figures = <Field extends string>({ fields, terms, onChange }: FiguresProps<Field>) => {
  const t = useText()
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
      {fields.map(({ field, text, unit }) => (
        <FigureField
          key={field}
          label={t(text)}
          unit={unit}
          value={terms[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
  )
}

type TimingTermFieldsProps = Readonly<{
  terms: TermsByKind['timing']
  onChange: (terms: TermsByKind['timing']) => void
}>

const TimingTermFields = ({ terms, onChange }: TimingTermFieldsProps) => {
  const t = useText()
  return (
    <>
      <Figures fields={timingTerms} terms={terms} onChange={(change) => onChange({ ...terms, ...change })} />
      <fieldset>
        <legend className="label mb-1">{t('measurements.limits.positions')}</legend>
        <div className="flex flex-wrap gap-x-5">
          {timingPositions.map((position) => (
            <Checkbox
              key={position}
              label={position}
              checked={terms.positions.includes(position)}
              onChange={(event) =>
                onChange({
                  ...terms,
                  positions: timingPositions.filter((one) =>
                    one === position ? event.target.checked : terms.positions.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
