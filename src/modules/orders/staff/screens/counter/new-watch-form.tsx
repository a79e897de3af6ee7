import { useEffect, useState } from 'react'

import { findBySerial } from '#modules/watches/staff/contract.ts'
import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { FieldRow } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import type { ChosenWatch, NewWatch } from './draft.ts'

type NewWatchFormProps = Readonly<{
  details: NewWatch
  onChange: (details: NewWatch) => void
  onKnown: (watch: ChosenWatch) => void
  onCancel: () => void
}>

type TextName = Exclude<keyof NewWatch, 'serialState' | 'movement' | 'year'>

export const NewWatchForm = ({ details, onChange, onKnown, onCancel }: NewWatchFormProps) => {
  const t = useText()
  const field = (name: TextName) => ({
    name: `watch.${name}`,
    value: details[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...details, [name]: event.target.value }),
    autoComplete: 'off',
  })
  return (
    <div className="flex flex-col gap-4">
      <FieldRow columns={3}>
        <TextField
          label={t('counter.watch.brand')}
          {...field('brand')}
          maxLength={80}
          autoFocus={details.brand === ''}
        />
        <TextField label={t('counter.watch.model')} optional {...field('model')} maxLength={120} />
        <TextField
          label={t('counter.watch.reference')}
          optional
          {...field('reference')}
          maxLength={80}
          autoFocus={details.brand !== ''}
        />
      </FieldRow>
      <SerialFields details={details} onChange={onChange} />
      <SameSerial serial={details.serial} onKnown={onKnown} />
      <details className="group">
        <summary className="target flex w-fit items-center rounded-small text-small font-semibold text-accent">
          {t('counter.watch.more')}
        </summary>
        <div className="flex flex-col gap-4 pt-3">
          <Segmented
            label={t('counter.watch.movement')}
            value={details.movement}
            onChange={(movement) => onChange({ ...details, movement })}
            options={[
              { value: 'unknown', label: t('counter.movement.unknown') },
              { value: 'mechanical', label: t('counter.movement.mechanical') },
              { value: 'automatic', label: t('counter.movement.automatic') },
              { value: 'quartz', label: t('counter.movement.quartz') },
            ]}
          />
          <FieldRow columns={3}>
            <TextField label={t('counter.watch.calibre')} optional {...field('calibre')} maxLength={80} />
            <TextField label={t('counter.watch.material')} optional {...field('material')} maxLength={120} />
            <TextField label={t('counter.watch.strap')} optional {...field('strap')} maxLength={160} />
          </FieldRow>
          <FieldRow columns={3}>
            <TextField label={t('counter.watch.dial')} optional {...field('dial')} maxLength={160} />
            <YearField details={details} onChange={onChange} />
          </FieldRow>
          <TextArea label={t('counter.watch.marks')} optional {...field('marks')} rows={2} maxLength={4000} />
        </div>
      </details>
      <p>
        <Button variant="quiet" icon="search" onClick={onCancel}>
          {t('counter.watch.search-again')}
        </Button>
      </p>
    </div>
  )
}

type PartProps = Readonly<{ details: NewWatch; onChange: (details: NewWatch) => void }>

/** A serial may be unknown, worn away, or disagree with the papers: each is said, none is an error. */
const SerialFields = ({ details, onChange }: PartProps) => {
  const t = useText()
  const { serial, serialState } = details
  const isReadable = serialState === 'read' || serialState === 'mismatch'
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
      <TextField
        label={t('counter.watch.serial')}
        name="watch.serial"
        value={serial}
        maxLength={80}
        autoComplete="off"
        hint={isReadable ? t('counter.watch.serial-hint') : undefined}
        fieldClassName="min-w-52 flex-1"
        onChange={(event) => {
          const next = event.target.value
          const state = next === '' ? 'unknown' : serialState === 'mismatch' ? 'mismatch' : 'read'
          onChange({ ...details, serial: next, serialState: state })
        }}
      />
      <Segmented
        label={t('counter.watch.serial-state')}
        value={serialState}
        onChange={(state) => onChange({ ...details, serialState: state })}
        options={[
          { value: 'read', label: t('counter.serial.read'), disabled: serial === '' },
          { value: 'unknown', label: t('counter.serial.unknown'), disabled: serial !== '' },
          { value: 'worn', label: t('counter.serial.worn') },
          { value: 'mismatch', label: t('counter.serial.mismatch'), disabled: serial === '' },
        ]}
      />
    </div>
  )
}

const YearField = ({ details, onChange }: PartProps) => {
  const t = useText()
  return (
    <TextField
      label={t('counter.watch.year')}
      optional
      name="watch.year"
      inputMode="numeric"
      maxLength={4}
      value={details.year ?? ''}
      autoComplete="off"
      onChange={(event) => {
        const figures = event.target.value.replaceAll(/\D/g, '')
        onChange({ ...details, year: figures === '' ? null : Number(figures) })
      }}
    />
  )
}

const typingPause = 350

/** A serial alone proves nothing, so a piece already known under it is offered, never taken. */
const SameSerial = ({
  serial,
  onKnown,
}: Readonly<{ serial: string; onKnown: (watch: ChosenWatch) => void }>) => {
  const t = useText()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(serial.trim()), typingPause)
    return () => clearTimeout(timer)
  }, [serial])
  const { data } = useReply(findBySerial, { query: { serial: asked } }, { enabled: asked.length > 2 })
  const known = asked.length > 2 ? (data?.watches ?? []) : []
  if (known.length === 0) return null
  return (
    <div role="status">
      <Note tone="accent" icon="watch" title={t('counter.watch.same-serial')}>
        <ul className="mt-1 flex flex-col gap-1">
          {known.map(({ id, name, reference, serial: engraved, owner }) => {
            const detail = [reference, engraved, owner?.name ?? ''].filter((part) => part !== '').join(' · ')
            return (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="min-w-0">
                  <span className="story">{name}</span> <span className="text-soft">{detail}</span>
                </span>
                <Button size="small" onClick={() => onKnown({ is: 'known', id, name, detail })}>
                  {t('counter.watch.it-is-this')}
                </Button>
              </li>
            )
          })}
        </ul>
      </Note>
    </div>
  )
}
