import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

const sealedShape = z.strictObject({ iv: z.string(), data: z.string() })

/** Takes the personal fields out of a payload and puts them, encrypted with the client's key, under `sealed`. */
export const sealPersonalFields = (
  payload: Record<string, unknown>,
  personal: readonly string[],
  key: Uint8Array,
): Record<string, unknown> => {
  const kept = Object.entries(payload).filter(([name]) => !personal.includes(name))
  const hidden = Object.entries(payload).filter(
    ([name, value]) => personal.includes(name) && value !== undefined,
  )
  if (hidden.length === 0) return payload
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const data = Buffer.concat([
    cipher.update(JSON.stringify(Object.fromEntries(hidden)), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return { ...Object.fromEntries(kept), sealed: { iv: iv.toString('base64'), data: data.toString('base64') } }
}

/** Opens them again; without the key (the client asked for erasure) the fields are simply absent. */
export const openPersonalFields = (
  payload: Record<string, unknown>,
  key: Uint8Array | undefined,
): Record<string, unknown> => {
  const { sealed, ...rest } = payload
  const box = sealedShape.safeParse(sealed)
  if (!box.success) return payload
  if (key === undefined) return rest
  const bytes = Buffer.from(box.data.data, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(box.data.iv, 'base64'))
  decipher.setAuthTag(bytes.subarray(-16))
  const text = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
  return { ...rest, ...z.record(z.string(), z.unknown()).parse(JSON.parse(text)) }
}
