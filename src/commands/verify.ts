import { readFileSync } from 'node:fs'
import { listHouses } from '#doors/house.ts'
import { readHead, readWitness } from '#facts/heads.ts'
import { readPublicKeys } from '#facts/sealing-key.ts'
import { verifyLedger, type Verification } from '#facts/verify.ts'
import { openDatabase } from '#platform/database/database.ts'
import type { Settings } from '#platform/settings.ts'
import { CommandRefused, type Options } from './options.ts'
import { say } from './say.ts'

export const help =
  'verify [--head FILE]          every fact of every house against its seals, and against heads kept elsewhere'

export const run = async (settings: Settings, { named }: Options): Promise<void> => {
  const { dataDirectory, databaseUrl } = settings
  const headFile = named.get('head')
  const heads = headFile === undefined ? [] : readHeads(headFile)
  const publicKeys = readPublicKeys(dataDirectory)
  const database = await openDatabase({
    dataDirectory,
    databaseUrl,
    describeHolder: () => 'npm run hb -- verify',
  })
  try {
    const houses = await listHouses(database)
    if (houses.length === 0) say(`There is no house in ${dataDirectory}: nothing was verified.`)
    // A house that a head speaks of and that is no longer here has lost everything.
    const lost = heads.filter(({ houseId }) => !houses.some(({ id }) => id === houseId))
    let isSound = lost.length === 0
    for (const head of lost)
      say(`FOUND: the house ${head.houseId} with ${head.treeSize} facts is not in this database.`)
    for (const { id, name } of houses) {
      const witness = readWitness(dataDirectory, id)
      const witnesses = witness === undefined ? heads : [...heads, witness]
      const verification = await verifyLedger(database, { houseId: id, publicKeys, witnesses })
      tell(name, verification)
      isSound &&= verification.findings.length === 0
    }
    if (!isSound) throw new CommandRefused('The ledger is not as it was sealed.')
  } finally {
    await database.close()
  }
}

const readHeads = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readHead)
  } catch {
    throw new CommandRefused(`${path} is no list of signed heads. Make one with: npm run hb -- head ${path}`)
  }
}

const tell = (name: string, { facts, heads, unsealed, findings }: Verification): void => {
  const rest = unsealed === 0 ? 'all sealed' : `${unsealed} not sealed yet`
  if (findings.length === 0)
    return say(`${name}: sound. ${facts} facts without a gap, ${heads} signed heads hold, ${rest}.`)
  say(`${name}: NOT SOUND. ${facts} facts read, ${heads} signed heads, ${rest}.`)
  for (const { what, words } of findings) say(`  FOUND (${what}): ${words}`)
}
