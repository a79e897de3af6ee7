import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from './npm.mjs'
import { root, say, ToldFailure } from './say.mjs'

export const record = path.join(root, 'dist', 'staff-sources.json')
const configuration = path.join(root, 'vite.config.ts')

export const hashOf = (file) => {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return 'missing'
  }
}

const isScreen = (name) => /\.(tsx|css|svg|html)$/.test(name) && !name.endsWith('.test.tsx')

const filesUnder = (folder) => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(file) : [file]
  })
}

/**
 * What goes into the staff app without standing in its module graph: catalogues are made from every texts.ts and what it
 * gathers (fact-texts.ts), and the names of the screens matter because a new one may be picked up.
 */
export const besideTheGraph = () => {
  const modules = path.join(root, 'src', 'modules')
  const staffFolders = existsSync(modules)
    ? readdirSync(modules).map((noun) => path.join(modules, noun, 'staff'))
    : []
  const screens = [...staffFolders, path.join(root, 'src', 'staff-app'), path.join(root, 'src', 'ui')]
    .flatMap(filesUnder)
    .filter(isScreen)
  const texts = filesUnder(path.join(root, 'src')).filter((file) =>
    /(^|-)texts\.ts$/.test(path.basename(file)),
  )
  const whole = [
    ...texts,
    ...filesUnder(path.join(root, 'src', 'platform', 'i18n')).filter((file) => !file.includes('.test.')),
    ...filesUnder(path.join(root, 'src', 'staff-app', 'public')),
    configuration,
    path.join(root, 'package-lock.json'),
  ]
  return { screens: screens.map((file) => path.relative(root, file)).sort(), whole }
}

const readRecord = () => {
  try {
    return JSON.parse(readFileSync(record, 'utf8'))
  } catch {
    return undefined
  }
}

const isFresh = () => {
  const built = readRecord()
  if (!built || !existsSync(path.join(root, 'dist', 'staff'))) return false
  if (JSON.stringify(built.screens) !== JSON.stringify(besideTheGraph().screens)) return false
  return Object.entries(built.files).every(([file, hash]) => hashOf(path.join(root, file)) === hash)
}

/** Builds the staff app when a file it was made from has changed. */
export const buildStaffApp = (node) => {
  if (!existsSync(configuration) || isFresh()) return
  say('Building the screens (some seconds) ...')
  rmSync(record, { force: true })
  const script = path.join(root, 'scripts', 'launcher', 'build-staff.mjs')
  const { status } = spawnSync(node, [script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: environmentWith(node),
  })
  if (status !== 0) throw new ToldFailure('The screens could not be built; the reason stands above.')
}
