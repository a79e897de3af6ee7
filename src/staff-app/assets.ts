import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { answerRefusal } from '#doors/answers.ts'
import { refuse } from '#platform/refusal.ts'

const builtFolder = join(import.meta.dirname, '../../dist/staff')

const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
}

interface Asset {
  readonly path: string
  readonly mediaType: string
  readonly size: number
}

/** The built files by their address: a request can only name what is in this list. */
const listAssets = (folder: string): Map<string, Asset> => {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const mediaType = mediaTypes[entry.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      return [
        `/${relative(folder, path).split(sep).join('/')}`,
        { path, mediaType, size: statSync(path).size },
      ]
    }),
  )
}

interface Built {
  readonly assets: ReadonlyMap<string, Asset>
  readonly page: string | undefined
}

const readBuilt = (folder: string): Built => {
  const assets = listAssets(folder)
  return {
    assets,
    page: assets.has('/index.html') ? readFileSync(join(folder, 'index.html'), 'utf8') : undefined,
  }
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** What stands in the folder now. Built anew under a running server, the new page must not ask for files of the old one. */
const watchBuilt = (folder: string): (() => Built) => {
  const marks = ['.', 'index.html', 'assets'].map((name) => join(folder, name))
  let seen = ''
  let built: Built = { assets: new Map(), page: undefined }
  return () => {
    const now = marks.map(changedAt).join(' ')
    if (now !== seen) built = readBuilt(folder)
    seen = now
    return built
  }
}

const answerAsset = (context: Context, address: string, asset: Asset): Response => {
  // Vite puts the content's hash into the names under /assets: they never change.
  const cache = address.startsWith('/assets/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate'
  context.header('content-type', asset.mediaType)
  context.header('cache-control', cache)
  if (context.req.method === 'HEAD') return context.body(null)
  // oxlint-disable-next-line typescript/consistent-type-assertions -- node's own web stream, typed twice
  return context.body(Readable.toWeb(createReadStream(asset.path)) as ReadableStream<Uint8Array>)
}

const isScreen = (context: Context): boolean => {
  const { path } = context.req
  if (path.startsWith('/api/') || path.startsWith('/portal')) return false
  return !/\.[a-z0-9]+$/i.test(path) && (context.req.header('accept') ?? '*/*').includes('*/*')
}

/** The staff app: its built files, and its one page for every address that is a screen. */
export const mountAssets = (app: Hono, folder = builtFolder): void => {
  const look = watchBuilt(folder)
  app.get('*', (context) => {
    const { assets, page } = look()
    const asset = assets.get(context.req.path)
    if (asset !== undefined && context.req.path !== '/index.html')
      return answerAsset(context, context.req.path, asset)
    if (!isScreen(context)) return answerRefusal(context, refuse('common.not-found', { status: 404 }))
    if (page === undefined) return context.text('The staff app is not built yet: npm start builds it.', 503)
    context.header('cache-control', 'no-cache')
    return context.html(page)
  })
}
