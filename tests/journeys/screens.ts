import { words, type Keyboard } from './keyboard.ts'

/** The staff's side of the main journey, on screen and without a mouse. Each answers once the screen says it is done. */

export const signIn = async (
  keyboard: Keyboard,
  { mail, password }: { mail: string; password: string },
): Promise<void> => {
  await keyboard.open('/')
  await keyboard.fill(keyboard.page.locator('input[name=mail]'), mail)
  await keyboard.fill(keyboard.page.locator('input[name=password]'), password)
  await keyboard.press('Enter')
  await keyboard.page.getByRole('navigation').first().waitFor()
}

/**
 * Types into the search that has the focus and takes its first line. An Enter before the house has answered never creates
 * anything, so whoever is that quick presses once more, as people do.
 */
const takeFirst = async ({ page, type, press }: Keyboard, text: string): Promise<void> => {
  await type(text)
  const lines = page.getByRole('option').filter({ hasText: text })
  await lines.first().waitFor()
  for (let presses = 0; presses < 50 && (await lines.count()) > 0; presses += 1) {
    await press('Enter')
    await page.waitForTimeout(200)
  }
}

export interface DepositWords {
  readonly client: string
  readonly mail: string
  readonly watch: string
  readonly serial: string
  readonly service: string
}

/** A watch over the counter: somebody new, a watch never seen, the mandate, a service to be quoted. Answers the order's number. */
export const depositAtCounter = async (
  keyboard: Keyboard,
  deposit: DepositWords,
  beforeSigning: (keyboard: Keyboard) => Promise<void> = async () => undefined,
): Promise<{ orderId: string; number: string }> => {
  const { page } = keyboard
  await keyboard.open('/counter')
  await keyboard.reach(page.getByRole('combobox', { name: words('counter.client.find') }))
  await takeFirst(keyboard, deposit.client)
  await keyboard.fill(page.locator('input[name="client.mail"]'), deposit.mail)
  await keyboard.press('Enter')

  await keyboard.reach(page.getByRole('combobox', { name: words('counter.watch.find') }))
  await takeFirst(keyboard, deposit.watch)
  await keyboard.fill(page.locator('input[name="watch.serial"]'), deposit.serial)
  await keyboard.press('Enter')

  await keyboard.reach(page.locator('textarea[name="clientWords"]'))
  await keyboard.type('Si ferma la notte.')
  await keyboard.push(words('counter.continue'))
  await keyboard.push(words('counter.mandate.nothing-lasting'))
  await keyboard.push(words('counter.continue'))

  await keyboard.reach(page.getByRole('combobox', { name: words('counter.services.add') }))
  await takeFirst(keyboard, deposit.service)
  // Not agreed yet: the diagnosis will say what it is.
  await keyboard.reach(page.getByRole('checkbox', { name: words('counter.services.agreed') }))
  await keyboard.press('Space')
  await beforeSigning(keyboard)
  await keyboard.press('Control+Enter')

  const opened = page.getByRole('link', { name: words('counter.open-order') })
  await opened.waitFor()
  const number = (await page.locator('p.story.text-figure').innerText()).trim()
  await keyboard.reach(opened)
  await keyboard.press('Enter')
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/)
  return { orderId: new URL(page.url()).pathname.split('/').at(-1) ?? '', number }
}

/** At the bench: what was found, in words the client may read. */
export const diagnoseOnScreen = async (keyboard: Keyboard, orderId: string): Promise<void> => {
  await keyboard.open(`/orders/${orderId}`)
  await keyboard.reach(keyboard.page.locator('textarea[name="finding"]'))
  await keyboard.type('Le mouvement est sec.')
  await keyboard.push(words('workshop.finding.keep'))
  await keyboard.page.locator('p', { hasText: 'Le mouvement est sec.' }).waitFor()
}

/** The quote as it was begun at the counter, read once more as the client will see it, and sent. */
export const quoteOnScreen = async (keyboard: Keyboard, orderId: string): Promise<void> => {
  const { page } = keyboard
  await keyboard.open(`/orders/${orderId}/quote`)
  const begin = words('quotes.begin', { kind: 'first' })
  await keyboard.push(begin)
  await keyboard.push(begin)
  await keyboard.reach(page.getByRole('combobox', { name: words('quotes.line.add') }))
  await takeFirst(keyboard, 'Bracelet cuir')
  await page.getByText(words('quotes.saved')).waitFor()
  await keyboard.press('Control+Enter')
  const send = page.getByRole('button', { name: words('quotes.send'), exact: true })
  await send.waitFor()
  await keyboard.reach(send)
  await keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Each approved step begun and ended with one press. */
export const workOnScreen = async (
  keyboard: Keyboard,
  { orderId, steps }: { orderId: string; steps: number },
): Promise<void> => {
  const { page } = keyboard
  await keyboard.open(`/orders/${orderId}`)
  for (let step = 0; step < steps; step += 1) {
    await keyboard.push(words('workshop.operation.start'))
    const done = page.getByRole('button', { name: words('workshop.operation.done'), exact: true })
    await done.waitFor()
    await keyboard.reach(done)
    await keyboard.press('Enter')
    await done.waitFor({ state: 'detached' })
  }
}

/** Every line of the checklist looked at, passed, and the client told that the watch is ready. */
export const controlOnScreen = async (keyboard: Keyboard, orderId: string): Promise<void> => {
  const { page } = keyboard
  await keyboard.open(`/orders/${orderId}`)
  const list = page.getByRole('group', { name: words('workshop.control.checklist') })
  await list.waitFor()
  const checks = list.getByRole('checkbox')
  for (let index = 0; index < (await checks.count()); index += 1) {
    await keyboard.reach(checks.nth(index))
    await keyboard.press('Space')
  }
  await keyboard.push(words('workshop.control.pass'))
  await keyboard.push(words('workshop.ready.make-and-tell'))
  await page.getByText(words('workshop.ready.told')).waitFor()
}

/** Invoiced and paid by card at the counter, then back into the owner's hands. */
export const payAndReturnOnScreen = async (keyboard: Keyboard, orderId: string): Promise<void> => {
  const { page } = keyboard
  await keyboard.open(`/orders/${orderId}`)
  await keyboard.push(words('invoices.issue-paid'))
  const card = page.getByRole('menuitem', { name: words('invoices.method', { method: 'card' }) })
  await card.waitFor()
  for (
    let presses = 0;
    presses < 8 && !(await card.evaluate((item) => item === document.activeElement));
    presses += 1
  ) {
    await keyboard.press('ArrowDown')
  }
  await keyboard.press('Enter')
  await page.getByText(words('invoices.receipt')).waitFor()
  await keyboard.push(words('orders.return.go'))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const give = dialog.getByRole('button', { name: words('orders.return.go'), exact: true })
  await keyboard.reach(give)
  await keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
}
