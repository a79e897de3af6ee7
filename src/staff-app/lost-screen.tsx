import { Link } from '@tanstack/react-router'

import { Button, buttonClass } from '#ui/button.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'

import { useText } from './text.ts'

/** An address where nothing lives. */
export const LostScreen = () => {
  const t = useText()
  return (
    <Page title={t('shell.lost.title')} lead={t('shell.lost.text')}>
      <Link to="/" className={buttonClass()}>
        {t('shell.home')}
      </Link>
    </Page>
  )
}

/** A screen that broke; the rest of the house goes on. */
export const StoppedScreen = () => {
  const t = useText()
  return (
    <Page title={t('shell.failed.title')}>
      <ErrorNote title={t('shell.failed.title')}>
        <p>{t('shell.failed.text')}</p>
        <p className="mt-3">
          <Button onClick={() => globalThis.location.reload()}>{t('shell.reload')}</Button>
        </p>
      </ErrorNote>
    </Page>
  )
}
