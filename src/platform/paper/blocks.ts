// A paper is a list of blocks in reading order; `document.typ` knows how each kind looks. Texts arrive ready to
// print: translated, with numbers and dates written out. The order of blocks is the order a screen reader speaks.

export type PaperWords = {
  language: string
  title: string
  number: { label: string; value: string }
  head: { name: string; place: string; lines: string[] }
  /** The line at the foot of each page, before "1 / 2". */
  foot: string
  blocks: Block[]
}

export type Block =
  | { kind: 'pair'; left: Block[]; right: Block[] }
  | { kind: 'name'; heading: string; name: string; lines: string[] }
  | { kind: 'address'; heading: string; lines: string[] }
  | { kind: 'facts'; heading: string; rows: FactRow[] }
  | { kind: 'text'; heading: string; text: string; tone: TextTone }
  | { kind: 'highlight'; heading: string; value: string; note: string }
  | { kind: 'choices'; heading: string; rows: ChoiceRow[] }
  | LinesBlock
  | { kind: 'totals'; rows: TotalRow[] }
  | { kind: 'scan'; heading: string; symbol: string; alternative: string; lines: string[] }
  | { kind: 'signature'; statement: string; picture: string; under: string[] }
  | { kind: 'slip'; drawing: string; alternative: string }

export type TextTone = 'plain' | 'quoted' | 'soft' | 'notice'
export type FactRow = { label: string; value: string; note?: string }
export type ChoiceRow = { label: string; answer: string; chosen: boolean }
export type TotalRow = { label: string; value: string; weight: 'plain' | 'soft' | 'strong' }
export type LinesBlock = {
  kind: 'lines'
  heading: string
  columns: { label: string; align: 'start' | 'end' }[]
  rows: LineRow[]
}
export type LineRow = {
  cells: string[]
  /** Under the first cell, smaller. */
  notes?: string[]
  /** A word beside the first cell, such as "optional". */
  tag?: string
  picture?: { name: string; alternative: string }
  /** A row that is shown but not counted: an alternative, a refused line. */
  aside?: boolean
  /** A row of a table of figures: its first cell is no heavier than the others, and rows stand closer. */
  light?: boolean
}
