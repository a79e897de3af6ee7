import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of this machine; on Debian, as root, it is installed where it is missing, and that is said. */
export const findChromium = (): { path: string } | { reason: string } => {
  const named = process.env['HB_CHROMIUM']
  const found = named ?? places.find((place) => existsSync(place))
  if (found !== undefined) return { path: found }
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return { reason: 'no Chromium here (install it, or name one with HB_CHROMIUM)' }
  }
  process.stdout.write('Installing Chromium with apt-get for the journeys\n')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  return existsSync('/usr/bin/chromium')
    ? { path: '/usr/bin/chromium' }
    : { reason: 'Chromium could not be installed' }
}

/** Without these, headless Chromium tries to reach Google's hosts at every start. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
