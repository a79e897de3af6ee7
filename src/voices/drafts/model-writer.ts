import type { OutboundGuard } from '#platform/outbound-guard.ts'
import { languageNames, type Language } from '#platform/i18n/languages.ts'

/** A model behind an OpenAI-compatible address: a server on the premises or a hosted one; each house's own choice, off by default. */
export interface ModelEndpoint {
  /** Up to and without `/chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key: string
}

export type ModelFailure = 'unreachable' | 'refused' | 'too-slow' | 'broken-off' | 'empty'

export type Written =
  | { readonly written: true; readonly text: string }
  | { readonly written: false; readonly because: ModelFailure }

interface Limits {
  readonly milliseconds: number
  readonly characters: number
}

const usual: Limits = { milliseconds: 20_000, characters: 6000 }

/**
 * All that leaves the house: the sentences of the composed draft, which hold no name of the client. No address, no message of theirs,
 * no photograph.
 */
export const wishFor = (sentences: readonly string[], language: Language): string =>
  [
    `Write the body of a short letter in ${languageNames[language]} from a watchmaker's house to its client.`,
    'Plain, warm, exact. Say only what these sentences say; add no date, price, cause or promise. No greeting, no signature.',
    ...sentences.map((sentence) => `- ${sentence}`),
  ].join('\n')

/** Asks the model, reads its stream, and gives up at the limit. Whatever it wrote is believed by nobody: see `holdToFacts`. */
export const writeByModel = async (
  outbound: OutboundGuard,
  endpoint: ModelEndpoint,
  { wish, limits = usual }: { readonly wish: string; readonly limits?: Limits },
): Promise<Written> => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), limits.milliseconds)
  try {
    const response = await outbound.fetch(`${endpoint.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(endpoint.key === '' ? {} : { authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify({
        model: endpoint.model,
        stream: true,
        temperature: 0.2,
        messages: [{ role: 'user', content: wish }],
      }),
      signal: stop.signal,
    })
    if (!response.ok || response.body === null) return failed('refused')
    return await readAnswer(response.body, { stop, characters: limits.characters })
  } catch {
    return failed(stop.signal.aborted ? 'too-slow' : 'unreachable')
  } finally {
    clearTimeout(timer)
  }
}

const failed = (because: ModelFailure): Written => ({ written: false, because })

interface Reading {
  readonly stop: AbortController
  readonly characters: number
}

const readAnswer = async (
  body: ReadableStream<Uint8Array>,
  { stop, characters }: Reading,
): Promise<Written> => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const aborted = new Promise<'aborted'>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve('aborted'), { once: true })
  })
  let text = ''
  let rest = ''
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), aborted])
      if (part === 'aborted') return failed('too-slow')
      rest += part.done ? '\n' : decoder.decode(part.value, { stream: true })
      const lines = rest.split('\n')
      rest = part.done ? '' : (lines.pop() ?? '')
      const read = readLines(lines)
      text += read.text
      if (text.length > characters) return failed('broken-off')
      if (read.ended) return text.trim() === '' ? failed('empty') : { written: true, text: text.trim() }
      // A stream that ends without saying so was cut: half a sentence is no sentence.
      if (part.done) return failed(text === '' ? 'empty' : 'broken-off')
    }
  } catch {
    return failed(stop.signal.aborted ? 'too-slow' : 'broken-off')
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

const readLines = (lines: readonly string[]): { text: string; ended: boolean } => {
  let text = ''
  for (const line of lines) {
    if (!line.startsWith('data:')) continue
    const data = line.slice(5).trim()
    if (data === '[DONE]') return { text, ended: true }
    text += wordsIn(data)
  }
  return { text, ended: false }
}

/** The words of one event; anything else the server sends is no words. */
const wordsIn = (data: string): string => {
  try {
    const event: unknown = JSON.parse(data)
    const choice = first(field(event, 'choices'))
    const content = field(field(choice, 'delta'), 'content')
    return typeof content === 'string' ? content : ''
  } catch {
    return ''
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)
