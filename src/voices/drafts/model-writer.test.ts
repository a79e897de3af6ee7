import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { outboundGuard } from '#platform/outbound-guard.ts'
import type { TruthContext } from '../truth/public.ts'
import { holdToFacts } from './hold-to-facts.ts'
import { writeByModel } from './model-writer.ts'
import { listenOnLoopback } from '#tests/loopback.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const event = (content: string): string =>
  `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`

/** A small server that speaks the protocol, badly where the test wants it to. */
const serve = async (speak: (response: ServerResponse, body: string) => void) => {
  const heard: { body: string; authorization: string }[] = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      heard.push({ body, authorization: request.headers.authorization ?? '' })
      speak(response, body)
    })
  })
  const port = await listenOnLoopback(server)
  const guard = outboundGuard({ allow: [`127.0.0.1:${port}`] })
  const endpoint = { url: `http://127.0.0.1:${port}/v1`, model: 'small', key: 'secret' }
  const limits = { milliseconds: 600, characters: 2000 }
  return {
    heard,
    ask: () => writeByModel(guard, endpoint, { wish: '- Votre montre est prête.', limits }),
    endpoint,
  }
}

const context: TruthContext = {
  language: 'fr',
  now: new Date('2026-03-12T09:00:00Z'),
  timeZone: 'Europe/Zurich',
  calendar: { weekdays: [1, 2, 3, 4, 5] },
  facts: { orders: [{ number: '1', stage: 'in_work', promise: { to: '2026-03-31' } }] },
}

describe('a model behind an address', () => {
  test('its stream is read to its end, with the key and without more than was meant', async () => {
    const { ask, heard } = await serve((response) => {
      response.write(event('Votre montre '))
      response.write(event('sera prête le 31 mars.'))
      response.end('data: [DONE]\n\n')
    })
    expect(await ask()).toEqual({ written: true, text: 'Votre montre sera prête le 31 mars.' })
    expect(heard[0]?.authorization).toBe('Bearer secret')
    expect(JSON.parse(heard[0]?.body ?? '{}')).toMatchObject({ model: 'small', stream: true })
  })

  test('what it invents is taken out, what it says truly stays with its fact', async () => {
    const { ask } = await serve((response) => {
      response.write(event('Merci de votre patience. Votre montre sera prête le 20 mars. '))
      response.write(event('Elle vous coûtera 50 francs. Votre montre sera prête le 31 mars.'))
      response.end('data: [DONE]\n\n')
    })
    const written = await ask()
    if (!written.written) throw new Error(written.because)
    const held = holdToFacts(written.text, 'fr', context)
    expect(held.sentences.map(({ text }) => text)).toEqual([
      'Merci de votre patience.',
      'Votre montre sera prête le 31 mars.',
    ])
    expect(held.sentences[1]?.facts[0]?.name).toBe('promise')
    expect(held.removed).toEqual(['Votre montre sera prête le 20 mars.', 'Elle vous coûtera 50 francs.'])
  })

  test('one that stalls is given up at the limit', async () => {
    const { ask } = await serve((response) => void response.write(event('Votre montre')))
    expect(await ask()).toEqual({ written: false, because: 'too-slow' })
  })

  test('one that never answers at all is given up as well', async () => {
    const { ask } = await serve(() => undefined)
    expect(await ask()).toEqual({ written: false, because: 'too-slow' })
  })

  test('a stream that breaks is no draft: half a sentence is none', async () => {
    const cut = await serve((response) => {
      response.write(event('Votre montre sera prête le'))
      setTimeout(() => response.destroy(), 30)
    })
    expect(await cut.ask()).toEqual({ written: false, because: 'broken-off' })
    server?.close()
    const short = await serve((response) => response.end(event('Votre montre sera prête le')))
    expect(await short.ask()).toEqual({ written: false, because: 'broken-off' })
  })

  test('errors, rubbish and floods are no drafts either', async () => {
    const refused = await serve((response) => {
      response.statusCode = 500
      response.end('oh')
    })
    expect(await refused.ask()).toEqual({ written: false, because: 'refused' })
    server?.close()
    const rubbish = await serve((response) =>
      response.end('data: {"choices": 7}\n\ndata: nonsense\n\ndata: [DONE]\n\n'),
    )
    expect(await rubbish.ask()).toEqual({ written: false, because: 'empty' })
    server?.close()
    const flood = await serve((response) => response.end(event('x'.repeat(9000))))
    expect(await flood.ask()).toEqual({ written: false, because: 'broken-off' })
  })

  test('an address inside the house is refused unless the operator allows it', async () => {
    const { endpoint } = await serve((response) => response.end('data: [DONE]\n\n'))
    const guard = outboundGuard({ allow: [] })
    expect(await writeByModel(guard, endpoint, { wish: 'x' })).toEqual({
      written: false,
      because: 'unreachable',
    })
  })
})
