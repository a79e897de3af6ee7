import { useEffect, useState } from 'react'

import { useFilters } from './staff-routes.ts'

const typingPause = 250

export type TypedSearch = Readonly<{
  /** What stands in the field; it never waits for the address. */
  typed: string
  setTyped: (text: string) => void
  /** What was asked for. */
  said: string
}>

/** What is looked for stands in the address and is asked for once the fingers rest; `page` names the filter that turns pages. */
export const useTypedSearch = (page: 'after' | 'cursor' = 'after'): TypedSearch => {
  const [filters, setFilters] = useFilters()
  const said = filters['q'] ?? ''
  const [typed, setTyped] = useState(said)
  useEffect(() => setTyped(said), [said])
  useEffect(() => {
    if (typed === said) return undefined
    // Typing leaves no steps behind: the way back leads out of the list, not through every letter.
    const timer = setTimeout(() => setFilters({ q: typed, [page]: '' }, { replace: true }), typingPause)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- a new setter is no new wish
  }, [typed, said])
  return { typed, setTyped, said }
}
