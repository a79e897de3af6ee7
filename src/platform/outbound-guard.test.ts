import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '#tests/seeded-random.ts'
import { isPublic, outboundGuard, OutboundRefused } from './outbound-guard.ts'
import { listenOnLoopback } from '#tests/loopback.ts'

/** A sink on loopback: whatever connects was let through by mistake. */
let sink: Server
let port = 0
let connections = 0

beforeAll(async () => {
  sink = createServer((_request, response) => response.end('secret'))
  sink.on('connection', () => (connections += 1))
  port = await listenOnLoopback(sink)
})
afterAll(() => sink.close())

const random = seededRandom(20_261_122)
const below = (most: number): number => Math.floor(random() * most)
const octet = (): number => below(256)

const privateV4 = (): string[] => {
  const ranges: (() => number[])[] = [
    () => [0, octet(), octet(), octet()], () => [10, octet(), octet(), octet()],
    () => [100, 64 + below(64), octet(), octet()], () => [127, octet(), octet(), octet()],
    () => [169, 254, octet(), octet()], () => [172, 16 + below(16), octet(), octet()],
    () => [192, 0, 0, octet()], () => [192, 0, 2, octet()], () => [192, 168, octet(), octet()],
    () => [198, 18 + below(2), octet(), octet()], () => [198, 51, 100, octet()], () => [203, 0, 113, octet()],
    () => [224 + below(16), octet(), octet(), octet()], () => [240 + below(16), octet(), octet(), octet()],
    () => [255, 255, 255, 255], () => [192, 88, 99, octet()],
  ] // prettier-ignore
  return ranges.flatMap((make) => [make(), make(), make()].map((parts) => parts.join('.')))
}

const hexadecimal = (): string => below(65_536).toString(16)
const privateV6 = (): string[] =>
  [
    '::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', 'fe80::1', 'fec0::1',
    'ff02::1', 'ff0e::1', 'fc00::1', '2001:db8::1', '2002:7f00:1::1', '2001::1', '2001:10::1', '2001:20::1', '3fff::1', '5f00::1',
    '4000::1', '2620:4f:8000::1',
    ...Array.from({ length: 30 }, () => `fd${octet().toString(16).padStart(2, '0')}:${hexadecimal()}::${hexadecimal()}`),
    ...Array.from({ length: 20 }, () => `fe80::${hexadecimal()}:${hexadecimal()}`),
    ...Array.from({ length: 20 }, () => `::ffff:10.${octet()}.${octet()}.${octet()}`),
  ] // prettier-ignore

/** The ways in which libraries read a number as an address. */
const disguised = (): string[] => {
  const forms = ([a, b, c, d]: readonly [number, number, number, number]): string[] => {
    const whole = ((a * 256 + b) * 256 + c) * 256 + d
    return [
      String(whole), `0x${whole.toString(16)}`, `0${whole.toString(8)}`, `0${a.toString(8)}.${b}.${c}.${d}`,
      `0x${a.toString(16)}.${b}.${c}.${d}`, `${a}.${b * 65_536 + c * 256 + d}`, `${a}.${b}.${c * 256 + d}`,
      `${a}.${b}.${c}.0x${d.toString(16)}`, `00${a}.0${b}.${c}.${d}`, `${a}.${b}.${c}.${d}.`,
    ] // prettier-ignore
  }
  return [forms([127, 0, 0, 1]), forms([10, 1, 2, 3]), forms([192, 168, 1, 1]), forms([169, 254, 169, 254]), forms([127, 0, 0, 2])].flat()
} // prettier-ignore

const tricks = [
  'localhost', 'LOCALHOST.', '127.0.0.1%00.example.com', '127。0。0。1', '１２７.0.0.1', '①②⑦.⓪.⓪.①', 'ⓛocalhost', 'lоcalhost',
  '[::1]', '[::ffff:127.0.0.1]', 'fe80::1%eth0', '[fe80::1%25lo]', 'user@127.0.0.1', 'example.com@127.0.0.1', '127.0.0.1:80',
  '127.0.0.1#.example.com', '127.0.0.1/.example.com', '127.0.0.1\\.example.com', ' 127.0.0.1', '127.0.0.1\t', '', '.', '..', '-', '*',
  'a..b', 'exa mple.com', 'example.com\r\nHost: x', '::1', '0', '00', '0x0', '0.0.0.0', '0.0', '127.1', '127.0.1',
] // prettier-ignore

