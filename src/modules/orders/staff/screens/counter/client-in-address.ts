import { useEffect, useRef } from 'react'

import { clientName } from '#modules/clients/domain/client-name.ts'
import { readClient } from '#modules/clients/staff/contract.ts'
import { askFor } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { showToast } from '#ui/toast.tsx'
import { draftFor, isForAnother, type Draft, type KnownClient } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'

type Counter = Readonly<{ draft: Draft; change: ChangeDraft; onChosen: () => void }>

const findKnown = async (id: string): Promise<KnownClient | null> => {
  const { client } = await askFor(readClient, { params: { id } })
  if (client.mergedInto !== null) return findKnown(client.mergedInto)
  if (client.erasedAt !== null) return null
  return { is: 'known', id: client.id, name: clientName(client), detail: '' }
}

/**
 * `/counter?client=<id>`: whoever comes from a client's page finds that client chosen. The address then forgets it, so that
 * a reload does not choose them again for the next watch.
 */
export const useClientInAddress = ({ draft, change, onChosen }: Counter): void => {
  const t = useText()
  const [{ client: wanted = '' }, setFilters] = useFilters()
  const asked = useRef('')
  useEffect(() => {
    if (wanted === '' || asked.current === wanted) return
    asked.current = wanted
    const choose = async (): Promise<void> => {
      const known = await findKnown(wanted)
      setFilters({ client: '' }, { replace: true })
      asked.current = ''
      if (known === null) return
      change(draftFor(known, draft))
      if (isForAnother(draft, known))
        showToast(t('counter.cleared'), { action: { run: () => change(draft) } })
      onChosen()
    }
    choose().catch(() => showToast(t('shell.offline'), { tone: 'danger' }))
  })
}
