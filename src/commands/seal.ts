import { listHouses, openHouse } from '#doors/house.ts'
import { latestHead } from '#facts/heads.ts'
import { openSealingKey } from '#facts/sealing-key.ts'
import { sealHouse } from '#facts/sealing.ts'
import { openLog } from '#platform/log.ts'
import type { Settings } from '#platform/settings.ts'
import { openFoundation } from './open-foundation.ts'
import { say } from './say.ts'

export const help =
  'seal                          puts new facts under a signed head now; the server does it every minute'

export const run = async (settings: Settings): Promise<void> => {
  const { foundation, close } = await openFoundation(settings, openLog(settings.logLevel))
  const sealing = { key: openSealingKey(settings.dataDirectory), dataDirectory: settings.dataDirectory }
  try {
    for (const { id, name } of await listHouses(foundation.database)) {
      const house = openHouse(foundation, id)
      await sealHouse(house, sealing)
      const head = await house.read(latestHead)
      say(
        head === undefined
          ? `${name}: no facts yet.`
          : `${name}: ${head.treeSize} facts under the head of ${head.at}.`,
      )
    }
  } finally {
    await close()
  }
}