// Names whose answers lead inside, or change after the first look.
const leadingInside: Record<string, string[]> = {
  'inside.example.com': ['10.0.0.5'],
  'both.example.com': ['93.184.216.34', '127.0.0.1'],
  'six.example.com': ['::1'],
  'mapped.example.com': ['::ffff:127.0.0.1'],
  'meta.example.com': ['169.254.169.254'],
  'xn--lcalhost-54a.example': ['127.0.0.1'],
  localhost: ['127.0.0.1'],
}

const resolve = (host: string) =>
  Promise.resolve(
    (leadingInside[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  )

describe('the guard of outgoing connections', () => {
  const guard = outboundGuard({ allow: [], resolve })
  const targets = [...privateV4(), ...privateV6(), ...disguised(), ...tricks, ...Object.keys(leadingInside)]

  test('has some two hundred hosts to try, three hundred targets with their addresses', () => {
    expect(targets.length).toBeGreaterThan(200)
  })

  test('no private, reserved or disguised host is admitted for a mail server', async () => {
    const admitted: string[] = []
    for (const host of targets)
      await guard.admit(host, port).then(
        () => admitted.push(host),
        (error: unknown) => expect(error, host).toBeInstanceOf(OutboundRefused),
      )
    expect(admitted).toEqual([])
  })

  test('no web address to any of them is fetched, however it is written, and the sink hears nothing', async () => {
    const addresses = targets.flatMap((host) => {
      const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
      return [`http://${bracketed}:${port}/`, `http://user:secret@${bracketed}:${port}/`]
    })
    const more = ['file:///etc/passwd', 'gopher://127.0.0.1/', 'ftp://127.0.0.1/', 'http:///', '//127.0.0.1', 'http://example.com@127.0.0.1/'] // prettier-ignore
    expect(targets.length + addresses.length).toBeGreaterThan(300)
    for (const address of [...addresses, ...more])
      await expect(guard.fetch(address), address).rejects.toBeInstanceOf(OutboundRefused)
    expect(connections).toBe(0)
  })

  test('a name that leads elsewhere at the second look is asked once, and the first answer is where we connect', async () => {
    let asked = 0
    const rebinding = outboundGuard({
      allow: [],
      resolve: () => {
        asked += 1
        return Promise.resolve([{ address: asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }])
      },
    })
    const destination = await rebinding.admit('rebind.example.com', port)
    expect(destination).toEqual({ host: 'rebind.example.com', port, address: '93.184.216.34', family: 4 })
    expect(asked).toBe(1)
    await expect(rebinding.admit('rebind.example.com', port)).rejects.toBeInstanceOf(OutboundRefused)
    expect(connections).toBe(0)
  })

  test('what the operator allows is reached, by that port only, and its redirect is not followed', async () => {
    let elsewhere = 0
    const redirecting = createServer((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` })
      response.end()
    })
    redirecting.on('connection', () => (elsewhere += 1))
    const other = await listenOnLoopback(redirecting)
    const before = connections
    const open = outboundGuard({ allow: [`127.0.0.1:${port}`, `127.0.0.1:${other}`], resolve })
    await expect(open.fetch(`http://127.0.0.1:${other}/`)).rejects.toBeInstanceOf(OutboundRefused)
    expect(elsewhere).toBe(1)
    expect(connections).toBe(before)
    expect(await (await open.fetch(`http://127.0.0.1:${port}/`)).text()).toBe('secret')
    await expect(open.admit('127.0.0.1', 25)).rejects.toBeInstanceOf(OutboundRefused)
    redirecting.close()
  })

  test('public hosts are admitted (so the guard is not merely shut)', async () => {
    const wide = outboundGuard({
      allow: [],
      resolve: () => Promise.resolve([{ address: '2606:2800:220:1::1', family: 6 }]),
    })
    for (const host of [
      'imap.example.com',
      'Mail.Example.CH.',
      'xn--mnchen-3ya.example',
      '93.184.216.34',
      '8.8.8.8',
      '[2606:4700::1111]',
    ])
      // prettier-ignore
      expect((await wide.admit(host, 993)).port).toBe(993)
    expect(['1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2a00::1'].every(isPublic)).toBe(true)
  })
})
