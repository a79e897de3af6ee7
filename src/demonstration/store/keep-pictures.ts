import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { pictureId, variants } from '../flow/intake.ts'
import type { Fresh, World } from '../flow/world.ts'
import { drawDial } from '../pictures/draw-dial.ts'
import { models } from '../trade/models.ts'

const side = 560

type Dated = Pick<World, 'seed' | 'from'>

interface Look {
  readonly key: string
  readonly name: string
  readonly svg: () => string
}

const looks: readonly Look[] = Array.from({ length: variants }, (_, index) =>
  models.map((model, place) => ({
    key: `${place}-${index + 1}`,
    name: `${model.brand} ${model.reference}.webp`,
    svg: () => drawDial(model, index + 1),
  })),
).flat()

// More effort makes them 3 % smaller and takes half as long again: nearly a hundred are drawn while somebody waits.
const draw = (look: Look): Promise<Buffer> =>
  sharp(Buffer.from(look.svg())).webp({ quality: 82, effort: 2 }).toBuffer()

export interface Pictures {
  /** Draws what is wanted and not yet kept. */
  draw(wanted: readonly string[]): Promise<readonly Fresh<'files'>[]>
  /** Names what was drawn, in the transaction of what shows it. */
  name(scope: HouseScope, drawn: readonly Fresh<'files'>[]): Promise<void>
}

export const openPictures = async (house: HouseAccess, world: Dated): Promise<Pictures> => {
  const kept = await house.read(({ trx, houseId }) =>
    trx.selectFrom('files').select('id').where('house_id', '=', houseId).execute(),
  )
  const known = new Set(kept.map(({ id }) => id))
  const lookOf = new Map(looks.map((look) => [pictureId(world, look.key), look]))
  return {
    draw: async (wanted) => {
      const rows: Fresh<'files'>[] = []
      for (const id of new Set(wanted)) {
        const look = lookOf.get(id)
        if (look === undefined || known.has(id)) continue
        rows.push(await keepPicture(house, world, { id, look }))
        known.add(id)
      }
      return rows
    },
    name: (scope, drawn) => nameAll(scope, world, drawn),
  }
}

// The bytes come first: a crash leaves a file without a name, never the reverse.
const keepPicture = async (
  house: HouseAccess,
  world: Dated,
  { id, look }: { id: string; look: Look },
): Promise<Fresh<'files'>> => {
  const bytes = await draw(look)
  return {
    house_id: house.houseId,
    id,
    storage_key: await house.foundation.files.keep(bytes),
    name: look.name,
    media_type: 'image/webp',
    size: bytes.byteLength,
    width: side,
    height: side,
    sha256: createHash('sha256').update(bytes).digest(),
    created_at: world.from,
  }
}

const nameAll = async (scope: HouseScope, world: Dated, rows: readonly Fresh<'files'>[]): Promise<void> => {
  if (rows.length === 0) return
  await scope.trx
    .insertInto('files')
    .values([...rows])
    .execute()
  for (const { id, media_type, size } of rows)
    scope.record({
      kind: 'file-stored',
      at: world.from,
      payload: { fileId: id, mediaType: media_type, size },
    })
}
