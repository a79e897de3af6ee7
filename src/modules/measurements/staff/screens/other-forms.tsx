import { useText } from '#staff-app/text.ts'
import { Checkbox, Segmented } from '#ui/choices.tsx'
import { FieldRow } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import type { WaterMedium, WaterResult } from '../../domain/reading.ts'
import { daysOfTest } from '../../domain/seven-criteria.ts'
import { FigureField } from './figure-field.tsx'

export type WaterDraft = Readonly<{
  medium: WaterMedium
  pressureBar: number | null
  minutes: number | null
  result: WaterResult | null
  sealsChanged: boolean
}>

export const emptyWater: WaterDraft = {
  medium: 'air',
  pressureBar: null,
  minutes: null,
  result: null,
  sealsChanged: false,
}

type FormProps<Draft> = Readonly<{ draft: Draft; onChange: (draft: Draft) => void }>

/** Bench order: vacuum, then dry pressure, then water. Where nothing was promised no test is needed, but it is said. */
export const WaterForm = ({ draft, onChange }: FormProps<WaterDraft>) => {
  const t = useText()
  const set = (change: Partial<WaterDraft>): void => onChange({ ...draft, ...change })
  return (
    <>
      <Segmented
        label={t('measurements.result')}
        name="result"
        value={draft.result}
        onChange={(result) => set({ result })}
        options={(['passed', 'failed', 'not-guaranteed'] as const).map((value) => ({
          value,
          label: t(`measurements.result.${value}`),
        }))}
      />
      {draft.result === 'not-guaranteed' ? null : (
        <>
          <Segmented
            label={t('measurements.medium')}
            name="medium"
            value={draft.medium}
            onChange={(medium) => set({ medium })}
            options={(['vacuum', 'air', 'water'] as const).map((value) => ({
              value,
              label: t(`measurements.medium.${value}`),
            }))}
          />
          <FieldRow>
            <FigureField
              label={t('measurements.pressure')}
              name="pressureBar"
              unit="bar"
              value={draft.pressureBar}
              onChange={(pressureBar) => set({ pressureBar })}
            />
            <FigureField
              label={t('measurements.duration')}
              name="minutes"
              unit="min"
              value={draft.minutes}
              onChange={(minutes) => set({ minutes })}
            />
          </FieldRow>
        </>
      )}
      <Checkbox
        label={t('measurements.seals-changed')}
        checked={draft.sealsChanged}
        onChange={(event) => set({ sealsChanged: event.target.checked })}
      />
    </>
  )
}

export type QuartzDraft = Readonly<{
  microampere: number | null
  volts: number | null
  coilOhms: number | null
  secondsPerMonth: number | null
  batteryChanged: boolean
}>

export const emptyQuartz: QuartzDraft = {
  microampere: null,
  volts: null,
  coilOhms: null,
  secondsPerMonth: null,
  batteryChanged: false,
}

export const QuartzForm = ({ draft, onChange }: FormProps<QuartzDraft>) => {
  const t = useText()
  const set = (change: Partial<QuartzDraft>): void => onChange({ ...draft, ...change })
  return (
    <>
      <FieldRow>
        <FigureField
          label={t('measurements.consumption')}
          name="microampere"
          unit="µA"
          value={draft.microampere}
          onChange={(microampere) => set({ microampere })}
        />
        <FigureField
          label={t('measurements.volts')}
          name="volts"
          unit="V"
          value={draft.volts}
          onChange={(volts) => set({ volts })}
        />
        <FigureField
          label={t('measurements.coil')}
          name="coilOhms"
          unit="Ω"
          value={draft.coilOhms}
          onChange={(coilOhms) => set({ coilOhms })}
        />
        <FigureField
          label={t('measurements.monthly')}
          name="secondsPerMonth"
          unit="s"
          value={draft.secondsPerMonth}
          onChange={(secondsPerMonth) => set({ secondsPerMonth })}
        />
      </FieldRow>
      <Checkbox
        label={t('measurements.battery-changed')}
        checked={draft.batteryChanged}
        onChange={(event) => set({ batteryChanged: event.target.checked })}
      />
    </>
  )
}

export type SevenDraft = Readonly<{ category: '1' | '2'; rates: readonly (number | null)[] }>

export const emptySeven: SevenDraft = { category: '1', rates: Array.from({ length: daysOfTest }, () => null) }

/** What each of the fifteen days asks for: five positions two by two, cold, 23 °C, warm, and back. */
const days: readonly string[] = [
  '6H',
  '6H',
  '3H',
  '3H',
  '9H',
  '9H',
  'FH',
  'FH',
  'CH',
  'CH',
  '8 °C',
  '23 °C',
  '38 °C',
  '6H',
  '6H',
]

export const SevenForm = ({ draft, onChange }: FormProps<SevenDraft>) => {
  const t = useText()
  return (
    <>
      <Note>{t('measurements.seven-note')}</Note>
      <Segmented
        label={t('measurements.category')}
        name="category"
        value={draft.category}
        onChange={(category) => onChange({ ...draft, category })}
        options={(['1', '2'] as const).map((value) => ({
          value,
          label: t(`measurements.category.${value}`),
        }))}
      />
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-5">
        {days.map((condition, index) => (
          <FigureField
            key={index}
            label={`${t('measurements.day', { day: index + 1 })} · ${condition}`}
            unit={t('measurements.rate-unit')}
            value={draft.rates[index] ?? null}
            onChange={(rate) => onChange({ ...draft, rates: draft.rates.with(index, rate) })}
          />
        ))}
      </div>
    </>
  )
}
