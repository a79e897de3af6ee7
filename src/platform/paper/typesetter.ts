import { join } from 'node:path'

import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

import { coverageOf } from './coverage.ts'
import { drawAll } from './drawings.ts'
import { printablePictures } from './pictures.ts'
import { printableData, type JsonValue } from './printable.ts'
import type { PaperJob, PaperOutput } from './press.ts'
import { drawSymbol } from './symbols.ts'

export type TypesetterSettings = { templateRoot: string; fontFolders: string[] }

type Prepared = { pictures: readonly string[]; drawings: Record<string, string> }

export type Typesetter = { set: (job: PaperJob) => Promise<Uint8Array> }

// Typst keeps what it computed for earlier papers; what the last papers did not use is forgotten.
const memoryOfPapers = 4

// The archive standard comes without fallback: an invoice that says PDF/A must be one. The counter's papers are
// printed in any case, and an unforeseen refusal by PDF/UA falls back to plain tagged PDF.
const standards: Readonly<Record<Exclude<PaperOutput, 'picture'>, readonly string[]>> = {
  accessible: ['ua-1', '1.7'],
  archive: ['a-3a', 'a-3b'],
}

const drawnSymbols = (job: PaperJob): JsonValue =>
  Object.fromEntries(Object.entries(job.symbols ?? {}).map(([name, request]) => [name, drawSymbol(request)]))

export const openTypesetter = ({ templateRoot, fontFolders }: TypesetterSettings): Typesetter => {
  const compiler = NodeCompiler.create({ workspace: templateRoot, fontArgs: [{ fontPaths: fontFolders }] })
  const covered = coverageOf(fontFolders)

  const compile = (job: PaperJob, { pictures, drawings }: Prepared): NodeTypstDocument => {
    const words = printableData(job.data, covered)
    const data = JSON.stringify({ words, symbols: drawnSymbols(job), drawings, pictures })
    const compiled = compiler.compile({ mainFilePath: join(templateRoot, job.template), inputs: { data } })
    const error = compiled.takeError()
    if (error !== null)
      throw new Error(`the template failed: ${JSON.stringify(compiler.fetchDiagnostics(error))}`)
    if (compiled.result === null) throw new Error('the template gave no document')
    return compiled.result
  }

  const exportPdf = (
    document: NodeTypstDocument,
    job: PaperJob,
    output: 'accessible' | 'archive',
  ): Uint8Array => {
    const creationTimestamp = Math.floor(job.madeAt.getTime() / 1000)
    const refusals: string[] = []
    for (const pdfStandard of standards[output]) {
      try {
        return compiler.pdf(document, { pdfStandard, creationTimestamp })
      } catch (error) {
        refusals.push(error instanceof Error ? error.message : String(error))
      }
    }
    throw new Error(refusals.join('\n'))
  }

  const set = async (job: PaperJob): Promise<Uint8Array> => {
    const pictures = await printablePictures(job.pictures ?? {})
    const drawings = await drawAll(job.drawings ?? {})
    const folder = join(templateRoot, 'pictures-of-this-paper')
    const paths = Object.entries(pictures).map(([name, bytes]) => ({ path: join(folder, name), bytes }))
    for (const { path, bytes } of paths) compiler.mapShadow(path, Buffer.from(bytes))
    try {
      const document = compile(job, { pictures: Object.keys(pictures), drawings })
      if (job.output === 'picture') return Buffer.from(compiler.plainSvg(document))
      return exportPdf(document, job, job.output)
    } finally {
      for (const { path } of paths) compiler.unmapShadow(path)
      compiler.evictCache(memoryOfPapers)
    }
  }

  return { set }
}
