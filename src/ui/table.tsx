import { useRef, type KeyboardEvent, type ReactNode } from 'react'

import { cx } from './cx.ts'

export type Column<Row> = Readonly<{
  id: string
  label: string
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** On a phone a row becomes a card: its title, a line under it, a corner, or nothing. */
  card?: 'title' | 'line' | 'corner' | 'hidden'
  /** Tailwind width of the column, e.g. `w-32`. */
  width?: string
  labelHidden?: boolean
}>

type TableProps<Row> = Readonly<{
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Opens a row on click and Enter; put a real link in the title cell as well, for the middle button. */
  onOpen?: (row: Row) => void
  /** Marks a row that asks for attention. */
  rowTone?: (row: Row) => 'danger' | 'caution' | undefined
}>

const cardClass = {
  title: 'max-sm:col-start-1 max-sm:row-start-1 max-sm:font-semibold',
  corner: 'max-sm:col-start-2 max-sm:row-start-1 max-sm:text-right',
  line: 'max-sm:col-span-2 max-sm:text-soft',
  hidden: 'max-sm:hidden',
} as const

const toneClass = { danger: 'row-danger', caution: 'row-caution', plain: '' } as const

const down = (index: number, last: number): number => Math.min(index + 1, last)
const up = (index: number): number => Math.max(index - 1, 0)

const keySteps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: down,
  ArrowUp: up,
  j: down,
  k: up,
  Home: () => 0,
  End: (_, last) => last,
}

/** A dense list with a head that stays in sight. Arrows or j and k walk the rows, Enter opens; on a phone each row is a card. */
export const Table = <Row,>({ label, columns, rows, rowId, onOpen, rowTone }: TableProps<Row>) => {
  const body = useRef<HTMLTableSectionElement>(null)
  const walk = (event: KeyboardEvent<HTMLTableRowElement>, index: number): void => {
    if (event.target !== event.currentTarget) return
    const row = rows[index]
    if (event.key === 'Enter' && row !== undefined) onOpen?.(row)
    const step = keySteps[event.key]
    if (!step) return
    event.preventDefault()
    body.current?.rows[step(index, rows.length - 1)]?.focus()
  }
  const open = (target: EventTarget, row: Row): void => {
    const control = target instanceof Element ? target.closest('a, button, input, label, select') : null
    const isSelecting = (globalThis.getSelection()?.toString() ?? '') !== ''
    if (!control && !isSelecting) onOpen?.(row)
  }
  return (
    <table className="w-full border-collapse text-small max-sm:block">
      <caption className="sr-only">{label}</caption>
      <thead className="sticky top-0 z-10 bg-ground max-sm:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={cx(
                'caption border-b border-edge px-3 py-2 first:pl-2 last:pr-2',
                column.align === 'end' ? 'text-right' : 'text-left',
                column.width,
              )}
            >
              <span className={column.labelHidden ? 'sr-only' : undefined}>{column.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} className="max-sm:block">
        {rows.map((row, index) => (
          <tr
            key={rowId(row)}
            tabIndex={onOpen ? (index === 0 ? 0 : -1) : undefined}
            onKeyDown={(event) => walk(event, index)}
            onClick={onOpen ? (event) => open(event.target, row) : undefined}
            className={cx(
              'border-b border-hairline focus-visible:-outline-offset-2',
              'max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-3 max-sm:gap-y-0.5 max-sm:py-3',
              onOpen && 'cursor-pointer hover:bg-sunken',
              toneClass[rowTone?.(row) ?? 'plain'],
            )}
          >
            {columns.map((column) => (
              <td
                key={column.id}
                className={cx(
                  'px-3 py-2.5 align-baseline first:pl-2 last:pr-2 max-sm:block max-sm:px-2 max-sm:py-0',
                  column.align === 'end' && 'sm:text-right',
                  cardClass[column.card ?? 'line'],
                )}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
