import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { HouseAccess } from '#doors/house.ts'
import { pictureId, variants } from '../flow/intake.ts'
import type { World } from '../flow/world.ts'
import { drawDial } from '../pictures/draw-dial.ts'
import { models } from '../trade/models.ts'

const side = 640

interface Look {
  readonly id: string
  readonly name: string
  readonly svg: () => string
}

const looksOf = (world: World): Look[] =>
  models.flatMap((model, place) =>
    Array.from({ length: variants }, (_, index) => ({
      id: pictureId(world, `${place}-${index + 1}`),
      name: `${model.brand} ${model.reference}.webp`,
      svg: () => drawDial(model, index + 1),
    })),
  )

/** Draws what is asked for and not yet kept. The bytes come first: a crash leaves a file without a name, never the reverse. */
export const keepPictures = async (
  house: HouseAccess,
  world: World,
  wanted: ReadonlySet<string>,
): Promise<void> => {
  const kept = await house.read(({ trx, houseId }) =>
    trx.selectFrom('files').select('id').where('house_id', '=', houseId).execute(),
  )
  const known = new Set(kept.map(({ id }) => id))
  for (const look of looksOf(world)) {
    if (known.has(look.id) || !wanted.has(look.id)) continue
    const bytes = await sharp(Buffer.from(look.svg())).webp({ quality: 82 }).toBuffer()
    const storageKey = await house.foundation.files.keep(bytes)
    await house.write(async (scope) => {
      await scope.trx
        .insertInto('files')
        .values({
          house_id: scope.houseId,
          id: look.id,
          storage_key: storageKey,
          name: look.name,
          media_type: 'image/webp',
          size: bytes.byteLength,
          width: side,
          height: side,
          sha256: createHash('sha256').update(bytes).digest(),
          created_at: world.from,
        })
        .execute()
      scope.record({
        kind: 'file-stored',
        at: world.from,
        payload: { fileId: look.id, mediaType: 'image/webp', size: bytes.byteLength },
      })
    })
  }
}
