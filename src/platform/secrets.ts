import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** 192 random bits, safe in addresses. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()

// OWASP's scrypt floor (2025): N = 2^17 needs 128 MiB a hash, too much for a small house's machine; N = 2^16, r = 8, p = 2 is its listed equal.
const cost = { N: 2 ** 16, r: 8, p: 2, maxmem: 160 * 1024 * 1024 }

const derive = (password: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })

export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const key = await derive(password, salt)
  return `scrypt$16$8$2$${salt.toString('base64')}$${key.toString('base64')}`
}

/** Takes as long for an unknown person (no hash) as for a known one. */
export const passwordMatches = async (password: string, stored: string | null): Promise<boolean> => {
  const [, , , , salt = '', key = ''] = (stored ?? '').split('$')
  const derived = await derive(password, Buffer.from(salt, 'base64'))
  const expected = Buffer.from(key, 'base64')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}
