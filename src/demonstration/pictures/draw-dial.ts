import { chanceOf } from '../trade/chance.ts'
import type { Model } from '../trade/models.ts'

interface Colours {
  readonly light: string
  readonly deep: string
  readonly ink: string
}

const dials: Readonly<Record<Model['dial'], Colours>> = {
  black: { light: '#3a3d42', deep: '#0d0e10', ink: '#f3efe4' },
  white: { light: '#ffffff', deep: '#e4e2da', ink: '#22262d' },
  silver: { light: '#f4f4f1', deep: '#b9bcbd', ink: '#23364f' },
  blue: { light: '#3d6a9e', deep: '#0d2340', ink: '#f4f1e6' },
  green: { light: '#4c7a61', deep: '#123226', ink: '#f2efdf' },
  champagne: { light: '#f6e7c2', deep: '#c9a86a', ink: '#3b2c17' },
  grey: { light: '#8c9096', deep: '#3c4046', ink: '#f4f2ec' },
  salmon: { light: '#f3c9ae', deep: '#d08f6d', ink: '#2b2f38' },
}

const metals: Readonly<Record<string, readonly [string, string, string]>> = {
  steel: ['#f4f5f6', '#a9adb2', '#5f646b'],
  'white-gold': ['#f7f5f0', '#b9b4aa', '#6f6a61'],
  'gold-plated': ['#f8e6b0', '#d1a54a', '#7f5c1d'],
  'two-tone': ['#f6e9c4', '#c6b07a', '#6d6a66'],
}

const point = (turn: number, radius: number): string => {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  return `${(500 + Math.cos(angle) * radius).toFixed(1)} ${(500 + Math.sin(angle) * radius).toFixed(1)}`
}

const stroke = (turn: number, [from, until]: readonly [number, number], style: string): string =>
  `<path d="M${point(turn, from)}L${point(turn, until)}" ${style}/>`

/** A watch from above on the bench's cloth, drawn from what is known of its model: dial, metal, strap, hands. */
export const drawDial = (model: Model, variant: number): string => {
  const chance = chanceOf(`dial ${model.reference} ${variant}`)
  const colours = dials[model.dial]
  const [shine, metal, shade] = metals[model.material] ?? metals['steel'] ?? ['#fff', '#aaa', '#555']
  const turn = (chance.next() - 0.5) * 14
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="560" height="560">',
    `<defs>
      <linearGradient id="cloth" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e9e2d3"/><stop offset="1" stop-color="#c9bfa9"/></linearGradient>
      <radialGradient id="dial" cx=".38" cy=".3" r=".9"><stop offset="0" stop-color="${colours.light}"/><stop offset="1" stop-color="${colours.deep}"/></radialGradient>
      <linearGradient id="metal" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${shine}"/><stop offset=".5" stop-color="${metal}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
      <linearGradient id="glint" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".34"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/></linearGradient>
      <radialGradient id="shadow"><stop offset=".8" stop-color="#4d4431" stop-opacity=".62"/><stop offset="1" stop-color="#4d4431" stop-opacity="0"/></radialGradient>
    </defs>`,
    '<rect width="1000" height="1000" fill="url(#cloth)"/>',
    `<g transform="rotate(${turn.toFixed(1)} 500 500)">`,
    '<circle cx="524" cy="536" r="352" fill="url(#shadow)"/>',
    band(model),
    '<rect x="795" y="468" width="46" height="64" rx="10" fill="url(#metal)"/>',
    model.complication === 'chronograph'
      ? '<g fill="url(#metal)"><rect x="738" y="318" width="52" height="40" rx="9" transform="rotate(-32 764 338)"/><rect x="738" y="642" width="52" height="40" rx="9" transform="rotate(32 764 662)"/></g>'
      : '',
    '<circle cx="500" cy="500" r="312" fill="url(#metal)"/>',
    bezel(model, colours),
    `<circle cx="500" cy="500" r="258" fill="url(#dial)" stroke="${shade}" stroke-width="3"/>`,
    markers(model, colours),
    totalisers(model, colours),
    `<text x="500" y="392" text-anchor="middle" font-family="serif" font-size="25" letter-spacing="3" fill="${colours.ink}" opacity=".92">${escaped(model.brand.toUpperCase())}</text>`,
    hands(colours, chance.next(), chance.next()),
    '<circle cx="500" cy="500" r="258" fill="url(#glint)"/>',
    scratches(chance.between(3, 9), () => chance.next()),
    '</g></svg>',
  ].join('')
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;')

