import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SealingKey } from './seal.ts'

const privateName = 'ledger-signing-key.pem'

const idOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)

export const keyFolder = (dataDirectory: string): string => join(dataDirectory, 'keys')

/**
 * The key that signs heads of the ledger, made on the first start. It lies beside the database, not in it: whoever can
 * write the database alone cannot sign what they changed. Losing it costs nothing old (public keys stay), a new one is made.
 */
export const openSealingKey = (dataDirectory: string): SealingKey => {
  const folder = keyFolder(dataDirectory)
  const path = join(folder, privateName)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  }
  chmodSync(path, 0o600)
  const privateKey = createPrivateKey(readFileSync(path))
  const publicKey = createPublicKey(privateKey)
  const key = { id: idOf(publicKey), privateKey, publicKey }
  const publicPath = join(folder, `ledger-${key.id}.public.pem`)
  if (!existsSync(publicPath)) writeFileSync(publicPath, publicKey.export({ type: 'spki', format: 'pem' }))
  return key
}

/** Every public key this house ever signed with, by id. */
export const readPublicKeys = (dataDirectory: string): Map<string, KeyObject> => {
  const folder = keyFolder(dataDirectory)
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) => name.endsWith('.public.pem'))
  const keys = names.map((name) => createPublicKey(readFileSync(join(folder, name))))
  return new Map(keys.map((key) => [idOf(key), key]))
}
