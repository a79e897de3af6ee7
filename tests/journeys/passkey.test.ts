import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { listenEarly, type Listener } from '#platform/http/listener.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { carry, desk, inBrowser, minutes, openBrowser } from './browser.ts'
import { words } from './keyboard.ts'

/** A passkey from the account page to the next sign-in, with Chromium's own authenticator behind the real wire. */

let browser: Browser
let listener: Listener
let house: TestHouse
let origin: string

beforeAll(async () => {
  browser = await openBrowser()
  listener = await listenEarly({ host: '127.0.0.1', port: 0 }, () => undefined)
  // A passkey is bound to a name; an address in numbers has none.
  origin = `http://localhost:${listener.port}`
  house = await openTestHouse({ publicUrl: origin })
  listener.serve(house.app.fetch)
}, minutes(3))

afterAll(async () => {
  await browser?.close()
  house?.foundation.live.close()
  await listener?.stop()
  await house?.close()
}, minutes(1))

/** A device that knows its owner and says so at once. */
const plugAuthenticator = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe('a passkey', () => {
  test('is added on one’s account, opens the door without a password, and no longer once removed', async () => {
    await inBrowser(browser, { ...desk, baseURL: origin }, async (page) => {
      await plugAuthenticator(page)
      await carry(page, house.staff.advisor.cookie, origin)
      await page.goto('/account')
      await page.locator('input[name=label]').fill('Telephone of the advisor')
      await page.getByRole('button', { name: words('account.passkey-add') }).click()
      await page.getByText('Telephone of the advisor').waitFor()

      await page.context().clearCookies()
      await page.goto('/')
      const byPasskey = page.getByRole('button', { name: words('signin.passkey') })
      await byPasskey.click()
      await page.getByRole('navigation').first().waitFor()
      const session = await page.request.get('/api/session')
      expect(await session.text()).toContain(house.staff.advisor.id)

      await page.goto('/account')
      await page.getByRole('button', { name: /Telephone of the advisor/ }).click()
      await page.getByText('Telephone of the advisor').waitFor({ state: 'detached' })
      await page.context().clearCookies()
      await page.goto('/')
      await byPasskey.click()
      await page.getByText(words('signin.passkey.failed')).waitFor()
    })
    expect(house.reported).toEqual([])
  })
})
