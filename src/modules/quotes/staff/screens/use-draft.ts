import { useCallback, useEffect, useReducer, useRef, useState } from 'react'

import { useProblem, useSend } from '#staff-app/api.ts'
import * as contract from '../contract.ts'
import { draftAfter, draftOf, savedTerms, type DraftChange, type DraftState } from './draft-state.ts'
import type { QuoteShown } from './quote-page.ts'

/** Long enough for a word, short enough that nobody loses a sentence. */
const restMilliseconds = 800

export interface Draft {
  readonly state: DraftState
  readonly change: (change: DraftChange) => void
  readonly standing: 'saved' | 'saving' | 'failed'
  readonly problem: { readonly message: string } | null
  /** Saves what is not saved yet and answers the version to send, or null when the house refused. */
  readonly settle: () => Promise<number | null>
}

/** What is written is kept by itself, one save after another; sending waits for the last of them. */
export const useDraft = (quote: QuoteShown): Draft => {
  const [state, change] = useReducer(draftAfter, quote, draftOf)
  const { sendAndWait, isSending } = useSend(contract.saveQuote, { refresh: [contract.readQuotes] })
  const [error, setError] = useState<Error | null>(null)
  const problem = useProblem(error)
  const rowVersion = useRef(quote.rowVersion)
  const [kept, setKept] = useState(() => JSON.stringify(savedTerms(draftOf(quote))))
  const saved = useRef(kept)
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const content = JSON.stringify(savedTerms(state))

  const save = useCallback(
    (terms: ReturnType<typeof savedTerms>): Promise<void> => {
      const text = JSON.stringify(terms)
      const next = running.current.then(async () => {
        if (text === saved.current) return
        const body = { rowVersion: rowVersion.current, ...terms }
        const reply = await sendAndWait({ params: { id: quote.id }, body })
        rowVersion.current = reply.rowVersion
        saved.current = text
        setKept(text)
        setError(null)
      })
      running.current = next.catch(() => undefined)
      return next
    },
    [quote.id, sendAndWait],
  )

  const latest = useRef({ save, state })
  useEffect(() => {
    latest.current = { save, state }
  })
  useEffect(() => {
    if (content === saved.current) return undefined
    const keep = (): void => {
      latest.current.save(savedTerms(latest.current.state)).catch((reason: unknown) => {
        setError(reason instanceof Error ? reason : new Error(String(reason)))
      })
    }
    const timer = setTimeout(keep, restMilliseconds)
    return () => clearTimeout(timer)
  }, [content])
  // Leaving the page does not lose the last word.
  useEffect(() => () => void latest.current.save(savedTerms(latest.current.state)).catch(() => undefined), [])

  const settle = async (): Promise<number | null> => {
    try {
      await save(savedTerms(state))
      return rowVersion.current
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)))
      return null
    }
  }
  const standing = error ? 'failed' : isSending || content !== kept ? 'saving' : 'saved'
  return { state, change, standing, problem, settle }
}
