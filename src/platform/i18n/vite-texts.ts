import { pathToFileURL } from 'node:url'

import type { Plugin, ViteDevServer } from 'vite'

import { catalogueModule } from './catalogue.ts'
import { isLanguage } from './languages.ts'
import type { Texts } from './texts.ts'

const prefix = 'virtual:texts/'

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null

const textsIn = (module: Record<string, unknown>): Texts => {
  if (!isTexts(module['texts'])) throw new Error('the texts file must export `texts`')
  return module['texts']
}

/** Serves each language's compiled catalogue as a module of its own, so that a browser loads one language only. */
export const textCatalogues = (textsFile: string): Plugin => {
  let server: ViteDevServer | undefined
  return {
    name: 'text-catalogues',
    configureServer: (started) => {
      server = started
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: async (id) => {
      const language = id.startsWith(`\0${prefix}`) ? id.slice(prefix.length + 1) : undefined
      if (!isLanguage(language)) return undefined
      const module: Record<string, unknown> = server
        ? await server.ssrLoadModule(textsFile)
        : await import(pathToFileURL(textsFile).href)
      return catalogueModule(textsIn(module), language)
    },
  }
}
