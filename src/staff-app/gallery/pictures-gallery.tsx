import { useState } from 'react'

import { Icon } from '#ui/icon.tsx'
import { iconShapes, type IconName } from '#ui/icon-shapes.ts'
import { Section } from '#ui/page.tsx'
import { PhotoCapture, PhotoGrid, type Photo } from '#ui/photos.tsx'
import { SignaturePad, type Signature } from '#ui/signature-pad.tsx'

const isIcon = (name: string): name is IconName => name in iconShapes

const sample = (id: string, caption: string, state?: Photo['state']): Photo => ({
  id,
  address: '/favicon.svg',
  name: `${id}.jpg`,
  caption,
  ...(state && { state }),
})

/** Photographs, signatures and the icon set. */
export const PicturesGallery = () => {
  const [photos, setPhotos] = useState<readonly Photo[]>([
    sample('dial', 'Dial'),
    sample('back', 'Case back', 'sending'),
    sample('crown', 'Crown, scratched', 'failed'),
  ])
  const [signature, setSignature] = useState<Signature | null>(null)
  const add = (files: readonly File[]): void =>
    setPhotos([
      ...photos,
      ...files.map((file) => ({ id: file.name, name: file.name, address: URL.createObjectURL(file) })),
    ])
  return (
    <>
      <Section title="Photographs">
        <div className="flex flex-col gap-4">
          <PhotoCapture label="Photographs of the condition" onFiles={add} />
          <PhotoGrid
            photos={photos}
            onRemove={(photo) => setPhotos(photos.filter((other) => other !== photo))}
            onRetry={() => undefined}
          />
        </div>
      </Section>
      <Section title="Signature" aside={signature?.kind}>
        <div className="max-w-xl">
          <SignaturePad label="Signature of the client" onChange={setSignature} />
        </div>
      </Section>
      <Section title="Icons">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-y-4">
          {Object.keys(iconShapes)
            .filter(isIcon)
            .map((name) => (
              <li key={name} className="flex flex-col items-center gap-1 text-tiny text-soft">
                <Icon name={name} />
                {name}
              </li>
            ))}
        </ul>
      </Section>
    </>
  )
}
