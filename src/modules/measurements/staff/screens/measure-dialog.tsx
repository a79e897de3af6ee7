import { useState } from 'react'

import type { EndpointInput, EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import type { MeasurementKind, MeasurementMoment } from '../../domain/reading.ts'
import * as contract from '../contract.ts'
import {
  emptyQuartz,
  emptySeven,
  emptyWater,
  QuartzForm,
  SevenForm,
  WaterForm,
  type QuartzDraft,
  type SevenDraft,
  type WaterDraft,
} from './other-forms.tsx'
import { emptyTiming, TimingForm, timingOf, WindingChoice, type TimingDraft } from './timing-form.tsx'

type Typed = EndpointInput<typeof contract.takeMeasurement>['body']['reading']
export type MeasurementsOfOrder = EndpointReply<typeof contract.listMeasurements>

const momentOf: Readonly<Record<string, MeasurementMoment>> = {
  received: 'intake',
  assessed: 'diagnosis',
  quoted: 'diagnosis',
  approved: 'diagnosis',
}

type MeasureDialogProps = Readonly<{ orderId: string; kind?: MeasurementKind; onClose: () => void }>

/** Measuring, opened from the order or from the bench; starts from what the watch is and where it stands. */
export const MeasureDialog = ({ orderId, kind, onClose }: MeasureDialogProps) => {
  const t = useText()
  const { data } = useReply(contract.listMeasurements, { params: { id: orderId } })
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={t('measurements.measure')}
      {...(data && { description: [data.watch.name, data.watch.calibre].filter(Boolean).join(' · ') })}
    >
      {data ? (
        <MeasureForm of={data} start={kind ?? usualKind(data)} onClose={onClose} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Dialog>
  )
}

const usualKind = ({ watch }: MeasurementsOfOrder): MeasurementKind =>
  watch.movement === 'quartz' ? 'quartz' : 'timing'

type Drafts = Readonly<{ timing: TimingDraft; water: WaterDraft; quartz: QuartzDraft; seven: SevenDraft }>

/** What was typed as the server takes it; null while something needed is missing. */
const readingOf = (kind: MeasurementKind, drafts: Drafts, remark: string): Typed | null => {
  const { water, quartz, seven } = drafts
  switch (kind) {
    case 'timing':
      return timingOf(drafts.timing, remark)
    case 'water_resistance':
      return water.result === null
        ? null
        : {
            kind,
            medium: water.medium,
            pressureBar: water.pressureBar ?? 0,
            minutes: water.minutes ?? 0,
            result: water.result,
            sealsChanged: water.sealsChanged,
            remark,
          }
    case 'quartz':
      return { kind, ...quartz, remark }
    case 'seven_criteria': {
      const rates = seven.rates.filter((rate) => rate !== null)
      return rates.length < seven.rates.length
        ? null
        : { kind, category: seven.category === '1' ? 1 : 2, rates, remark }
    }
  }
}

type MeasureFormProps = Readonly<{ of: MeasurementsOfOrder; start: MeasurementKind; onClose: () => void }>

const MeasureForm = ({ of, start, onClose }: MeasureFormProps) => {
  const t = useText()
  const [kind, setKind] = useState<MeasurementKind>(start)
  const [moment, setMoment] = useState<MeasurementMoment>(momentOf[of.order.stage] ?? 'final')
  const [remark, setRemark] = useState('')
  const [drafts, setDrafts] = useState<Drafts>({
    timing: emptyTiming(of.usual),
    water: emptyWater,
    quartz: emptyQuartz,
    seven: emptySeven,
  })
  const { send, isSending, problem } = useSend(contract.takeMeasurement, {
    onDone: ({ passed, faults }) => {
      const tone = passed === false ? { tone: 'danger' as const } : {}
      const words = passed === false ? t('measurements.not-passed') : t('measurements.kept')
      showToast(faults.length > 0 ? `${words} (${faults.length})` : words, tone)
      onClose()
    },
  })
  const reading = readingOf(kind, drafts, remark)
  return (
    <Form
      problem={problem}
      onSubmit={() => reading && send({ params: { id: of.order.id }, body: { moment, reading } })}
    >
      <Segmented
        label={t('measurements.kind')}
        value={kind}
        onChange={setKind}
        options={(['timing', 'water_resistance', 'quartz', 'seven_criteria'] as const).map((value) => ({
          value,
          label: t(`measurements.kind.${value}`),
        }))}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <Segmented
          label={t('measurements.moment')}
          value={moment}
          onChange={setMoment}
          options={(['intake', 'diagnosis', 'final'] as const).map((value) => ({
            value,
            label: t(`measurements.moment.${value}`),
          }))}
        />
        {kind === 'timing' ? (
          <WindingChoice
            value={drafts.timing.winding}
            onChange={(winding) => setDrafts({ ...drafts, timing: { ...drafts.timing, winding } })}
          />
        ) : null}
      </div>
      {kind === 'timing' ? (
        <TimingForm draft={drafts.timing} onChange={(timing) => setDrafts({ ...drafts, timing })} />
      ) : null}
      {kind === 'water_resistance' ? (
        <WaterForm draft={drafts.water} onChange={(water) => setDrafts({ ...drafts, water })} />
      ) : null}
      {kind === 'quartz' ? (
        <QuartzForm draft={drafts.quartz} onChange={(quartz) => setDrafts({ ...drafts, quartz })} />
      ) : null}
      {kind === 'seven_criteria' ? (
        <SevenForm draft={drafts.seven} onChange={(seven) => setDrafts({ ...drafts, seven })} />
      ) : null}
      <TextArea
        label={t('measurements.remark')}
        optional
        rows={1}
        maxLength={1000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      <FormActions>
        <Button type="submit" variant="primary" size="large" busy={isSending} disabled={reading === null}>
          {t('measurements.keep')}
        </Button>
      </FormActions>
    </Form>
  )
}
