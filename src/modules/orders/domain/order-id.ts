import { randomBytes } from 'node:crypto'
import { UUID } from 'uuidv7'

/**
 * The id of an order carries the moment it was received, not the moment its row was written: lists are read in the
 * order of ids, and an import of last year's orders must not lie on top of today's.
 */
export const orderIdAt = (receivedAt: Date): string => {
  const random = randomBytes(10)
  return UUID.fromFieldsV7(
    Math.max(0, receivedAt.getTime()),
    random.readUInt16BE(0) & 0xfff,
    random.readUInt32BE(2) & 0x3fffffff,
    random.readUInt32BE(6),
  ).toString()
}