const band = (model: Model): string => {
  if (model.strap === 'steel') {
    const links = Array.from({ length: 8 }, (_, row) => row)
      .flatMap((row) => [row * 30 - 20, 972 - row * 30])
      .map(
        (y) =>
          `<rect x="392" y="${y}" width="216" height="27" rx="7" fill="url(#metal)"/><rect x="464" y="${y}" width="72" height="27" rx="4" fill="#fff" opacity=".22"/>`,
      )
    return links.join('')
  }
  const colour = model.strap === 'rubber' ? '#23262b' : model.strap === 'textile' ? '#4d5544' : '#5b3a24'
  const seam = `stroke="#e8d9bd" stroke-opacity=".55" stroke-width="3" stroke-dasharray="13 9"`
  return [
    `<path d="M388 -10H612L598 260H402ZM402 740H598L612 1010H388Z" fill="${colour}"/>`,
    `<path d="M404 -10L416 250M596 -10L584 250M416 750L404 1010M584 750L596 1010" ${seam}/>`,
  ].join('')
}

const bezel = (model: Model, { deep, ink }: Colours): string => {
  const isDiver = model.bars >= 20 && model.material === 'steel'
  if (!isDiver && model.complication !== 'chronograph')
    return '<circle cx="500" cy="500" r="286" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="5"/>'
  const ticks = Array.from({ length: 60 }, (_, tick) =>
    stroke(
      tick / 60,
      [tick % 5 === 0 ? 270 : 282, 296],
      `stroke="${ink}" stroke-width="${tick % 5 === 0 ? 6 : 2}"`,
    ),
  )
  return `<circle cx="500" cy="500" r="302" fill="${deep}"/>${ticks.join('')}`
}

const markers = (model: Model, { ink }: Colours): string => {
  const minutes = Array.from({ length: 60 }, (_, tick) =>
    stroke(tick / 60, [240, 250], `stroke="${ink}" stroke-width="${tick % 5 === 0 ? 4 : 1.6}" opacity=".8"`),
  )
  const isDiver = model.bars >= 20
  const hours = Array.from({ length: 12 }, (_, hour) => {
    if (isDiver && hour % 3 !== 0) {
      const [x = '', y = ''] = point(hour / 12, 212).split(' ')
      return `<circle cx="${x}" cy="${y}" r="15" fill="${ink}"/>`
    }
    const style = `stroke="${ink}" stroke-width="${hour % 3 === 0 ? 15 : 9}" stroke-linecap="butt"`
    return stroke(hour / 12, [hour % 3 === 0 ? 188 : 202, 232], style)
  })
  return minutes.join('') + hours.join('')
}

const totalisers = (model: Model, { ink, deep }: Colours): string => {
  if (model.complication !== 'chronograph') return ''
  return (
    [
      [400, 500],
      [600, 500],
      [500, 606],
    ] as const
  )
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="54" fill="${deep}" opacity=".55"/><circle cx="${x}" cy="${y}" r="54" fill="none" stroke="${ink}" stroke-opacity=".6" stroke-width="2.5"/><path d="M${x} ${y + 10}V${y - 40}" stroke="${ink}" stroke-width="4"/>`,
    )
    .join('')
}

const hands = ({ ink }: Colours, one: number, other: number): string => {
  const hour = (10 + one * 0.6) / 12
  const minute = 0.12 + one * 0.1
  const metal = `stroke="${ink}" stroke-linecap="round"`
  return [
    stroke(hour, [-24, 138], `${metal} stroke-width="15"`),
    stroke(minute, [-28, 212], `${metal} stroke-width="10"`),
    stroke(other, [-60, 232], 'stroke="#b3402f" stroke-width="4" stroke-linecap="round"'),
    `<circle cx="500" cy="500" r="13" fill="${ink}"/><circle cx="500" cy="500" r="5" fill="#b3402f"/>`,
  ].join('')
}

/** What a watch shows that was worn. */
const scratches = (count: number, next: () => number): string =>
  Array.from({ length: count }, () => {
    const from = next()
    const radius = 284 + next() * 24
    const style = 'stroke="#fff" stroke-opacity=".5" stroke-width="1.6"'
    return `<path d="M${point(from, radius)}L${point(from + 0.008 + next() * 0.02, radius + next() * 8 - 4)}" ${style}/>`
  }).join('')
