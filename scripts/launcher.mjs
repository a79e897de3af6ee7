// The one command: brings Node 24, installs from the lockfile, builds what is stale, runs.
// Plain JavaScript for Node 18 and later: it runs before anything is installed.
import { buildStaffApp } from './launcher/build.mjs'
import { planOf } from './launcher/commands.mjs'
import { ensureInstalled } from './launcher/install.mjs'
import { ensureNode } from './launcher/node.mjs'
import { say, ToldFailure } from './launcher/say.mjs'
import { run } from './launcher/run.mjs'

const main = async ([command, ...rest]) => {
  const plan = planOf(command, rest)
  const node = ensureNode()
  ensureInstalled(node)
  if (plan.needsStaffApp) buildStaffApp(node)
  return run(node, plan)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ToldFailure)) throw error
  say(error.message)
  process.exitCode = 1
}
