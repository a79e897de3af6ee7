import type { Block, PaperWords } from '#platform/paper/blocks.ts'

import { oddsOf } from './odds.ts'
import type { Address, PaperClient, PaperFrame, PaperPortal, PaperPromise, PaperWatch } from './paper-data.ts'
import type { Wording } from './wording.ts'

export const streetLine = ({ street, buildingNumber }: Address): string =>
  [street, buildingNumber].filter(Boolean).join(' ')

/** A person at the counter may have no address: then no country stands alone on a line either. */
export const townLine = ({ country, postalCode, town }: Address): string =>
  postalCode === '' && town === '' ? '' : `${country}-${[postalCode, town].filter(Boolean).join(' ')}`

const present = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => line !== undefined && line !== '')

type Titled = { title: string; number: { label: string; value: string }; blocks: Block[] }

export const framed = (frame: PaperFrame, wording: Wording, paper: Titled): PaperWords => {
  const { head } = frame
  const taxNumber =
    head.taxNumber === undefined ? undefined : wording.say('foot-tax', { number: head.taxNumber })
  return {
    language: frame.language,
    title: paper.title,
    number: paper.number,
    head: {
      name: head.house,
      place: head.site,
      lines: present([streetLine(head.address), townLine(head.address), head.phone, head.mail ?? head.web]),
    },
    foot: present([head.legalLine ?? head.address.name, taxNumber]).join(' · '),
    blocks: paper.blocks,
  }
}

const serialLine = (watch: PaperWatch, { say }: Wording): string => {
  const { serial } = watch
  if (serial.kind === 'known') return say('serial', { serial: serial.serial })
  if (serial.kind === 'unknown') return say('serial-unknown')
  return say('serial-mismatch', { engraved: serial.engraved, documented: serial.documented })
}

const watchName = (watch: PaperWatch): string => present([watch.brand, watch.model]).join(' ')

export const watchBlock = (watch: PaperWatch, wording: Wording): Block => {
  const reference =
    watch.reference === undefined ? undefined : wording.say('reference', { reference: watch.reference })
  const calibre = watch.calibre === undefined ? undefined : wording.say('calibre', { calibre: watch.calibre })
  return {
    kind: 'name',
    heading: wording.say('watch'),
    name: watchName(watch),
    lines: present([
      [reference, calibre].filter(Boolean).join(', '),
      serialLine(watch, wording),
      ...(watch.details ?? []),
    ]),
  }
}

export const clientBlock = (client: PaperClient, heading: string): Block => ({
  kind: 'address',
  heading,
  lines: present([client.name, ...client.lines]),
})

export const promiseBlock = (promise: PaperPromise, heading: string, wording: Wording): Block => {
  const odds = oddsOf(promise.probability)
  const note = odds === undefined ? '' : wording.say('odds', { kept: odds.kept, of: odds.of })
  return { kind: 'highlight', heading, value: wording.window(promise), note }
}

export const portalBlock = (
  portal: PaperPortal,
  words: { heading: string; invitation: string },
  wording: Wording,
): Block => ({
  kind: 'scan',
  heading: words.heading,
  symbol: 'portal',
  alternative: wording.say('portal-symbol', { address: portal.shortAddress }),
  lines: [
    words.invitation,
    wording.say('portal-address', { address: portal.shortAddress }),
    wording.say('portal-code', { code: portal.code }),
  ],
})

/** A block for a paragraph that may not be there. */
export const paragraph = (
  heading: string,
  text: string | undefined,
  tone: 'plain' | 'quoted' | 'soft' | 'notice',
): Block[] =>
  text === undefined || text.trim() === '' ? [] : [{ kind: 'text', heading, text: text.trim(), tone }]
