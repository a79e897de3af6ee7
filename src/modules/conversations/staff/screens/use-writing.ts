import { useEffect } from 'react'

import { useSend } from '#staff-app/api.ts'
import * as contract from '../inbox-contract.ts'

const everyMilliseconds = 10_000

/** Tells colleagues that somebody writes here, for as long as there are words and the screen stands open. */
export const useWriting = (subjectId: string, isWriting: boolean): void => {
  const { send } = useSend(contract.noteWriting, { refresh: [] })
  useEffect(() => {
    if (!isWriting) return
    const tell = (still: boolean): void => send({ params: { id: subjectId }, body: { isWriting: still } })
    tell(true)
    const timer = setInterval(() => tell(true), everyMilliseconds)
    return () => {
      clearInterval(timer)
      tell(false)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sender is new on every render and always the same
  }, [subjectId, isWriting])
}
