import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useFieldError } from '#ui/field-context.ts'
import { FieldError } from '#ui/field.tsx'
import { PhotoMarking } from '#ui/photo-marks.tsx'
import { PhotoCapture, PhotoGrid, type Photo } from '#ui/photos.tsx'
import { TextArea } from '#ui/text-field.tsx'
import type { Draft } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'
import { usePhotographs } from './photographs.ts'

type ConditionStepProps = Readonly<{ draft: Draft; change: ChangeDraft }>

/** What the client says, what we see, and the pictures that prove it: one press each. */
export const ConditionStep = ({ draft, change }: ConditionStepProps) => {
  const t = useText()
  const { photos, add, remove, retry } = usePhotographs(draft.photographs, change)
  const [markedKey, setMarkedKey] = useState<string | null>(null)
  const marked = photos.find(({ id }) => id === markedKey)
  const error = useFieldError('photographs', null)
  return (
    <div className="flex flex-col gap-4">
      <TextArea
        label={t('counter.condition.words')}
        hint={t('counter.condition.words-hint')}
        name="clientWords"
        rows={2}
        maxLength={4000}
        value={draft.clientWords}
        onChange={(event) => change({ clientWords: event.target.value })}
      />
      <TextArea
        label={t('counter.condition.seen')}
        name="condition"
        optional
        rows={2}
        maxLength={4000}
        placeholder={t('counter.condition.seen-hint')}
        value={draft.condition}
        onChange={(event) => change({ condition: event.target.value })}
      />
      <fieldset name="photographs" tabIndex={-1} className="flex min-w-0 flex-col gap-3">
        <legend className="label mb-2">{t('counter.condition.photographs')}</legend>
        <PhotoCapture label={t('counter.condition.photographs')} onFiles={add} />
        {error ? <FieldError id="photographs-error" text={error} /> : null}
        {photos.length > 0 ? (
          <>
            <PhotoGrid
              photos={photos}
              onOpen={(photo) => setMarkedKey(photo.id)}
              onRemove={(photo) => remove(photo.id)}
              onRetry={(photo) => retry(photo.id)}
            />
            <p className="text-tiny text-faint">{t('counter.condition.mark-hint')}</p>
          </>
        ) : null}
      </fieldset>
      {marked ? <Marking photo={marked} change={change} onClose={() => setMarkedKey(null)} /> : null}
    </div>
  )
}

type MarkingProps = Readonly<{ photo: Photo; change: ChangeDraft; onClose: () => void }>

const Marking = ({ photo, change, onClose }: MarkingProps) => {
  const t = useText()
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={t('counter.condition.mark')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('orders.done')}
        </Button>
      }
    >
      <PhotoMarking
        address={photo.full ?? photo.address}
        name={photo.name}
        marks={photo.marks ?? []}
        onChange={(marks) =>
          change((draft) => ({
            photographs: draft.photographs.map((one) => (one.key === photo.id ? { ...one, marks } : one)),
          }))
        }
      />
    </Dialog>
  )
}
