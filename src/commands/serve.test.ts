import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { choosePlace, cleanUp, startServer } from '#tests/server-process.ts'

test('a house that is told to end within its first seconds leaves quietly, and the next start goes on', async () => {
  const place = await choosePlace()
  try {
    for (const [start, patience] of [0, 1500].entries()) {
      const server = await startServer(place)
      await wait(patience)
      const [code] = await Promise.all([server.ended, server.stop()])
      expect(code, server.said()).toBe(0)
      expect(server.said()).not.toMatch(/error|broke|pg-boss|    at /i)
      // The demonstration house is found again and not made a second time.
      if (start > 0) expect(server.said()).toContain('Going on with the demonstration house')
    }
  } finally {
    cleanUp(place)
  }
}, 300_000)
