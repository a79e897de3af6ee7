import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thinContracts } from './vite-contracts.ts'

// Inside the project, where packages are found; `.cache` is nobody's.
let folder: string
beforeAll(async () => {
  await mkdir('.cache', { recursive: true })
  folder = await mkdtemp(join(process.cwd(), '.cache', 'thin-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const buildScreen = async (source: string) => {
  const input = join(folder, 'screen.ts')
  await writeFile(input, source)
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [thinContracts()],
    build: { write: false, rolldownOptions: { input } },
  })
}

test('a screen gets method and path of a contract, whatever it is called, and nothing of its schemas', async () => {
  for (const contract of ['orders/staff/contract.ts', 'conversations/staff/words-contract.ts']) {
    const built = await buildScreen(
      `import * as contract from '${process.cwd()}/src/modules/${contract}'; console.log(contract)`,
    )
    const code = JSON.stringify(built)
    expect(code).toContain('/api/')
    expect(code).not.toContain('ZodError')
  }
})

test('a screen that brings a schema along does not build, and hears where schemas belong', async () => {
  await expect(buildScreen(`import { z } from 'zod'; console.log(z.string())`)).rejects.toThrow(
    'Schemas belong in a contract',
  )
})
