import { Dialog } from '@base-ui/react/dialog'
import { useState, type DragEvent } from 'react'

import { Button, IconButton } from './button.tsx'
import { cx } from './cx.ts'
import { MarkedPhoto, type PhotoMark } from './photo-marks.tsx'
import { useUiText } from './use-ui-text.ts'

export type Photo = Readonly<{
  id: string
  /** A small picture; `full` is shown when enlarged. */
  address: string
  full?: string
  name: string
  caption?: string
  marks?: readonly PhotoMark[]
  state?: 'sending' | 'failed'
}>

type PhotoGridProps = Readonly<{
  photos: readonly Photo[]
  onRemove?: (photo: Photo) => void
  onRetry?: (photo: Photo) => void
  /** What a press does, where it is not to enlarge. */
  onOpen?: (photo: Photo) => void
}>

/** Pictures side by side; each enlarges. */
export const PhotoGrid = ({ photos, onRemove, onRetry, onOpen }: PhotoGridProps) => {
  const [enlarged, setEnlarged] = useState<Photo | null>(null)
  return (
    <>
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-[repeat(auto-fill,minmax(8rem,1fr))]">
        {photos.map((photo) => (
          <PhotoTile
            key={photo.id}
            photo={photo}
            onEnlarge={() => (onOpen ?? setEnlarged)(photo)}
            {...(onRemove && { onRemove })}
            {...(onRetry && { onRetry })}
          />
        ))}
      </ul>
      <Enlarged photo={enlarged} onClose={() => setEnlarged(null)} />
    </>
  )
}

type PhotoTileProps = Omit<PhotoGridProps, 'photos'> & Readonly<{ photo: Photo; onEnlarge: () => void }>

const PhotoTile = ({ photo, onEnlarge, onRemove, onRetry }: PhotoTileProps) => {
  const t = useUiText()
  return (
    <li>
      <div className="relative">
        <button
          type="button"
          onClick={onEnlarge}
          aria-label={t('ui.photos.open', { name: photo.name })}
          className="block aspect-square w-full overflow-hidden rounded-small border border-hairline bg-sunken"
        >
          <img
            src={photo.address}
            alt=""
            loading="lazy"
            className={cx('size-full object-cover', photo.state && 'opacity-45')}
          />
        </button>
        {photo.marks !== undefined && photo.marks.length > 0 ? (
          <span className="pointer-events-none absolute top-1 left-1 rounded-fine bg-accent px-1.5 text-tiny font-semibold text-on-accent">
            <span aria-hidden="true">{photo.marks.length}</span>
            <span className="sr-only">{t('ui.marks.count', { count: photo.marks.length })}</span>
          </span>
        ) : null}
        {photo.state ? (
          <p
            role="status"
            className="absolute inset-x-1 bottom-1 flex items-center justify-between rounded-fine bg-surface px-1.5 py-0.5 text-tiny"
          >
            {photo.state === 'sending' ? t('ui.photos.waiting') : t('ui.photos.failed')}
            {photo.state === 'failed' && onRetry ? (
              <button
                type="button"
                onClick={() => onRetry(photo)}
                className="font-semibold text-accent underline"
              >
                {t('ui.retry')}
              </button>
            ) : null}
          </p>
        ) : null}
        {onRemove ? (
          <IconButton
            icon="close"
            label={t('ui.photos.remove', { name: photo.name })}
            onClick={() => onRemove(photo)}
            className="absolute top-1 right-1 size-8 bg-surface/90 pointer-coarse:size-11"
          />
        ) : null}
      </div>
      {photo.caption !== undefined && photo.caption !== '' ? (
        <p className="mt-1 truncate text-tiny text-soft">{photo.caption}</p>
      ) : null}
    </li>
  )
}

const Enlarged = ({ photo, onClose }: Readonly<{ photo: Photo | null; onClose: () => void }>) => {
  const t = useUiText()
  return (
    <Dialog.Root open={photo !== null} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup className="fixed inset-3 z-50 flex flex-col rounded-medium bg-surface shadow-lifted outline-none sm:inset-8">
          <header className="flex items-center justify-between gap-4 px-4 py-2">
            <Dialog.Title className="truncate text-small font-semibold">
              {photo?.caption ?? photo?.name}
            </Dialog.Title>
            <Dialog.Close render={<IconButton icon="close" label={t('ui.close')} />} />
          </header>
          {photo ? (
            <MarkedPhoto
              address={photo.full ?? photo.address}
              name={photo.caption ?? photo.name}
              marks={photo.marks ?? []}
            />
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

type PhotoCaptureProps = Readonly<{
  label: string
  /** Called with what was taken or chosen, at once, in order. */
  onFiles: (files: readonly File[]) => void
  accept?: string
}>

/** One press to the camera, one to the files; pictures may be dropped or pasted as well. */
export const PhotoCapture = ({ label, onFiles, accept = 'image/*' }: PhotoCaptureProps) => {
  const t = useUiText()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null): void => {
    const pictures = [...(files ?? [])]
    if (pictures.length > 0) onFiles(pictures)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <div
      role="group"
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event) => take(event.clipboardData.files)}
      className={cx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-small border border-dashed p-3',
        isOver ? 'border-accent bg-accent-wash' : 'border-edge',
      )}
    >
      <PickButton icon="camera" label={t('ui.photos.take')} primary onTake={take} accept={accept} camera />
      <PickButton icon="image" label={t('ui.photos.choose')} onTake={take} accept={accept} />
      <p className="text-tiny text-faint pointer-coarse:hidden">{t('ui.photos.hint')}</p>
    </div>
  )
}

type PickButtonProps = Readonly<{
  icon: 'camera' | 'image'
  label: string
  primary?: boolean
  camera?: boolean
  accept: string
  onTake: (files: FileList | null) => void
}>

const PickButton = ({ icon, label, primary = false, camera = false, accept, onTake }: PickButtonProps) => {
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  return (
    <>
      <Button icon={icon} variant={primary ? 'primary' : 'secondary'} onClick={() => input?.click()}>
        {label}
      </Button>
      <input
        ref={setInput}
        type="file"
        hidden
        multiple
        accept={accept}
        {...(camera && { capture: 'environment' as const })}
        onChange={(event) => {
          onTake(event.target.files)
          event.target.value = ''
        }}
      />
    </>
  )
}
