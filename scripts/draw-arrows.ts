import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readImports } from './check-imports.ts'
import { pictureFile, pictureOf } from './picture-of-imports.ts'

/** Writes docs/arrows.md; the wall `imports` compares it with the source. */
const root = join(import.meta.dirname, '..')
writeFileSync(join(root, pictureFile), pictureOf((await readImports(root)).modules))
