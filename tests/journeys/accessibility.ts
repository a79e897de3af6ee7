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
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${path} ${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    ),
    ...(await headingNotSet(page)).map((family) => `${path} heading set in none of the faces of ${family}`),
  ]
}

/** The family that the page's title asks for, where no face of it came: it stands there in the browser's own letters. */
const headingNotSet = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const title = document.querySelector('h1')
    const family = title === null ? '' : (getComputedStyle(title).fontFamily.split(',')[0] ?? '')
    const plain = (name: string): string => name.replaceAll('"', '').trim()
    const faces = [...document.fonts].filter((face) => plain(face.family) === plain(family))
    return faces.length === 0 || faces.some(({ status }) => status === 'loaded') ? [] : [family]
  })

/** How far the page is wider than its window; a phone must not scroll sideways. */
export const overflow = async (page: Page): Promise<number> =>
  // A locator waits for its element: between two pages there is none for a moment.
  page.locator('html').evaluate((html) => html.scrollWidth - globalThis.innerWidth)
