import { useEffect, useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import * as contract from '../contract.ts'

export type Truth = EndpointReply<typeof contract.checkText>
export type Claim = Truth['claims'][number]

interface Writing {
  readonly text: string
  readonly clientId: string
  readonly orderId: string | null
  readonly enabled: boolean
}

const pauseInMs = 500

/** What the text claims, asked when the writer pauses. Null while nothing is known of this very text: an old verdict never lies beside a new word. */
export const useTruth = ({ text, clientId, orderId, enabled }: Writing): Truth | null => {
  const { sendAndWait } = useSend(contract.checkText, { refresh: [] })
  const [known, setKnown] = useState<{ text: string; truth: Truth } | null>(null)
  useEffect(() => {
    if (!enabled || text.trim().length < 4) return
    let isCurrent = true
    const timer = setTimeout(() => {
      sendAndWait({ body: { text, clientId, orderId } }).then(
        (truth) => isCurrent && setKnown({ text, truth }),
        // Without an answer nothing is marked; the gate itself stands at sending.
        () => isCurrent && setKnown(null),
      )
    }, pauseInMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sender is new on every render and always the same
  }, [text, clientId, orderId, enabled])
  return enabled && known?.text === text ? known.truth : null
}
