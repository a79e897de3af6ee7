import { useState } from 'react'

import { useFormat, useText } from '#staff-app/text.ts'
import { Segmented, Switch } from '#ui/choices.tsx'
import { TextField } from '#ui/text-field.tsx'
import { commonBeats, timingPositions, type TimingPosition, type WindingState } from '../../domain/reading.ts'
import { summariseTiming } from '../../domain/timing.ts'
import { FigureField } from './figure-field.tsx'
import { TimingSummaryLine } from './reading-view.tsx'

export type PositionDraft = Readonly<{
  rate: number | null
  amplitude: number | null
  beatError: number | null
  impulse: number | null
}>

export type TimingDraft = Readonly<{
  winding: WindingState
  liftAngle: number | null
  beat: number | null
  instrument: string
  positions: Readonly<Record<TimingPosition, PositionDraft>>
}>

const emptyPosition: PositionDraft = { rate: null, amplitude: null, beatError: null, impulse: null }

export const emptyTiming = (usual: {
  liftAngle: number | null
  vibrationsPerHour: number | null
}): TimingDraft => ({
  winding: 'full',
  liftAngle: usual.liftAngle,
  beat: usual.vibrationsPerHour,
  instrument: '',
  positions: {
    CH: emptyPosition,
    FH: emptyPosition,
    '3H': emptyPosition,
    '6H': emptyPosition,
    '9H': emptyPosition,
    '12H': emptyPosition,
  },
})

/** As the server takes it: positions without a rate were not measured. */
export const timingOf = (draft: TimingDraft, remark: string) => ({
  kind: 'timing' as const,
  winding: draft.winding,
  liftAngle: draft.liftAngle,
  vibrationsPerHour: draft.beat ?? 0,
  instrument: draft.instrument,
  remark,
  positions: timingPositions.flatMap((position) => {
    const { rate, amplitude, beatError, impulse } = draft.positions[position]
    return rate === null ? [] : [{ position, rate, amplitude, beatError, impulseMilliseconds: impulse }]
  }),
})

type TimingFormProps = Readonly<{ draft: TimingDraft; onChange: (draft: TimingDraft) => void }>

/** Six positions under each other as the watch is turned, their mean and spread as they are typed. */
export const TimingForm = ({ draft, onChange }: TimingFormProps) => {
  const t = useText()
  const [hasTimes, setTimes] = useState(false)
  const set = (change: Partial<TimingDraft>): void => onChange({ ...draft, ...change })
  const setPosition = (position: TimingPosition, change: Partial<PositionDraft>): void =>
    set({ positions: { ...draft.positions, [position]: { ...draft.positions[position], ...change } } })
  const summary = summariseTiming(
    timingOf(draft, '').positions.map(({ position, rate, amplitude, beatError }) => ({
      position,
      rate,
      amplitude,
      beatError,
    })),
  )
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-4">
        <FigureField
          label={t('measurements.lift-angle')}
          name="liftAngle"
          unit="°"
          value={draft.liftAngle}
          onChange={(liftAngle) => set({ liftAngle })}
        />
        <FigureField
          label={t('measurements.beat')}
          name="vibrationsPerHour"
          value={draft.beat}
          onChange={(beat) => set({ beat })}
        />
        <BeatChoices chosen={draft.beat} onChoose={(beat) => set({ beat })} />
      </div>
      <table className="w-full text-small">
        <caption className="sr-only">{t('measurements.kind.timing')}</caption>
        <thead>
          <tr className="caption text-left">
            <th scope="col" className="pb-1">
              {t('measurements.position')}
            </th>
            <th scope="col" className="px-1 pb-1 sm:px-2">
              {t('measurements.rate')} <span className="font-normal">{t('measurements.rate-unit')}</span>
            </th>
            <th scope="col" className="px-1 pb-1 sm:px-2">
              {hasTimes ? t('measurements.impulse') : `${t('measurements.amplitude')} °`}
            </th>
            <th scope="col" className="pb-1 pl-1 sm:pl-2">
              {t('measurements.beat-error')} <span className="font-normal">ms</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {timingPositions.map((position) => (
            <PositionRow
              key={position}
              position={position}
              hasTimes={hasTimes}
              draft={draft.positions[position]}
              onChange={(change) => setPosition(position, change)}
            />
          ))}
        </tbody>
      </table>
      {summary === undefined ? null : <TimingSummaryLine summary={summary} />}
      <TextField
        label={t('measurements.instrument')}
        optional
        maxLength={120}
        value={draft.instrument}
        onChange={(event) => set({ instrument: event.target.value })}
      />
      <Switch
        label={t('measurements.typed-times')}
        checked={hasTimes}
        onChange={(event) => setTimes(event.target.checked)}
      />
    </>
  )
}

type WindingChoiceProps = Readonly<{ value: WindingState; onChange: (winding: WindingState) => void }>

/** At which winding state: an amplitude without it cannot be compared. */
export const WindingChoice = ({ value, onChange }: WindingChoiceProps) => {
  const t = useText()
  return (
    <Segmented
      label={t('measurements.winding')}
      name="winding"
      value={value}
      onChange={onChange}
      options={[
        { value: 'full', label: t('measurements.winding.full') },
        { value: 'after-24-hours', label: t('measurements.winding.after-24-hours') },
      ]}
    />
  )
}

type BeatChoicesProps = Readonly<{ chosen: number | null; onChoose: (beat: number) => void }>

const BeatChoices = ({ chosen, onChoose }: BeatChoicesProps) => {
  const t = useText()
  const format = useFormat()
  return (
    <div role="group" aria-label={t('measurements.beat')} className="flex flex-wrap gap-1.5">
      {commonBeats.map((beat) => (
        <button
          key={beat}
          type="button"
          aria-pressed={beat === chosen}
          onClick={() => onChoose(beat)}
          className="target rounded-small border border-edge px-2.5 text-small hover:border-ink aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-semibold"
        >
          {format.number(beat)}
        </button>
      ))}
    </div>
  )
}

type PositionRowProps = Readonly<{
  position: TimingPosition
  hasTimes: boolean
  draft: PositionDraft
  onChange: (change: Partial<PositionDraft>) => void
}>

const PositionRow = ({ position, hasTimes, draft, onChange }: PositionRowProps) => {
  const t = useText()
  const name = t(`measurements.position.${position}`)
  const label = (what: string): string => `${position} ${name}, ${what}`
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1.5 pr-1 text-left font-normal">
        <span className="font-semibold">{position}</span>
        <span className="block text-tiny text-faint">{name}</span>
      </th>
      <td className="px-1 py-1.5 sm:px-2">
        <FigureField
          label={label(t('measurements.rate'))}
          labelHidden
          value={draft.rate}
          onChange={(rate) => onChange({ rate })}
          className="max-w-28"
        />
      </td>
      <td className="px-1 py-1.5 sm:px-2">
        {hasTimes ? (
          <FigureField
            label={label(t('measurements.impulse'))}
            labelHidden
            value={draft.impulse}
            onChange={(impulse) => onChange({ impulse, amplitude: null })}
            className="max-w-28"
          />
        ) : (
          <FigureField
            label={label(t('measurements.amplitude'))}
            labelHidden
            value={draft.amplitude}
            onChange={(amplitude) => onChange({ amplitude, impulse: null })}
            className="max-w-28"
          />
        )}
      </td>
      <td className="py-1.5 pl-1 sm:pl-2">
        <FigureField
          label={label(t('measurements.beat-error'))}
          labelHidden
          value={draft.beatError}
          onChange={(beatError) => onChange({ beatError })}
          className="max-w-28"
        />
      </td>
    </tr>
  )
}
