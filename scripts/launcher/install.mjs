import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm } from './npm.mjs'
import { root, say, ToldFailure } from './say.mjs'

const lockfile = path.join(root, 'package-lock.json')
const stamp = path.join(root, 'node_modules', '.heure-bleue-installed')
/** npm writes this last, so it says what is really there. */
const hiddenLockfile = path.join(root, 'node_modules', '.package-lock.json')

const packagesIn = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {})

/** Somebody may have run `npm ci` by hand: then there is nothing to do. */
const isInstalledByHand = () => {
  if (!existsSync(hiddenLockfile)) return false
  const present = new Map(packagesIn(hiddenLockfile))
  return packagesIn(lockfile).every(([place, wanted]) => {
    // Optional packages are those of other machines; links are our own workspaces.
    if (!place.startsWith('node_modules/') || wanted.optional || wanted.link) return true
    return present.get(place)?.version === wanted.version
  })
}

/**
 * A lockfile made where the registry has no packages for other machines does not list those, and `npm ci` refuses
 * it as incomplete. `npm install --no-save` takes every listed version from it and adds what this machine needs,
 * at the exact version its parent asks for.
 */
const installCommand = () => {
  const entries = packagesIn(lockfile)
  const names = new Set(entries.map(([place]) => place.split('node_modules/').at(-1)))
  const isWhole = entries.every(([, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).every((name) => names.has(name)),
  )
  return isWhole ? ['ci'] : ['install', '--no-save']
}

/** Does nothing but read one file when `node_modules` comes from the present lockfile. */
export const ensureInstalled = (node) => {
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!isInstalledByHand()) {
    say('Installing packages from the lockfile (about a minute) ...')
    rmSync(stamp, { force: true })
    const flags = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = npm(node, [...installCommand(), ...flags], root)
    if (status !== 0) throw new ToldFailure('The packages could not be installed; npm says why above.')
  }
  writeFileSync(stamp, wanted)
}
