// Node strips types from .ts itself but knows no JSX: this compiles .tsx when it is imported (`node --import`).
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'
import { keepCompiledModules } from '#platform/compiled-modules.ts'

keepCompiledModules()

const compile = (file: string): string => {
  const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), {
    lang: 'tsx',
    sourceType: 'module',
    sourcemap: true,
    target: 'node24',
    jsx: { runtime: 'automatic' },
    // As Node does for .ts: what is not marked `type` stays imported.
    typescript: { onlyRemoveTypeImports: true },
  })
  const [failure] = errors
  if (failure) throw new SyntaxError(`${file}: ${failure.message}\n${failure.codeframe ?? ''}`)
  const sourceMap = Buffer.from(JSON.stringify(map)).toString('base64')
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${sourceMap}`
}

registerHooks({
  load: (url, context, nextLoad) => {
    if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true }
  },
})
