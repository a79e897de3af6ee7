import { fileURLToPath } from 'node:url'

import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { textCatalogues } from './src/platform/i18n/vite-texts.ts'
import { thinContracts } from './src/staff-app/vite-contracts.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('src/staff-app'),
  publicDir: at('src/staff-app/public'),
  cacheDir: at('.cache/vite'),
  plugins: [textCatalogues(at('src/texts.ts')), thinContracts(), react(), tailwindcss()],
  build: {
    outDir: at('dist/staff'),
    emptyOutDir: true,
    // Nothing inline: the content security policy is `default-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    manifest: true,
    rolldownOptions: {
      onLog: (level, log, tell) => {
        // A screen took a schema from a contract, of which the browser gets none: it would fail in somebody's hands.
        if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message)
        tell(level, log)
      },
    },
  },
  server: {
    port: 4811,
    proxy: { '/api': { target: 'http://127.0.0.1:4810', changeOrigin: false } },
  },
})
