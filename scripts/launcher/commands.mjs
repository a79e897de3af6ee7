import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root, ToldFailure } from './say.mjs'

const loader = ['--import', './src/platform/tsx-loader.ts']

const subfolders = (folder) => {
  const full = path.join(root, folder)
  return existsSync(full) ? readdirSync(full).map((name) => path.join(folder, name)) : []
}

/** bench/NAME/run.ts, or instruments/NAME/bench/run.ts */
const benches = () => {
  const own = subfolders('bench').map((folder) => [path.basename(folder), path.join(folder, 'run.ts')])
  const instruments = subfolders('instruments').map((folder) => [
    path.basename(folder),
    path.join(folder, 'bench', 'run.ts'),
  ])
  return new Map([...own, ...instruments].filter(([, file]) => existsSync(path.join(root, file))))
}

const benchPlan = (parameters) => {
  // npm keeps the `--` before the name when it is called through another tool.
  const [name, ...rest] = parameters[0] === '--' ? parameters.slice(1) : parameters
  const file = benches().get(name)
  if (!file) {
    throw new ToldFailure(
      `Say which bench: npm run bench -- NAME. There are: ${[...benches().keys()].join(', ')}`,
    )
  }
  return { node: [...loader, file, ...rest] }
}

const toolPlan = ([tool, ...rest]) => {
  if (!tool || !/^[a-z0-9-]+$/.test(tool))
    throw new ToldFailure('Say which tool: node scripts/launcher.mjs run TOOL')
  return { tool, parameters: rest }
}

const plans = {
  start: (rest) => ({ node: [...loader, 'src/main.ts', ...rest], needsStaffApp: true }),
  dev: (rest) => ({ node: ['--watch', ...loader, 'src/main.ts', ...rest], needsStaffApp: true }),
  test: (rest) => ({ node: [...loader, 'scripts/test.ts', ...rest], needsStaffApp: true }),
  check: (rest) => ({ node: [...loader, 'scripts/check.ts', ...rest] }),
  hb: (rest) => ({ node: [...loader, 'src/hb.ts', ...rest] }),
  bench: benchPlan,
  run: toolPlan,
}

/** What a command of package.json comes to. */
export const planOf = (command, rest) => {
  const plan = Object.hasOwn(plans, command ?? '') ? plans[command] : undefined
  if (!plan) throw new ToldFailure(`Use one of: ${Object.keys(plans).join(', ')}`)
  return plan(rest)
}
