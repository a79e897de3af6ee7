import type { Locator, Page } from 'playwright-core'
import { translate, type TextId } from '#src/texts.ts'

/** What stands on a screen in English, by its text's name: a better wording breaks no journey. */
export const words = (id: TextId, values: Record<string, string> = {}): string => translate('en', id, values)

/** A person without a mouse: Tab to where something is, then type or press. */
export interface Keyboard {
  readonly page: Page
  open(path: string): Promise<void>
  /** Moves the focus there with Tab; fails when Tab never gets there. */
  reach(target: Locator): Promise<void>
  type(text: string): Promise<void>
  press(...keys: string[]): Promise<void>
  /** Tab to the button of this name and press it. */
  push(name: string): Promise<void>
  /** Tab to the field and type over what stands in it. */
  fill(field: Locator, text: string): Promise<void>
}

const farthest = 150

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

export const keyboardOn = (page: Page): Keyboard => {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor()
    for (let presses = 0; presses < farthest; presses += 1) {
      if (await isFocused(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${String(target)} on ${page.url()}`)
  }
  const type = (text: string): Promise<void> => page.keyboard.type(text)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return {
    page,
    reach,
    type,
    press,
    open: async (path) => void (await page.goto(path, { waitUntil: 'networkidle' })),
    push: async (name) => {
      await reach(page.getByRole('button', { name, exact: true }).first())
      await press('Enter')
    },
    fill: async (field, text) => {
      await reach(field)
      await press('Control+A')
      await type(text)
    },
  }
}
