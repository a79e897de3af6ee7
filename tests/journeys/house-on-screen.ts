import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startBackgroundWork } from '#doors/background.ts'
import type { Role } from '#doors/roles.ts'
import { listenEarly } from '#platform/http/listener.ts'
import { backgroundWork } from '#src/slices.ts'
import type { Channel } from '#voices/utterance.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { carry, desk, inBrowser, openBrowser } from './browser.ts'

/** A house behind a socket with its background at work, and browsers of whoever is asked for. */
export interface HouseOnScreen {
  readonly house: TestHouse
  readonly origin: string
  visit(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void>
  /** Signed in, at a desk unless another screen is given. */
  atDesk(role: Role, work: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void>
  close(): Promise<void>
}

interface Opening {
  readonly now: Date
  readonly channels: Channel[]
  readonly allowHosts?: readonly string[]
}

export const openHouseOnScreen = async ({
  now,
  channels,
  allowHosts = [],
}: Opening): Promise<HouseOnScreen> => {
  const browser: Browser = await openBrowser()
  const house = await openTestHouse({ now, allowHosts })
  const listener = await listenEarly({ host: '127.0.0.1', port: 0 }, () => undefined)
  listener.serve(house.app.fetch)
  const origin = `http://127.0.0.1:${listener.port}`
  await startBackgroundWork(house.foundation, { ...backgroundWork(channels), crons: [] })
  const visit: HouseOnScreen['visit'] = (options, work) =>
    inBrowser(browser, { baseURL: origin, ...options }, work)
  return {
    house,
    origin,
    visit,
    atDesk: (role, work, options = desk) =>
      visit(options, async (page) => {
        await carry(page, house.staff[role].cookie, origin)
        await work(page)
      }),
    close: async () => {
      await browser.close()
      house.foundation.live.close()
      await listener.stop()
      await house.close()
    },
  }
}
