import { useState } from 'react'

import { photograph as keepPhotograph } from '#modules/orders/staff/contract.ts'
import { uploadFile, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { fileAddress, smallAddress } from '#staff-app/upload.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { PhotoCapture, PhotoGrid } from '#ui/photos.tsx'
import type { LineTerms } from '../../domain/quote.ts'
import type { DraftLine } from './draft-state.ts'
import type { QuotesPage } from './quote-page.ts'

type LinePhotographProps = Readonly<{
  page: QuotesPage
  line: DraftLine
  onChange: (terms: Partial<LineTerms>) => void
  onClose: () => void
}>

/** The evidence beside a line: one of the order's photographs, or one taken now. */
export const LinePhotograph = ({ page, line, onChange, onClose }: LinePhotographProps) => {
  const t = useText()
  const [isSending, setSending] = useState(false)
  const { sendAndWait, problem } = useSend(keepPhotograph)
  const choose = (photographId: string | null): void => {
    onChange({ photographId })
    onClose()
  }
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    setSending(true)
    try {
      const { id: fileId } = await uploadFile(file)
      const kept = await sendAndWait({
        params: { id: page.order.id },
        body: { fileId, moment: 'diagnosis', caption: line.label },
      })
      choose(kept.id)
    } finally {
      setSending(false)
    }
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t('quotes.line.photograph.of', { line: line.label })}
      description={t('quotes.line.photograph.text')}
      actions={
        line.photographId === null ? undefined : (
          <Button onClick={() => choose(null)}>{t('quotes.line.photograph.none')}</Button>
        )
      }
    >
      <div className="flex flex-col gap-4" aria-busy={isSending}>
        <PhotoCapture label={t('quotes.line.photograph')} onFiles={(files) => void take(files)} />
        {problem ? <ErrorNote title={problem.message} /> : null}
        <PhotoGrid
          photos={page.photographs.map((one) => ({
            id: one.id,
            address: smallAddress(one.fileId),
            full: fileAddress(one.fileId),
            name: one.caption || t('quotes.line.photograph'),
            caption: one.caption,
          }))}
          onOpen={({ id }) => choose(id)}
        />
      </div>
    </Dialog>
  )
}
