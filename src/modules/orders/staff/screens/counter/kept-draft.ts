import { useCallback, useEffect, useState } from 'react'

import { systemClock } from '#platform/clock.ts'
import { useSession } from '#staff-app/session.ts'
import { emptyDraft, isUntouched, type Draft } from './draft.ts'

/** Raised when the shape of a draft changes: a draft of another shape is not read, rather than read wrongly. */
const shape = 3

/** A client's name and phone do not lie about on a device for longer than the day that needed them. */
const longestKept = 86_400_000

const siteKey = 'counter-site'

/** Each person's own, on this device only, and gone once the watch is received. */
const keyOf = (staffId: string): string => `counter-draft-${staffId}`

const readKept = (key: string): Draft | null => {
  try {
    const kept: { shape?: number; at?: number; draft?: Draft } = JSON.parse(localStorage.getItem(key) ?? '{}')
    const isFresh = systemClock.now().getTime() - (kept.at ?? 0) < longestKept
    return kept.shape === shape && isFresh && kept.draft ? kept.draft : null
  } catch {
    return null
  }
}

/** The draft of the person at the counter; a reload, a dead battery or a closed window loses nothing of it. */
export const useKeptDraft = () => {
  const { id, sites } = useSession()
  const key = keyOf(id)
  const usualSite = (): string => {
    const kept = localStorage.getItem(siteKey)
    return (sites.find((site) => site.id === kept) ?? sites[0])?.id ?? ''
  }
  const [start] = useState(() => {
    const kept = readKept(key)
    // A site this person no longer serves would only be refused at the end.
    return kept !== null && sites.some((site) => site.id === kept.siteId) ? kept : null
  })
  const [draft, setDraft] = useState<Draft>(() => start ?? emptyDraft(usualSite()))
  const change = useCallback((part: Partial<Draft> | ((draft: Draft) => Partial<Draft>)): void => {
    setDraft((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }))
  }, [])
  useEffect(() => {
    localStorage.setItem(key, JSON.stringify({ shape, at: systemClock.now().getTime(), draft }))
    localStorage.setItem(siteKey, draft.siteId)
  }, [key, draft])
  const [isResumed, setResumed] = useState(() => start !== null && !isUntouched(start))
  const clear = useCallback((): void => {
    setResumed(false)
    setDraft((before) => emptyDraft(before.siteId))
  }, [])
  return { draft, change, clear, isResumed }
}

export type ChangeDraft = ReturnType<typeof useKeptDraft>['change']
