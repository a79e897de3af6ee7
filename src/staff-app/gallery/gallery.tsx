import { useState } from 'react'

import { Page } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { ThemeToggle } from '#ui/theme-toggle.tsx'

import { FieldsGallery } from './fields-gallery.tsx'
import { LayersGallery } from './layers-gallery.tsx'
import { ListsGallery } from './lists-gallery.tsx'
import { PicturesGallery } from './pictures-gallery.tsx'
import { TimeGallery } from './time-gallery.tsx'

const parts = [
  { value: 'time', label: 'Time and figures', content: <TimeGallery /> },
  { value: 'lists', label: 'Lists and notes', content: <ListsGallery /> },
  { value: 'fields', label: 'Fields', content: <FieldsGallery /> },
  { value: 'layers', label: 'Layers and steps', content: <LayersGallery /> },
  { value: 'pictures', label: 'Pictures, signature, icons', content: <PicturesGallery /> },
]

/** Every component, with made-up contents, for whoever builds screens. `/gallery#fields` opens a part. */
export const Gallery = () => {
  const [part, setPart] = useState(() => globalThis.location.hash.slice(1) || 'time')
  return (
    <main>
      <Page
        title="Components"
        above="For whoever builds screens"
        lead="Paper and ink by day, deep blue by night. One accent; brass only for what was given or kept."
        actions={<ThemeToggle />}
      >
        <Tabs
          label="Parts"
          tabs={parts}
          value={part}
          onChange={(next) => {
            globalThis.history.replaceState(null, '', `#${next}`)
            setPart(next)
          }}
        />
      </Page>
    </main>
  )
}
