import { setTimeout as wait } from 'node:timers/promises'

interface Heard {
  readonly topic: string
  readonly ids: readonly string[]
}

/** An open tab: hears what its house tells it. */
export interface Tab {
  readonly status: number
  /** What was said so far, as it came over the wire. */
  readonly text: () => string
  readonly changes: () => Heard[]
  /** Waits until something of this topic was heard; fails after twenty seconds, as many as a busy machine may take. */
  hears(topic: string): Promise<void>
  /** Resolves once the server has ended the stream; fails after twenty seconds. */
  ends(): Promise<void>
  close(): Promise<void>
}

interface Answering {
  fetch(request: Request): Response | Promise<Response>
}

export const openTab = async (app: Answering, cookie: string | null): Promise<Tab> => {
  const headers = cookie === null ? {} : { cookie }
  const response = await app.fetch(new Request('http://127.0.0.1:4810/api/live', { headers }))
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let isOver = false
  const read = async (): Promise<void> => {
    for (;;) {
      const part = await reader?.read()
      if (part === undefined || part.done) break
      text += decoder.decode(part.value, { stream: true })
    }
    isOver = true
  }
  void read().catch(() => void (isOver = true))
  const changes = (): Heard[] =>
    [...text.matchAll(/^event: change\ndata: (.*)$/gm)].flatMap(([, data = '[]']) => JSON.parse(data) ?? [])
  const until = async (milliseconds: number, fits: () => boolean): Promise<void> => {
    const begun = performance.now()
    while (!fits()) {
      if (performance.now() - begun > milliseconds) throw new Error(`not within ${milliseconds} ms: ${text}`)
      await wait(10)
    }
  }
  if (response.status === 200) await until(20_000, () => text.includes('event: open'))
  return {
    status: response.status,
    text: () => text,
    changes,
    hears: (topic) => until(20_000, () => changes().some((change) => change.topic === topic)),
    ends: () => until(20_000, () => isOver),
    close: async () => {
      await reader?.cancel().catch(() => undefined)
    },
  }
}
