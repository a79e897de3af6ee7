import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The closed vocabulary of design.md: which names may stand where. A new name needs a decision record first. */
const sourceFolders = new Set([
  'facts',
  'doors',
  'modules',
  'voices',
  'platform',
  'ui',
  'staff-app',
  'portal-app',
  'commands',
  'demonstration',
])
const sourceFiles = new Set(['main.ts', 'application.ts', 'slices.ts', 'texts.ts', 'health.ts', 'hb.ts'])
const sliceNames = new Set([
  'domain', 'store', 'staff', 'portal', 'policy.ts', 'jobs.ts', 'texts.ts', 'public.ts',
]) // prettier-ignore
const slices = new Set([
  'clients', 'watches', 'catalogue', 'orders', 'quotes', 'workshop', 'measurements', 'parts', 'promises', 'conversations',
  'mentions', 'surveys', 'incidents', 'care', 'sites', 'workforce', 'scenarios', 'notes', 'stories', 'staff', 'imports',
  'files', 'papers', 'invoices', 'exercises',
]) // prettier-ignore
const drawers = /(^|\/)(utils?|helpers?|managers?|misc|common|lib|shared)(\/|\.tsx?$|-)/

export const checkStructure = (root: string): string[] => {
  const violations: string[] = []
  for (const name of readdirSync(join(root, 'src'))) {
    const isKnown = statSync(join(root, 'src', name)).isDirectory()
      ? sourceFolders.has(name)
      : isSourceFile(name)
    if (!isKnown)
      violations.push(
        `src/${name}: not in the plan of the house. Code of the trade belongs to a slice in src/modules, the rest to facts, voices or platform.`,
      )
  }
  for (const slice of readdirSync(join(root, 'src/modules'))) violations.push(...checkSlice(root, slice))
  for (const path of filesUnder(root, ['src', 'instruments', 'bench', 'tests', 'scripts']))
    violations.push(...checkFile(root, path))
  return violations
}

const isSourceFile = (name: string): boolean => sourceFiles.has(name) || name.endsWith('.test.ts')

const checkSlice = (root: string, slice: string): string[] => {
  if (!slices.has(slice))
    return [
      `src/modules/${slice}: no such noun in the house. Add it to design's list by a decision, or put the code where its noun lives.`,
    ]
  return readdirSync(join(root, 'src/modules', slice))
    .filter((name) => !sliceNames.has(name) && !name.endsWith('.test.ts') && name !== 'README.md')
    .map(
      (name) =>
        `src/modules/${slice}/${name}: a slice holds only domain/ store/ staff/ portal/ policy.ts jobs.ts texts.ts public.ts.`,
    )
}

const checkFile = (root: string, path: string): string[] => {
  const violations: string[] = []
  const name = path.split('/').at(-1) ?? ''
  if (drawers.test(path))
    violations.push(`${path}: a drawer for everything hides what is in it. Name the file after its one idea.`)
  if (/\.tsx?$/.test(name) && name !== name.toLowerCase())
    violations.push(`${path}: file names are kebab-case.`)
  if (!path.startsWith('src/')) return violations
  const text = readFileSync(join(root, path), 'utf8')
  const isTest = path.includes('.test.')
  if (/\bDate\.now\(\)|\bnew Date\(\)/.test(text) && !isTest && path !== 'src/platform/clock.ts') {
    violations.push(
      `${path}: reads the clock. Take \`now\` as an argument (scope.now); only platform/clock.ts knows the present.`,
    )
  }
  if (/process\.env/.test(text) && !['src/main.ts', 'src/hb.ts'].includes(path) && !isTest) {
    violations.push(
      `${path}: reads the environment. Only main.ts (and hb.ts for commands) does; take the value as an argument.`,
    )
  }
  const isStore =
    /^src\/(modules\/[\w-]+\/store|facts|voices\/store|platform\/database|doors|demonstration|commands)\//.test(
      path,
    )
  if (
    /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/.test(text) &&
    !isStore &&
    !isTest &&
    path !== 'src/health.ts'
  ) {
    violations.push(
      `${path}: speaks SQL. Reads belong in the slice's store/queries.ts, writes in store/commands.ts.`,
    )
  }
  return violations
}

const filesUnder = (root: string, folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
