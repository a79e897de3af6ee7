import { useQueryClient } from '@tanstack/react-query'

import { sessionKey } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { PasswordForm } from './password-form.tsx'

/** After a one-time password there is one thing to do before any other. */
export const FirstPassword = () => {
  const t = useText()
  const queries = useQueryClient()
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-6 px-5 py-10">
      <header>
        <h1 className="story text-title">{t('account.first-title')}</h1>
        <p className="mt-1.5 text-soft">{t('account.first-text')}</p>
      </header>
      <PasswordForm onDone={() => void queries.invalidateQueries({ queryKey: sessionKey })} />
    </main>
  )
}
