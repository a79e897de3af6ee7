import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the installation keeps secret of its own. The key lies beside the database and not in it: a copy of the tables alone
 * opens no mailbox and signs no reply address. Backups carry it; without it passwords of mailboxes are typed in once more.
 */
export interface Vault {
  /** `purpose` says whose secret it is (house, table, row); sealed for one purpose it opens for no other. */
  seal(secret: string, purpose: string): Uint8Array
  /** Undefined when it was sealed with another key, for another purpose, or tampered with. */
  open(sealed: Uint8Array, purpose: string): string | undefined
  /** 160 bits that nobody without the key can write, as lower-case hexadecimal: it survives in mail addresses. */
  sign(words: string, purpose: string): string
}

const keyName = 'house.key'

const vaultOf = (master: Uint8Array): Vault => {
  const keyFor = (use: string, purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `heure-bleue/${use}/${purpose}`, 32))
  return {
    seal: (secret, purpose) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor('seal', purpose), iv)
      return Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open: (sealed, purpose) => {
      if (sealed.byteLength < 28) return undefined
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', keyFor('seal', purpose), bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(-16))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
    sign: (words, purpose) =>
      createHmac('sha256', keyFor('sign', purpose)).update(words, 'utf8').digest('hex').slice(0, 40),
  }
}

/** Made on the first start, 256 random bits readable by this user only. */
export const openVault = (dataDirectory: string): Vault => {
  const folder = join(dataDirectory, 'keys')
  const path = join(folder, keyName)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  chmodSync(path, 0o600)
  const master = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (master.byteLength !== 32)
    throw new Error(`${path} is not a key of 256 bits: bring it back from a backup.`)
  return vaultOf(master)
}
