import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'

const here = import.meta.dirname

const assets: Record<string, { path: string; type: string }> = {
  'portal.css': { path: join(here, 'portal.css'), type: 'text/css; charset=utf-8' },
  'tokens.css': { path: join(here, '../ui/tokens.css'), type: 'text/css; charset=utf-8' },
  'mark.svg': { path: join(here, 'mark.svg'), type: 'image/svg+xml' },
  // Cut to what pages set (scripts/cut-fonts.py): a client on a mountain road waits for 38 kB instead of 80.
  'serif.woff2': { path: join(here, '../ui/fonts/house-serif.woff2'), type: 'font/woff2' },
  'sans.woff2': { path: join(here, '../ui/fonts/house-sans.woff2'), type: 'font/woff2' },
}

/** The handful of files a portal page loads; nothing else of the product is reachable from the client's door. */
export const mountPortalAssets = (app: Hono): void => {
  app.get('/portal-assets/:name', async (context) => {
    const asset = assets[context.req.param('name')]
    if (asset === undefined) return context.notFound()
    context.header('content-type', asset.type)
    context.header('cache-control', 'public, max-age=86400')
    return context.body(Uint8Array.from(await readFile(asset.path)))
  })
}
