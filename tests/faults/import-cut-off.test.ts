import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { emptyHouseParameters } from '../real-house.ts'
import { choosePlace, cleanUp, runCommand, startCommand, startServer } from '../server-process.ts'

const rows = 6000

/** Past repairs of a made-up workshop, each with a key of its own. */
const repairs = (): string => {
  const line = (n: number): string => `k${n},Omega,2022-0${1 + (n % 9)}-1${n % 10},Fixed,fault number ${n}`
  return `id,brand,event_date,repair_status,problem\n${Array.from({ length: rows }, (_, n) => line(n)).join('\n')}\n`
}

const command = ['import', '', '--kind', 'repairs', '--source', 'Archive'] as const

test('an import killed in the middle goes on and ends with the same rows; once more changes nothing', async () => {
  const place = await choosePlace()
  try {
    const server = await startServer(place, emptyHouseParameters)
    // The door answers before the first house stands; its owner is named once it does.
    while (!server.said().includes('owner@maison.example')) await wait(20)
    await server.stop()
    const file = join(place.dataDirectory, 'archive.csv')
    writeFileSync(file, repairs())
    const parameters = command.map((word) => (word === '' ? file : word))

    const first = startCommand(place, parameters)
    // Rows are told in thousands: the first word of progress comes in mid-work.
    let isOver = false
    void first.ended.then(() => (isOver = true))
    while (!first.said().includes('rows read')) {
      expect(isOver, first.said()).toBe(false)
      await wait(20)
    }
    await first.kill()
    expect(first.said()).not.toContain('created')

    const second = await runCommand(place, parameters)
    expect(second.said).toContain('Going on with the import that was cut off')
    expect(second.said).toContain(`${rows} rows read, ${rows} created, 0 unchanged, 0 refused`)

    const third = await runCommand(place, parameters)
    expect(third.said).toContain(`${rows} rows read, 0 created, ${rows} unchanged, 0 refused`)
    const verified = await runCommand(place, ['verify'])
    expect(verified.said).toContain('sound')
    expect(verified.code).toBe(0)
  } finally {
    cleanUp(place)
  }
}, 240_000)
