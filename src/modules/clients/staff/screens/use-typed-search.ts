import { useEffect, useState } from 'react'

import { useFilters } from '#staff-app/staff-routes.ts'

const typingPause = 250

/** What is looked for stands in the address; it is asked for once the fingers rest. */
export const useTypedSearch = () => {
  const [filters, setFilters] = useFilters()
  const said = filters['q'] ?? ''
  const [typed, setTyped] = useState(said)
  useEffect(() => setTyped(said), [said])
  useEffect(() => {
    if (typed === said) return undefined
    const timer = setTimeout(() => setFilters({ q: typed, after: '' }), typingPause)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- a new setter is no new wish
  }, [typed, said])
  return {
    typed,
    setTyped,
    said,
    after: filters['after'] ?? '',
    turn: (after: string) => setFilters({ after }),
  }
}
