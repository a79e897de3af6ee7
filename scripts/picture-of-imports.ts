export interface ImportingModule {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string }[]
}

export const pictureFile = 'docs/arrows.md'

const partsOfSlice: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^staff\/screens\//, 'screens'],
  [/^portal\/screens\//, 'pages'],
  [/^staff\/contract\.ts$/, 'contract'],
  [/^(staff|portal)\//, 'api'],
  [/^domain\//, 'domain'],
  [/^store\//, 'store'],
  [/^public\.ts$/, 'public'],
  [/^jobs\.ts$/, 'jobs'],
  [/^policy\.ts$/, 'policy'],
]

const partOf = (path: string): string | undefined => {
  if (/\.(test|fixture)\.|texts|\.css$/.test(path)) return undefined
  if (path.startsWith('instruments/')) return 'instruments'
  const [, folder = '', rest] = /^src\/([^/]+)(?:\/(.+))?$/.exec(path) ?? []
  if (folder === 'platform' || folder === '') return undefined
  if (rest === undefined) return 'composition'
  if (folder !== 'modules') return folder
  const inSlice = rest.slice(rest.indexOf('/') + 1)
  return partsOfSlice.find(([pattern]) => pattern.test(inSlice))?.[1]
}

const arrowsBetween = (modules: readonly ImportingModule[]): string[] => {
  const arrows = new Set<string>()
  for (const { source, dependencies } of modules) {
    const from = partOf(source)
    for (const { resolved } of dependencies) {
      const to = partOf(resolved)
      if (from !== undefined && to !== undefined && from !== to) arrows.add(`  ${from} --> ${to}`)
    }
  }
  return [...arrows].sort()
}

/**
 * What is really imported, part by part. platform/ and the texts are left out: everybody takes them, and arrows to them
 * would hide the others.
 */
export const pictureOf = (modules: readonly ImportingModule[]): string => `# What imports what

Drawn from the source by \`node scripts/draw-arrows.ts\`; \`npm run check -- imports\` says when it is no longer true. *screens*, *pages* (of the
portal), *contract*, *api*, *domain*, *store*, *public*, *jobs* and *policy* are the parts of a slice (\`src/modules/*/\`), *composition* the files directly in \`src/\`.
Not drawn: \`platform/\`, which everybody may take and which knows nobody, and texts.

\`\`\`mermaid
flowchart LR
${arrowsBetween(modules).join('\n')}
\`\`\`
`
