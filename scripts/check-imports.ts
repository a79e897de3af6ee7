import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { pictureFile, pictureOf, type ImportingModule } from './picture-of-imports.ts'

type Rule = { name: string; comment: string; from: Record<string, unknown>; to: Record<string, unknown> }

// The arrows of design.md. Each comment says where the code belongs.
export const importRules: readonly Rule[] = [
  {
    name: 'domain-is-pure',
    comment:
      'domain/ holds rules only: no database, door, platform I/O or screen. Move the reading to store/ and hand the data in.',
    from: { path: '^src/modules/[^/]+/domain/', pathNot: '\\.test\\.tsx?$' },
    to: {
      path: '^src/(modules/[^/]+/(store|staff|portal)|doors|facts|voices|platform/(database|files|http|mail))/',
      pathNot: ['src/platform/http/endpoint', 'src/doors/roles'],
    },
  },
  {
    name: 'instruments-stand-alone',
    comment:
      'instruments compute and know nothing of the product: no import from src/, no Node module, no package.',
    from: { path: '^instruments/[^/]+/src/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^instruments/[^/]+/src/' },
  },
  {
    name: 'slices-meet-in-public',
    comment:
      'Another slice is reached through its public.ts (or its contract.ts and texts from a screen); what you need belongs there by name.',
    from: { path: '^src/modules/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
    to: {
      path: '^src/modules/([^/]+)/',
      pathNot: [
        '^src/modules/$1/',
        '^src/modules/[^/]+/(public|texts)\\.ts$',
        '^src/modules/[^/]+/staff/(contract\\.ts|screens/)',
        '^src/modules/[^/]+/portal/screens/',
        '^src/modules/[^/]+/domain/',
      ],
    },
  },
  {
    name: 'two-doors',
    comment: 'Staff and portal never share a route, contract or screen: what both need is domain/ or store/.',
    from: { path: '^src/modules/[^/]+/portal/|^src/portal-app/' },
    to: { path: '^src/modules/[^/]+/staff/|^src/staff-app/' },
  },
  {
    name: 'two-doors-the-other-way',
    comment: 'Staff and portal never share a route, contract or screen: what both need is domain/ or store/.',
    from: { path: '^src/modules/[^/]+/staff/|^src/staff-app/' },
    to: { path: '^src/modules/[^/]+/portal/|^src/portal-app/' },
  },
  {
    name: 'browser-never-reaches-the-server',
    comment: 'A screen reached server code. Screens take shapes from contract.ts and rules from domain/.',
    from: {
      path: '^src/(ui|staff-app/(?!assets))|^src/modules/[^/]+/staff/screens/',
      pathNot: '\\.test\\.tsx?$',
    },
    to: {
      path: '^src/(modules/[^/]+/store|doors/(?!texts|roles)|platform/(database|files))/',
      reachable: true,
    },
  },
  {
    name: 'platform-knows-no-trade',
    comment:
      'platform/ must be able to ship in another product: code that knows the trade belongs to a slice, facts or voices.',
    from: { path: '^src/platform/', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^src/(modules|voices|facts|doors|staff-app|portal-app|demonstration)/' },
  },
  {
    name: 'ui-knows-no-trade',
    comment: 'ui/ must be able to ship in another product: screens of the trade belong to their slice.',
    from: { path: '^src/ui/' },
    to: { path: '^src/(modules|voices|facts|doors|staff-app|portal-app)/' },
  },
  {
    name: 'no-circles',
    // One arrow of the circle may be of types only: the parts of a screen name the props of the whole.
    comment: 'Two files that need each other are one idea cut in the wrong place.',
    from: { path: '^(src|instruments)/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'tests-stay-outside',
    comment: 'Product code never imports from tests/.',
    from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^tests/' },
  },
]

/** What the source imports, and where that breaks a rule. */
export const readImports = async (
  root: string,
): Promise<{ modules: readonly ImportingModule[]; violations: string[] }> => {
  const { output } = await cruise(['src', 'instruments'], {
    baseDir: root,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    ruleSet: { forbidden: importRules.map((rule) => ({ ...rule, severity: 'error' as const })) },
    validate: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of a result')
  return {
    modules: output.modules,
    violations: output.summary.violations.map(({ from, to, rule }) => {
      const comment = importRules.find(({ name }) => name === rule.name)?.comment ?? ''
      return `${from} → ${to} (${rule.name}): ${comment}`
    }),
  }
}

/** Asserts that something was read, because an empty reading breaks no rule; then the rules, then the picture. */
export const checkImports = async (root: string): Promise<string[]> => {
  const { modules, violations } = await readImports(root)
  if (modules.length < 50) return [`only ${modules.length} modules were read: the wall is not standing`]
  const isDrawn = readFileSync(join(root, pictureFile), 'utf8') === pictureOf(modules)
  return isDrawn
    ? violations
    : [...violations, `${pictureFile} is not what the source imports. Run: node scripts/draw-arrows.ts`]
}
