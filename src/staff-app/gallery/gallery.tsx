import { Page } from '#ui/page.tsx'

export const Gallery = () => (
  <main>
    <Page title="Components">…</Page>
  </main>
)
