import { gzipSync } from 'node:zlib'

const text = Array.from({ length: 2000 }, (_, n) => `${(n * 7919) % 99_989} ${(n * 104_729) % 999_983}`).join(
  '\n',
)
const times = 200

/**
 * Processor milliseconds of one fixed piece of work (some 25 kB through gzip), in this process. Neighbours on the machine
 * make the same work dearer: figures of two runs compare only as their yardsticks do.
 */
export const yardstick = (): number => {
  const before = process.cpuUsage()
  for (let n = 0; n < times; n += 1) gzipSync(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}
