import { writeFile } from 'node:fs/promises'
import { listHouses, openHouse } from '#doors/house.ts'
import { latestHead } from '#facts/heads.ts'
import { openLog } from '#platform/log.ts'
import type { Settings } from '#platform/settings.ts'
import { openFoundation } from './open-foundation.ts'
import type { Options } from './options.ts'
import { say } from './say.ts'

export const help =
  'head [FILE]                   the newest signed head of each house, one line each; keep it elsewhere'

export const run = async (settings: Settings, { words: [target] }: Options): Promise<void> => {
  const { foundation, close } = await openFoundation(settings, openLog(settings.logLevel))
  const lines: string[] = []
  try {
    for (const { id } of await listHouses(foundation.database)) {
      const head = await openHouse(foundation, id).read(latestHead)
      if (head !== undefined) lines.push(JSON.stringify(head))
    }
  } finally {
    await close()
  }
  if (target === undefined) return lines.forEach((line) => say(line))
  await writeFile(target, lines.map((line) => `${line}\n`).join(''))
  say(`${target}: ${lines.length} signed heads.`)
}
