import { useQueryClient } from '@tanstack/react-query'

import { Icon } from '#ui/icon.tsx'
import { ThemeToggle } from '#ui/theme-toggle.tsx'

import { request } from './request.ts'
import { sessionKey, useSession } from './session.ts'
import { useText } from './text.ts'

/** Who works here, how it looks, and the way out. */
export const AccountLines = ({ lineClass }: Readonly<{ lineClass: string }>) => {
  const t = useText()
  const session = useSession()
  const queries = useQueryClient()
  const signOut = async (): Promise<void> => {
    await request('/api/sign-out', { method: 'POST', body: {}, idempotencyKey: crypto.randomUUID() })
    queries.clear()
    queries.setQueryData(sessionKey, null)
  }
  return (
    <details className="group border-t border-hairline pt-3">
      <summary className={`${lineClass} list-none`}>
        <Icon name="user" size="small" />
        <span className="min-w-0 flex-1 truncate">{session.name}</span>
        <Icon name="chevronUp" size="small" className="group-open:rotate-180" />
      </summary>
      <div className="flex flex-col gap-3 px-2 pt-2">
        <ThemeToggle />
        <button type="button" className={`${lineClass} -mx-2`} onClick={() => void signOut()}>
          <Icon name="signOut" size="small" />
          {t('shell.sign-out')}
        </button>
      </div>
    </details>
  )
}
