// Runs on Node 24 with the packages installed: builds the staff app and records what it was made from.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { besideTheGraph, hashOf, record } from './build.mjs'
import { root } from './say.mjs'

const { screens, whole } = besideTheGraph()
const sources = new Set(whole)

const isOurs = (file) =>
  file.startsWith(root + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`)

const recorder = {
  name: 'record-sources',
  // Reached by a successful build only.
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const [file] = id.split('?')
      if (path.isAbsolute(file) && isOurs(path.normalize(file))) sources.add(path.normalize(file))
    }
  },
}

// Before the build: a file edited meanwhile must count as changed.
const before = new Map()
const remember = (file) => before.set(file, hashOf(file))
for (const file of [...whole, ...screens.map((screen) => path.join(root, screen))]) remember(file)

await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn', plugins: [recorder] })

const files = Object.fromEntries(
  [...sources].map((file) => [path.relative(root, file), before.get(file) ?? hashOf(file)]),
)
mkdirSync(path.dirname(record), { recursive: true })
writeFileSync(record, `${JSON.stringify({ screens, files }, null, 1)}\n`)
