import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const found = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().optional() })),
  }),
)

/** What axe-core finds wrong on the page as it stands: one line per place, empty where it is clean. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as a tag: the content security policy of the page stays as it is.
  await page.evaluate(axe.source)
  const violations = found.parse(
    await page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
    ),
  )
  const path = new URL(page.url()).pathname
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${path} ${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** How far the page is wider than its window; a phone must not scroll sideways. */
export const overflow = async (page: Page): Promise<number> =>
  // A locator waits for its element: between two pages there is none for a moment.
  page.locator('html').evaluate((html) => html.scrollWidth - globalThis.innerWidth)
