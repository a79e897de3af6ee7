import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import type { LiveTopic } from '#doors/live-changes.ts'

import { sessionKey } from './session.ts'

type Heard = readonly Readonly<{ topic: string; ids: readonly string[] }>[]

// Our own server's words, checked for their shape only: whatever they say, the worst that follows is one reading more.
const isHeard = (value: unknown): value is Heard | null =>
  value === null ||
  (Array.isArray(value) &&
    value.every(
      (change: unknown) =>
        typeof change === 'object' &&
        change !== null &&
        typeof Reflect.get(change, 'topic') === 'string' &&
        Array.isArray(Reflect.get(change, 'ids')),
    ))

/** Which answers a topic makes old; an id in the address of an answer makes it old whatever the topic. */
const readers: Readonly<Record<LiveTopic, RegExp>> = {
  conversations: /conversation|inbox|outbox|contacts|channel|saved-answers|mentions|today/,
  writers: /inbox|writers/,
  orders: /orders|today|workshop|bench|queue/,
  work: /work|operations|today|queue/,
  parts: /parts|needs|today/,
  quotes: /quotes|today/,
  money: /invoices|today/,
  promises: /promises|orders$|today/,
  people: /clients|watches/,
  staff: /staff|colleagues/,
  house: /sites|catalogue|services|price-lists|imports|rules/,
}

const isTopic = (name: string): name is LiveTopic => Object.hasOwn(readers, name)

const isTouched = (key: readonly unknown[], changes: Heard): boolean => {
  const [path, address] = key.map((part) => (typeof part === 'string' ? part : ''))
  if (path === undefined) return false
  return changes.some(
    ({ topic, ids }) =>
      (isTopic(topic) && readers[topic].test(path)) || ids.some((id) => address?.includes(id)),
  )
}

const readAgain = (queries: QueryClient, changes: Heard | null): void => {
  void queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] !== sessionKey[0] && (changes === null || isTouched(queryKey, changes)),
  })
}

// One person's deed is several facts, and a busy house has many people: what comes within this is read once.
const gatherMilliseconds = 150

/**
 * Keeps what is on screen as fresh as the house: hears which answers became old and reads those in sight again. A hidden
 * tab listens to nothing (a browser has few connections) and reads everything again when it is looked at.
 */
export const useLiveUpdates = (): void => {
  const queries = useQueryClient()
  useEffect(() => {
    let source: EventSource | undefined
    let gathered: Heard | null = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const gather = (changes: Heard | null): void => {
      gathered = changes === null || gathered === null ? null : [...gathered, ...changes]
      timer ??= setTimeout(() => {
        timer = undefined
        readAgain(queries, gathered)
        gathered = []
      }, gatherMilliseconds)
    }
    const open = (isFirst: boolean): void => {
      let wasOpen = isFirst
      source = new EventSource('/api/live')
      source.addEventListener('open', () => {
        // After a pause nobody knows what was missed.
        if (!wasOpen) gather(null)
        wasOpen = false
      })
      source.addEventListener('change', ({ data }) => {
        const changes: unknown = JSON.parse(String(data))
        if (isHeard(changes)) gather(changes)
      })
      source.addEventListener('error', () => {
        // The browser tries again by itself, except when it was turned away: then the session decides what is shown.
        if (source?.readyState === EventSource.CLOSED)
          void queries.invalidateQueries({ queryKey: sessionKey })
      })
    }
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') {
        source?.close()
        source = undefined
      } else if (source === undefined) open(false)
    }
    if (document.visibilityState !== 'hidden') open(true)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      document.removeEventListener('visibilitychange', onVisibility)
      clearTimeout(timer)
      source?.close()
    }
  }, [queries])
}
