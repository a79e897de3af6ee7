import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
// Inside the repository, so that `react` and `#platform/...` resolve as they do for the product.
mkdirSync(path.join(root, '.cache'), { recursive: true })
const folder = mkdtempSync(path.join(root, '.cache/tsx-loader-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const runTsx = (text: string) => {
  const file = path.join(folder, 'page.tsx')
  writeFileSync(file, text)
  const loader = path.join(root, 'src/platform/tsx-loader.ts')
  const { stdout, stderr } = spawnSync(process.execPath, ['--enable-source-maps', '--import', loader, file], {
    encoding: 'utf8',
    cwd: root,
  })
  return { stdout, stderr }
}

const runsPage = () =>
  runTsx(`import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { newId } from '#platform/identifier.ts'
const List = ({ children }: { children: ReactNode }) => <ul>{children}</ul>
if (newId().length === 36) console.log(renderToStaticMarkup(<List><li>été</li></List>))
`)

test('JSX runs on the server, with types and imports of the house', () => {
  const { stdout, stderr } = runsPage()
  expect(stderr).toBe('')
  expect(stdout).toBe('<ul><li>été</li></ul>\n')
})

test('an error names the line of the source, and a syntax error its file', () => {
  const { stderr } = runTsx(
    `interface Props {\n  name: string\n}\n\nconst Page = ({ name }: Props) => {\n  throw new Error(name)\n}\nPage({ name: 'here' })\n`,
  )
  expect(stderr).toContain('page.tsx:6:')
  expect(runTsx('const a = <p>').stderr).toContain('page.tsx')
})
