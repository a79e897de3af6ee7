import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What `npm start` tells its child about itself would point another npm at this folder; settings of the user stay. */
const isAboutThisRun = (name) =>
  /^npm_(lifecycle|package|command|execpath|node_execpath|config_(local_)?prefix|config_global_prefix)/i.test(
    name,
  )

/** The environment with `node` first on the PATH, so that every tool and its scripts run on it. */
export const environmentWith = (node) => {
  const entries = Object.entries(process.env).filter(([name]) => !isAboutThisRun(name))
  const environment = Object.fromEntries(entries)
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    ...environment,
    [pathName]: [path.dirname(node), environment[pathName]].filter(Boolean).join(path.delimiter),
  }
}

/** npm on the given Node: the npm that started us where there is one, else the one on the PATH. */
export const npm = (node, parameters, cwd) => {
  const script = process.env.npm_execpath
  const options = { cwd, stdio: ['ignore', 2, 2], env: environmentWith(node) }
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script)) {
    return spawnSync(node, [script, ...parameters], options)
  }
  // The shell finds npm.cmd on Windows; no parameter comes from outside.
  return spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' })
}
