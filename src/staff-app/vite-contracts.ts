import { pathToFileURL } from 'node:url'

import type { Plugin, ViteDevServer } from 'vite'

const contractFile = /\/src\/[\w/-]+\/(?:[\w-]+-)?contract\.ts$/

const isPlain = (value: unknown): boolean => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  if (Array.isArray(value)) return value.every(isPlain)
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  )
}

const isEndpoint = (value: unknown): value is { method: string; path: string } =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'reply' in value

/** What the browser needs of one export: method and path of an endpoint, plain data as it is, nothing of schemas. */
const thinExport = ([name, value]: readonly [string, unknown]): string => {
  if (isEndpoint(value)) {
    return `export const ${name} = ${JSON.stringify({ method: value.method, path: value.path })}`
  }
  return isPlain(value) ? `export const ${name} = ${JSON.stringify(value)}` : ''
}

/**
 * Contracts are evaluated while building and reach the browser as method and path only, so that the schema library
 * stays on the server. A screen that imports a schema itself does not build.
 */
export const thinContracts = (): Plugin => {
  let server: ViteDevServer | undefined
  return {
    name: 'thin-contracts',
    enforce: 'pre',
    configureServer: (started) => {
      server = started
    },
    resolveId: {
      filter: { id: /^zod(?:\/|$)/ },
      handler: (_, importer, options) => {
        if (options?.ssr) return undefined
        // Half as heavy again, and it tries `new Function` against the page's security policy.
        throw new Error(
          `${importer ?? 'A screen'} brings the schema library into the browser. Schemas belong in a contract, of which screens get method, path and plain lists.`,
        )
      },
    },
    load: {
      filter: { id: contractFile },
      handler: async (id, options) => {
        if (options?.ssr) return undefined
        const module: Record<string, unknown> = server
          ? await server.ssrLoadModule(id)
          : await import(pathToFileURL(id).href)
        return Object.entries(module).map(thinExport).filter(Boolean).join('\n') || 'export {}'
      },
    },
  }
}
