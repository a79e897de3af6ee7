import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'

import { MeasureDialog } from '#modules/measurements/staff/screens/measure-dialog.tsx'
import * as orders from '#modules/orders/staff/contract.ts'
import { WantPartDialog } from '#modules/parts/staff/screens/want-part-dialog.tsx'
import { uploadFile, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { GiveDialog } from './give-dialog.tsx'
import { currentStep, type Work } from './work.ts'

type BenchActionsProps = Readonly<{ work: Work }>

/** What hands do beside the work itself, each one press away and large enough for a glove. */
export const BenchActions = ({ work }: BenchActionsProps) => {
  const t = useText()
  const [asks, setAsks] = useState<'measure' | 'part' | 'give' | null>(null)
  const pause = useSend(contract.pauseOperation)
  const step = currentStep(work.operations)
  const close = (): void => setAsks(null)
  const { orderId } = work.order
  // A watch that cannot go on without its part is laid down: its clock must not run on.
  const layDown = (holdsUp: boolean): void => {
    if (!holdsUp || step?.state !== 'started') return
    pause.send({ params: { id: step.id }, body: { version: step.version } })
  }
  return (
    <div className="flex flex-wrap gap-2 max-sm:*:flex-[1_1_45%]">
      <Button size="large" icon="gauge" onClick={() => setAsks('measure')}>
        {t('measurements.measure')}
      </Button>
      <PhotographButton work={work} />
      <Button size="large" icon="box" onClick={() => setAsks('part')}>
        {t('workshop.bench.part')}
      </Button>
      <Button size="large" icon="hand" onClick={() => setAsks('give')}>
        {t('workshop.bench.give')}
      </Button>
      <Link to={`/orders/${orderId}`} className={buttonClass({ size: 'large' })}>
        <Icon name="document" size="small" />
        {t('workshop.bench.order')}
      </Link>
      {asks === 'measure' ? <MeasureDialog orderId={orderId} onClose={close} /> : null}
      {asks === 'part' ? (
        <WantPartDialog
          orderId={orderId}
          onClose={close}
          onWanted={layDown}
          {...(step !== undefined && { operation: step })}
        />
      ) : null}
      {asks === 'give' ? <GiveDialog work={work} onClose={close} /> : null}
    </div>
  )
}

const momentOf = (stage: string): 'diagnosis' | 'work' | 'control' => {
  if (stage === 'received' || stage === 'assessed' || stage === 'quoted') return 'diagnosis'
  return stage === 'controlled' ? 'control' : 'work'
}

const PhotographButton = ({ work }: Readonly<{ work: Work }>) => {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const { sendAndWait } = useSend(orders.photograph)
  const take = async (files: readonly File[]): Promise<void> => {
    setBusy(true)
    setFailed(false)
    try {
      for (const file of files) {
        const { id } = await uploadFile(file, 'photograph')
        const body = { fileId: id, moment: momentOf(work.order.stage), shownToClient: false }
        await sendAndWait({ params: { id: work.order.orderId }, body })
      }
      showToast(t('workshop.bench.photographed', { count: files.length }))
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  return (
    <>
      <Button size="large" icon="camera" busy={isBusy} onClick={() => input.current?.click()}>
        {t('workshop.bench.photograph')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) void take(files)
        }}
      />
      {hasFailed ? (
        <div className="order-last basis-full">
          <ErrorNote title={t('workshop.bench.photograph-failed')} />
        </div>
      ) : null}
    </>
  )
}
