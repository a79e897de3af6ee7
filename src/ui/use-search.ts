import { useEffect, useRef, useState } from 'react'

export type SearchState<Result> = Readonly<{
  results: Result | null
  isSearching: boolean
  hasFailed: boolean
  /** Whether the results are those of the text as it stands, not of the letters before. */
  isCurrent: boolean
}>

type Kept<Result> = Omit<SearchState<Result>, 'isCurrent'> & Readonly<{ text: string | null }>

type Search<Result> = (text: string, signal: AbortSignal) => Promise<Result>

/** A pause that spares the server most keystrokes and that nobody feels. */
const pause = 120

/** Asks while someone types; an answer that comes late never replaces a newer one. */
export const useSearch = <Result>(
  text: string,
  search: Search<Result>,
  enabled = true,
): SearchState<Result> => {
  const [state, setState] = useState<Kept<Result>>({
    results: null,
    isSearching: false,
    hasFailed: false,
    text: null,
  })
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    if (!enabled) return undefined
    const controller = new AbortController()
    const timer = setTimeout(() => {
      setState((before) => ({ ...before, isSearching: true }))
      latest.current(text, controller.signal).then(
        (results) => {
          if (!controller.signal.aborted) setState({ results, isSearching: false, hasFailed: false, text })
        },
        () => {
          if (!controller.signal.aborted)
            setState({ results: null, isSearching: false, hasFailed: true, text })
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, enabled])
  const { text: answered, ...rest } = state
  return { ...rest, isCurrent: answered === text }
}
