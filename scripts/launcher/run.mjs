import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import { environmentWith } from './npm.mjs'
import { root, ToldFailure } from './say.mjs'

const start = (node, plan) => {
  const options = { cwd: root, stdio: 'inherit', env: environmentWith(node) }
  if (plan.node) return spawn(node, plan.node, options)
  const onWindows = process.platform === 'win32'
  const file = path.join(root, 'node_modules', '.bin', onWindows ? `${plan.tool}.cmd` : plan.tool)
  return spawn(file, plan.parameters, { ...options, shell: onWindows })
}

/** Passes on what asks us to end. A terminal sends its Ctrl-C to the child as well: once is enough. */
const forwardSignals = (child) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal === 'SIGINT' && process.stdin.isTTY) return
      child.kill(signal)
    })
  }
}

/** Runs the plan in place of this process: same terminal, same signals, same exit code. */
export const run = (node, plan) =>
  new Promise((resolve, reject) => {
    const child = start(node, plan)
    forwardSignals(child)
    child.on('error', (error) =>
      reject(new ToldFailure(`${plan.tool ?? node} could not be started: ${error.message}`)),
    )
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
