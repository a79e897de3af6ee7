import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { fileAddress, smallAddress, uploadFile } from '#staff-app/upload.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { PhotoMarking, type PhotoMark } from '#ui/photo-marks.tsx'
import { PhotoCapture, PhotoGrid, type Photo } from '#ui/photos.tsx'
import { TextField } from '#ui/text-field.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import * as contract from '../contract.ts'
import type { OrderPage } from './order-page.ts'

type Photograph = OrderPage['photographs'][number]
type Moment = 'intake' | 'diagnosis' | 'work' | 'control' | 'return'

/** At which moment of its life a picture taken now shows the watch. */
const momentOf: Readonly<Record<string, Moment>> = {
  received: 'intake',
  assessed: 'diagnosis',
  quoted: 'diagnosis',
  approved: 'work',
  in_work: 'work',
  controlled: 'control',
}

const moments: readonly Moment[] = ['intake', 'diagnosis', 'work', 'control', 'return']

type OrderPhotographsProps = Readonly<{ page: OrderPage }>

/** Pictures of the watch by the moment they were taken at; a press opens one to look at or to mark. */
export const OrderPhotographs = ({ page }: OrderPhotographsProps) => {
  const t = useText()
  const { order, photographs, mayChange } = page
  const { sendAndWait, problem } = useSend(contract.photograph)
  const [waiting, setWaiting] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [marked, setMarked] = useState<Photograph | null>(null)
  const take = async (files: readonly File[]): Promise<void> => {
    setFailed(false)
    setWaiting(files.length)
    for (const file of files) {
      try {
        const { id } = await uploadFile(file, 'photograph')
        const moment = momentOf[order.stage] ?? 'return'
        await sendAndWait({ params: { id: order.id }, body: { fileId: id, moment } })
      } catch {
        setFailed(true)
      }
      setWaiting((count) => count - 1)
    }
  }
  const open = (photo: Photo): void => setMarked(photographs.find(({ id }) => id === photo.id) ?? null)
  const mayAdd = mayChange && !isClosedStage(order.stage)
  if (photographs.length === 0 && !mayAdd) return null
  return (
    <Section title={t('counter.condition.photographs')}>
      <div className="flex flex-col gap-4">
        {moments.map((moment) => {
          const taken = photographs.filter((photograph) => photograph.moment === moment)
          return taken.length === 0 ? null : (
            <div key={moment}>
              <p className="caption mb-1">{t(`orders.moment.${moment}`)}</p>
              <PhotoGrid photos={taken.map(photoOf)} {...(mayChange && { onOpen: open })} />
            </div>
          )
        })}
        {mayAdd ? (
          <PhotoCapture label={t('orders.photographs.add')} onFiles={(files) => void take(files)} />
        ) : null}
        {waiting > 0 ? (
          <p role="status" className="text-small text-soft">
            {t('orders.photographs.sending', { count: waiting })}
          </p>
        ) : null}
        {hasFailed ? <ErrorNote title={problem?.message ?? t('orders.photographs.failed')} /> : null}
      </div>
      {marked ? <Marking orderId={order.id} photograph={marked} onClose={() => setMarked(null)} /> : null}
    </Section>
  )
}

const photoOf = ({ id, fileId, caption, annotations }: Photograph): Photo => ({
  id,
  address: smallAddress(fileId),
  full: fileAddress(fileId),
  name: caption,
  caption,
  marks: annotations,
})

type MarkingProps = Readonly<{ orderId: string; photograph: Photograph; onClose: () => void }>

const Marking = ({ orderId, photograph, onClose }: MarkingProps) => {
  const t = useText()
  const [marks, setMarks] = useState<readonly PhotoMark[]>(photograph.annotations)
  const [caption, setCaption] = useState(photograph.caption)
  const [isShown, setShown] = useState(photograph.shownToClient)
  const { send, isSending, problem } = useSend(contract.annotate, { onDone: onClose })
  const save = (): void =>
    send({
      params: { id: orderId, photographId: photograph.id },
      body: { caption, annotations: marks.map(({ x, y, text }) => ({ x, y, text })), shownToClient: isShown },
    })
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={t('counter.condition.mark')}
      actions={
        <Button variant="primary" busy={isSending} onClick={save}>
          {t('orders.save')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {problem ? <ErrorNote title={problem.message} /> : null}
        <PhotoMarking
          address={fileAddress(photograph.fileId)}
          name={caption}
          marks={marks}
          onChange={setMarks}
        />
        <TextField
          label={t('orders.photographs.caption')}
          optional
          value={caption}
          maxLength={200}
          onChange={(event) => setCaption(event.target.value)}
        />
        <Checkbox
          label={t('orders.photographs.shown')}
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
      </div>
    </Dialog>
  )
}
