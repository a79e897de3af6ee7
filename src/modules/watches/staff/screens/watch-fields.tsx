import { useText } from '#staff-app/text.ts'
import { FieldRow, FieldSet } from '#ui/form.tsx'
import { Select, TextArea, TextField } from '#ui/text-field.tsx'
import { movements, serialStates } from '../../domain/watch-words.ts'
import type { WatchReply } from './watch-page.tsx'

export type WatchDetails = Omit<WatchReply['watch'], 'id' | 'version' | 'createdAt' | 'name'>

/** Names as the server says them when it refuses one. */
const at = (name: keyof WatchDetails): string => `details.${name}`

export const readWatchDetails = (form: FormData): WatchDetails => {
  const text = (name: keyof WatchDetails): string => {
    const value = form.get(at(name))
    return typeof value === 'string' ? value : ''
  }
  const year = Number.parseInt(text('year'), 10)
  return {
    brand: text('brand'),
    model: text('model'),
    reference: text('reference'),
    serial: text('serial'),
    serialState: serialStates.find((state) => state === text('serialState')) ?? 'unknown',
    calibre: text('calibre'),
    movement: movements.find((movement) => movement === text('movement')) ?? 'unknown',
    movementSerial: text('movementSerial'),
    material: text('material'),
    strap: text('strap'),
    dial: text('dial'),
    year: Number.isNaN(year) ? null : year,
    marks: text('marks'),
  }
}

/** The piece, in the order it is looked at: outside first, then what only shows when the case is open. */
export const WatchFields = ({ details }: Readonly<{ details: WatchDetails }>) => {
  const t = useText()
  const line = (name: Exclude<keyof WatchDetails, 'year' | 'serialState' | 'movement'>, most: number) => (
    <TextField
      name={at(name)}
      label={t(`watches.field.${name}`)}
      defaultValue={details[name]}
      maxLength={most}
      autoComplete="off"
      required={name === 'brand'}
    />
  )
  return (
    <div className="flex flex-col gap-7">
      <FieldSet legend={t('watches.form.what')} hint={t('watches.form.what-hint')}>
        <FieldRow>
          {line('brand', 80)}
          {line('model', 120)}
        </FieldRow>
        <FieldRow columns={3}>
          {line('reference', 80)}
          <TextField
            name={at('year')}
            type="number"
            min={1400}
            max={2200}
            label={t('watches.field.year')}
            defaultValue={details.year ?? ''}
          />
          {line('material', 120)}
        </FieldRow>
      </FieldSet>
      <FieldSet legend={t('watches.form.serial')} hint={t('watches.form.serial-hint')}>
        <FieldRow>
          {line('serial', 80)}
          <Select
            name={at('serialState')}
            label={t('watches.field.serialState')}
            defaultValue={details.serialState}
            options={serialStates.map((state) => ({ value: state, label: t(`watches.serial.${state}`) }))}
          />
        </FieldRow>
      </FieldSet>
      <FieldSet legend={t('watches.form.movement')}>
        <FieldRow columns={3}>
          <Select
            name={at('movement')}
            label={t('watches.field.movement')}
            defaultValue={details.movement}
            options={movements.map((movement) => ({
              value: movement,
              label: t(`watches.movement.${movement}`),
            }))}
          />
          {line('calibre', 80)}
          {line('movementSerial', 80)}
        </FieldRow>
      </FieldSet>
      <FieldSet legend={t('watches.form.look')}>
        <FieldRow>
          {line('dial', 160)}
          {line('strap', 160)}
        </FieldRow>
        <TextArea
          name={at('marks')}
          label={t('watches.field.marks')}
          hint={t('watches.form.marks-hint')}
          defaultValue={details.marks}
          maxLength={4000}
          rows={3}
        />
      </FieldSet>
    </div>
  )
}
