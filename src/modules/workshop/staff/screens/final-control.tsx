import { useState } from 'react'

import { MeasureDialog } from '#modules/measurements/staff/screens/measure-dialog.tsx'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { TextArea } from '#ui/text-field.tsx'
import type { CheckItem } from '../../domain/final-control.ts'
import * as contract from '../contract.ts'
import { FailDialog } from './fail-dialog.tsx'
import type { Work } from './work.ts'

type Control = NonNullable<Work['control']>
type Required = Control['required'][number]

type FinalControlProps = Readonly<{ work: Work; control: Control; large?: boolean }>

/** The last look before a watch leaves the bench: what was measured, what was seen, and a clear yes or no. */
export const FinalControl = ({ work, control, large = false }: FinalControlProps) => {
  const t = useText()
  const [checked, setChecked] = useState<ReadonlySet<CheckItem>>(new Set())
  const [departure, setDeparture] = useState('')
  const [isFailing, setFailing] = useState(false)
  const { send, isSending, problem } = useSend(contract.passControl)
  const { orderId, version } = work.order
  const mark = (item: CheckItem, isChecked: boolean): void => {
    const next = new Set(checked)
    if (isChecked) next.add(item)
    else next.delete(item)
    setChecked(next)
  }
  const isWhole =
    control.checklist.every((item) => checked.has(item)) &&
    control.required.every(({ measurementId }) => measurementId !== null)
  const pass = (): void =>
    send({ params: { id: orderId }, body: { version, checked: [...checked], departure } })
  const size = large ? ('large' as const) : ('normal' as const)
  return (
    <div className="flex flex-col gap-4">
      {control.required.length > 0 ? (
        <ul>
          {control.required.map((one) => (
            <RequiredLine key={one.kind} required={one} orderId={orderId} mayMeasure={work.may.work} />
          ))}
        </ul>
      ) : null}
      <div
        role="group"
        aria-label={t('workshop.control.checklist')}
        className={cx('grid gap-x-6', !large && 'sm:grid-cols-2')}
      >
        {control.checklist.map((item) => (
          <Checkbox
            key={item}
            label={t(`workshop.check.${item}`)}
            checked={checked.has(item)}
            disabled={!work.may.work}
            onChange={(event) => mark(item, event.target.checked)}
          />
        ))}
      </div>
      {control.isOutside ? (
        work.may.lead ? (
          <TextArea
            label={t('workshop.control.departure')}
            hint={t('workshop.control.departure-hint')}
            name="departure"
            rows={2}
            maxLength={4000}
            value={departure}
            onChange={(event) => setDeparture(event.target.value)}
          />
        ) : (
          <Note tone="caution" icon="alert">
            {t('workshop.control.outside')}
          </Note>
        )
      ) : null}
      {problem ? <ErrorNote title={problem.message} /> : null}
      {work.may.work ? (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            size={size}
            icon="check"
            busy={isSending}
            disabled={!isWhole}
            onClick={pass}
          >
            {t('workshop.control.pass')}
          </Button>
          <Button size={size} icon="undo" onClick={() => setFailing(true)}>
            {t('workshop.control.fail')}
          </Button>
        </div>
      ) : null}
      {isFailing ? <FailDialog work={work} onClose={() => setFailing(false)} /> : null}
    </div>
  )
}

const measurable = ['timing', 'water_resistance', 'quartz', 'seven_criteria'] as const

type RequiredLineProps = Readonly<{ required: Required; orderId: string; mayMeasure: boolean }>

const RequiredLine = ({ required, orderId, mayMeasure }: RequiredLineProps) => {
  const t = useText()
  const [isMeasuring, setMeasuring] = useState(false)
  const kind = measurable.find((known) => known === required.kind)
  if (kind === undefined) return null
  const isThere = required.measurementId !== null
  const isOutside = required.passed === false
  const standing = !isThere
    ? t('workshop.control.to-measure')
    : isOutside
      ? t('measurements.not-passed')
      : required.passed === null
        ? t('workshop.control.measured')
        : t('measurements.passed')
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline py-2 last:border-0">
      <p className="flex items-center gap-2">
        <Icon
          name={isThere ? (isOutside ? 'alert' : 'check') : 'gauge'}
          size="small"
          className={isThere ? (isOutside ? 'text-danger' : 'text-good') : 'text-faint'}
        />
        <span>{t(`measurements.kind.${kind}`)}</span>
        <span className="text-small text-soft">{standing}</span>
      </p>
      {mayMeasure ? (
        <Button icon="gauge" onClick={() => setMeasuring(true)}>
          {isThere ? t('workshop.control.again') : t('measurements.measure')}
        </Button>
      ) : null}
      {isMeasuring ? (
        <MeasureDialog orderId={orderId} kind={kind} onClose={() => setMeasuring(false)} />
      ) : null}
    </li>
  )
}
