import { useEffect, useRef, useState } from 'react'

export type SearchState<Result> = Readonly<{
  results: Result | null
  isSearching: boolean
  hasFailed: boolean
}>

type Search<Result> = (text: string, signal: AbortSignal) => Promise<Result>

/** A pause that spares the server most keystrokes and that nobody feels. */
const pause = 120

/** Asks while someone types; an answer that comes late never replaces a newer one. */
export const useSearch = <Result>(
  text: string,
  search: Search<Result>,
  enabled = true,
): SearchState<Result> => {
  const [state, setState] = useState<SearchState<Result>>({
    results: null,
    isSearching: false,
    hasFailed: false,
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
          if (!controller.signal.aborted) setState({ results, isSearching: false, hasFailed: false })
        },
        () => {
          if (!controller.signal.aborted) setState({ results: null, isSearching: false, hasFailed: true })
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, enabled])
  return state
}
