import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Menu } from '#ui/menu.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { MeasureDialog } from './measure-dialog.tsx'
import { useMeasurementWords } from './measurement-words.ts'
import { ReadingView, type Measurement } from './reading-view.tsx'

type MeasurementsPanelProps = Readonly<{ orderId: string }>

/** What was measured under one order, newest first: the figures, the verdict and by which limits it was given. */
export const MeasurementsPanel = ({ orderId }: MeasurementsPanelProps) => {
  const t = useText()
  const [isMeasuring, setMeasuring] = useState(false)
  const [withdrawn, setWithdrawn] = useState<Measurement | null>(null)
  const { data, isPending, problem, refetch } = useReply(contract.listMeasurements, {
    params: { id: orderId },
  })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton />
  const { measurements, order } = data
  if (measurements.length === 0 && !order.mayMeasure)
    return <p className="text-small text-soft">{t('measurements.none-taken')}</p>
  const measure = order.mayMeasure ? (
    <Button icon="gauge" onClick={() => setMeasuring(true)}>
      {t('measurements.measure')}
    </Button>
  ) : null
  return (
    <div>
      {measurements.length === 0 ? (
        <EmptyState icon="gauge" title={t('measurements.none')} action={measure}>
          {t('measurements.none-text')}
        </EmptyState>
      ) : (
        <>
          <ol className="flex flex-col">
            {measurements.toReversed().map((measurement) => (
              <MeasurementLine
                key={measurement.id}
                measurement={measurement}
                {...(order.mayMeasure && { onWithdraw: () => setWithdrawn(measurement) })}
              />
            ))}
          </ol>
          {measure === null ? null : <div className="mt-3">{measure}</div>}
        </>
      )}
      {isMeasuring ? <MeasureDialog orderId={orderId} onClose={() => setMeasuring(false)} /> : null}
      {withdrawn ? (
        <WithdrawDialog orderId={orderId} measurement={withdrawn} onClose={() => setWithdrawn(null)} />
      ) : null}
    </div>
  )
}

type MeasurementLineProps = Readonly<{ measurement: Measurement; onWithdraw?: () => void }>

const MeasurementLine = ({ measurement, onWithdraw }: MeasurementLineProps) => {
  const t = useText()
  const format = useFormat()
  const words = useMeasurementWords()
  const { kind, moment, passed, faults, limits, withdrawnAt, withdrawnReason } = measurement
  const timeZone = useSession().sites[0]?.timeZone ?? 'UTC'
  return (
    <li className={cx('border-b border-hairline py-4 first:pt-0 last:border-0', withdrawnAt && 'opacity-60')}>
      <div className="flex items-start justify-between gap-3">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="font-semibold">{t(`measurements.kind.${kind}`)}</span>
          <Verdict passed={passed} />
          <span className="text-tiny text-soft">
            {t(`measurements.moment.${moment}`)} · {format.instant(measurement.takenAt, timeZone)}
            {measurement.takenByName === '' ? '' : ` · ${measurement.takenByName}`}
          </span>
        </p>
        {onWithdraw && withdrawnAt === null ? (
          <Menu
            items={[{ label: t('measurements.withdraw'), icon: 'undo', onSelect: onWithdraw, danger: true }]}
          />
        ) : null}
      </div>
      <div className="mt-2">
        <ReadingView measurement={measurement} />
      </div>
      {faults.length > 0 ? (
        <ul className="mt-2 text-small text-danger">
          {faults.map((fault) => (
            <li key={fault.what}>{words.fault(fault)}</li>
          ))}
        </ul>
      ) : null}
      {measurement.reading.remark === '' ? null : (
        <p className="mt-2 text-small">{measurement.reading.remark}</p>
      )}
      <p className="mt-1 text-tiny text-faint">
        {limits === null
          ? passed === null && kind !== 'water_resistance'
            ? t('measurements.not-judged')
            : ''
          : t('measurements.judged-by', { source: limits.source })}
      </p>
      {withdrawnAt === null ? null : (
        <p className="mt-1 text-small text-caution">
          {t('measurements.withdrawn', { reason: withdrawnReason })}
        </p>
      )}
    </li>
  )
}

const Verdict = ({ passed }: Readonly<{ passed: boolean | null }>) => {
  const t = useText()
  if (passed === null) return <Badge>{t('measurements.undecided')}</Badge>
  return passed ? (
    <Badge tone="good" icon="check">
      {t('measurements.passed')}
    </Badge>
  ) : (
    <Badge tone="danger" icon="alert">
      {t('measurements.not-passed')}
    </Badge>
  )
}

type WithdrawDialogProps = Readonly<{ orderId: string; measurement: Measurement; onClose: () => void }>

const WithdrawDialog = ({ orderId, measurement, onClose }: WithdrawDialogProps) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.withdrawMeasurement, { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('measurements.withdraw-title')}
      description={t('measurements.withdraw-text')}
    >
      <Form
        problem={problem}
        onSubmit={(data) =>
          send({
            params: { id: orderId, measurementId: measurement.id },
            body: { reason: String(data.get('reason') ?? '') },
          })
        }
      >
        <TextField
          label={t('measurements.reason')}
          name="reason"
          required
          maxLength={500}
          autoComplete="off"
        />
        <FormActions>
          <Button type="submit" variant="danger" busy={isSending}>
            {t('measurements.withdraw')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
