import { startBackgroundWork } from '#doors/background.ts'
import { roles } from '#doors/roles.ts'
import { listenEarly } from '#platform/http/listener.ts'
import { smtpTransport } from '#platform/mail/mail-transport.ts'
import { backgroundWork } from '#src/slices.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { portalChannel } from '#voices/channels/portal.ts'
import { callerOf } from '../front-door.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openLetterBox, type LetterBox } from '../letter-box.ts'
import type { RealHouse } from '../real-house.ts'

/** The whole product behind a socket, with letters through a real wire and a clock that the journey moves. */
export interface HouseWithClock {
  readonly test: TestHouse
  readonly real: RealHouse
  readonly letterBox: LetterBox
  /** Moves the clock in steps, so that nobody's session ends for want of use. */
  moveTo(moment: string): Promise<void>
  close(): Promise<void>
}

const stepMs = 9 * 86_400_000

export const openHouseWithClock = async (
  engine: 'pglite' | 'postgresql',
  start: Date,
): Promise<HouseWithClock> => {
  const letterBox = await openLetterBox()
  const listener = await listenEarly({ host: '127.0.0.1', port: 0 }, () => undefined)
  const origin = `http://127.0.0.1:${listener.port}`
  const test = await openTestHouse({ engine, now: start, publicUrl: origin })
  listener.serve(test.app.fetch)
  const mail = mailChannel({ transport: smtpTransport(letterBox.url), fromAddress: 'house@house.example' })
  // Only the workers: what time causes is called by the journey itself, after it has moved the time.
  await startBackgroundWork(test.foundation, {
    workers: backgroundWork([mail, portalChannel]).workers,
    crons: [],
  })
  const real: RealHouse = {
    origin,
    sites: test.sites,
    menu: test.menu,
    members: new Map(roles.map((role) => [role, test.staff[role]])),
    as: (role) => callerOf({ fetch: (request) => fetch(request) }, test.staff[role].cookie, origin),
    visitor: (cookie) => callerOf({ fetch: (request) => fetch(request) }, cookie ?? null, origin),
  }
  const moveTo = async (moment: string): Promise<void> => {
    const until = new Date(moment).getTime()
    for (let now = test.clock.now().getTime(); now < until;) {
      now = Math.min(until, now + stepMs)
      test.clock.moveTo(new Date(now))
      for (const role of roles) await test.as(role).get('/api/today')
    }
  }
  return {
    test,
    real,
    letterBox,
    moveTo,
    close: async () => {
      await listener.stop()
      await test.close()
      await letterBox.close()
    },
  }
}
