import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// For tests only: reads a paper back with the tools of others (Debian poppler-utils and zxing-cpp-tools).

const has = (tool: string): boolean => spawnSync(tool, ['-h']).error === undefined

export const canReadPdf = has('pdftotext') && has('pdftoppm')
export const canReadSymbols = has('ZXingReader')

const inFolder = <Result>(work: (folder: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const textOfPdf = (pdf: Uint8Array): string =>
  inFolder((folder) => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return execFileSync('pdftotext', ['-layout', file, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  })

export const picturesOfPdf = (pdf: Uint8Array, dotsPerInch = 150): Buffer[] =>
  inFolder((folder) => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', file, join(folder, 'page')], {
      stdio: 'ignore',
    })
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
    return pages.map((name) => readFileSync(join(folder, name)))
  })

/** The text of the first symbol found on a picture. */
export const symbolOnPicture = (png: Uint8Array): string =>
  inFolder((folder) => {
    const file = join(folder, 'picture.png')
    writeFileSync(file, png)
    const read = execFileSync('ZXingReader', ['-bytes', file], { stdio: ['ignore', 'pipe', 'ignore'] })
    return read.toString('utf8')
  })
