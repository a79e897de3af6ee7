import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { outboundGuard } from '#platform/outbound-guard.ts'
import { askTranslation } from './ask-translation.ts'
import { listenOnLoopback } from '#tests/loopback.ts'

test('a translator that stalls is given up at the limit, and one inside the house is not reached unless the operator allows it', async () => {
  const server = createServer((_, response) => {
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: 'Hello, you' } }] })}\n\n`)
  })
  const host = `127.0.0.1:${await listenOnLoopback(server)}`
  const endpoint = { url: `http://${host}/v1`, model: 'small', key: '' }
  const wish = { words: 'Bonjour, où est ma montre ?', from: 'fr', to: 'en', milliseconds: 300 } as const
  const stalled = await askTranslation(outboundGuard({ allow: [host] }), endpoint, wish)
  expect(stalled).toEqual({ translated: false, because: 'too-slow' })
  const guarded = await askTranslation(outboundGuard({ allow: [] }), endpoint, wish)
  expect(guarded).toEqual({ translated: false, because: 'unreachable' })
  server.closeAllConnections()
  server.close()
})
