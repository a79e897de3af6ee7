import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type Reply, type TestHouse } from '#tests/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const formOf = (content: Uint8Array | string, name: string, type = 'image/jpeg'): FormData => {
  const form = new FormData()
  form.append(
    'file',
    new File([typeof content === 'string' ? content : Uint8Array.from(content)], name, { type }),
  )
  return form
}
const upload = (content: Uint8Array | string, name: string, key?: string): Promise<Reply> =>
  house.as('advisor').form('/api/files', formOf(content, name), key === undefined ? {} : { key })

// Taken upright: the camera wrote the pixels lying down and noted how it was held, and where.
const photograph = (width = 3000, height = 2000): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#24506e' } })
    .withExif({ IFD0: { Make: 'Secret Camera', Orientation: '6' }, IFD3: { GPSLatitude: '46/1 12/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a photograph', () => {
  test('is kept upright, no longer than 2400 points, and forgets where it was taken', async () => {
    const reply = await upload(await photograph(), 'IMG_1.JPG')
    expect(reply.body).toMatchObject({
      name: 'IMG_1.webp',
      mediaType: 'image/webp',
      width: 1600,
      height: 2400,
    })
    const picture = await house.as('reader').get(`/api/files/${reply.body.id}`)
    expect(picture.headers.get('content-type')).toBe('image/webp')
    expect(picture.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
    expect(picture.headers.get('content-disposition')).toMatch(/^inline/)
    expect(await sharp(picture.bytes).metadata()).not.toHaveProperty('exif')
    expect(Buffer.from(picture.bytes).includes('Secret Camera')).toBe(false)
    const small = await house.as('reader').get(`/api/files/${reply.body.id}/small`)
    expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 320, height: 480, format: 'webp' })
  })

  test('sent twice with one key is kept once', async () => {
    const bytes = await photograph(40, 30)
    const first = await upload(bytes, 'a.jpg', 'one-press-of-the-button')
    const second = await upload(bytes, 'a.jpg', 'one-press-of-the-button')
    expect(second.body).toEqual(first.body)
    const other = await upload(await photograph(50, 30), 'b.jpg', 'one-press-of-the-button')
    expect(other.body.error.code).toBe('common.key-reused')
  })

  test('that is none is refused with a sentence', async () => {
    const broken = await upload(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'broken.jpg')
    expect([broken.status, broken.body.error.code]).toEqual([415, 'files.picture-broken'])
  })

  test('loses what was hidden behind it', async () => {
    const both = Buffer.concat([
      await photograph(40, 30),
      Buffer.from('<script>alert(1)</script>PK\u0005\u0006'),
    ])
    const reply = await upload(both, 'polyglot.jpg.html')
    const kept = await house.as('advisor').get(`/api/files/${reply.body.id}`)
    expect(Buffer.from(kept.bytes).includes('script')).toBe(false)
    expect(reply.body.name).toBe('polyglot.jpg.webp')
  })
})

describe('a file', () => {
  test('that a browser would run is refused, whatever it calls itself', async () => {
    for (const content of [
      '<svg onload="alert(1)"/>',
      '<!doctype html><script>1</script>',
      'MZ\u0000\u0001',
    ]) {
      const reply = await upload(content, 'photo.jpg')
      expect([reply.status, reply.body.error.code]).toEqual([415, 'files.kind-refused'])
    }
  })

  test('of rows is kept as it came and handed back as a download', async () => {
    const reply = await upload('name;city\nMüller;Bern\n', 'clients.xls')
    expect(reply.body).toMatchObject({
      name: 'clients.csv',
      mediaType: 'text/csv; charset=utf-8',
      width: null,
    })
    const back = await house.as('advisor').get(`/api/files/${reply.body.id}`)
    expect(back.body).toBe('name;city\nMüller;Bern\n')
    expect(back.headers.get('content-disposition')).toMatch(/^attachment/)
    expect((await house.as('advisor').get(`/api/files/${reply.body.id}/small`)).status).toBe(404)
  })

  test('is asked for: nothing, two things, or no form at all are refused', async () => {
    expect((await house.as('advisor').form('/api/files', new FormData())).body.error.code).toBe(
      'files.missing',
    )
    expect((await house.as('advisor').post('/api/files', {})).body.error.code).toBe('files.missing')
    expect((await house.as('reader').form('/api/files', formOf('a,b', 'a.csv'))).status).toBe(403)
    expect((await house.stranger.form('/api/files', formOf('a,b', 'a.csv'))).status).toBe(401)
  })

  test('too large is refused by what it says and by what arrives', async () => {
    const reply = await house
      .as('advisor')
      .form('/api/files', formOf('a,b', 'a.csv'), { headers: { 'content-length': '900000000' } })
    expect(reply.status).toBe(413)
    const heavy = await upload(
      Buffer.concat([await photograph(40, 30), Buffer.alloc(30_000_001)]),
      'heavy.jpg',
    )
    expect([heavy.status, heavy.body.error.code]).toEqual([413, 'files.too-large'])
  })

  test('of another house is never seen', async () => {
    const reply = await upload('a,b\n1,2\n', 'secret.csv')
    const other = await house.secondHouse()
    expect((await other.as('owner').get(`/api/files/${reply.body.id}`)).status).toBe(404)
    expect((await other.as('owner').get(`/api/files/${reply.body.id}/small`)).status).toBe(404)
  })
})
