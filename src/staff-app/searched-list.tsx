import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { buttonClass } from '#ui/button.tsx'
import type { Problem } from '#ui/field-context.ts'
import { Pagination, Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { SearchField } from '#ui/text-field.tsx'

import { useFilters } from './staff-routes.ts'
import type { TypedSearch } from './use-typed-search.ts'

type SearchedListProps<Row> = Readonly<{
  /** What the table is called to a screen reader. */
  label: string
  searchLabel: string
  search: TypedSearch
  /** The answer as it is on its way. */
  reply: Readonly<{ isPending: boolean; problem: Problem | null; refetch: () => Promise<unknown> }>
  page: Readonly<{ rows: readonly Row[]; next: string | null }> | undefined
  columns: readonly Column<Row>[]
  addressOf: (row: Row) => string
  empty: ReactNode
}>

/** A list found by typing and turned page by page, with both in the address. */
export const SearchedList = <Row extends Readonly<{ id: string }>>({
  label,
  searchLabel,
  search,
  reply,
  page,
  columns,
  addressOf,
  empty,
}: SearchedListProps<Row>) => {
  const navigate = useNavigate()
  return (
    <>
      <search className="mb-3 block sm:max-w-96">
        <SearchField
          label={searchLabel}
          labelHidden
          name="q"
          value={search.typed}
          placeholder={searchLabel}
          onChange={(event) => search.setTyped(event.target.value)}
          aria-keyshortcuts="/"
        />
      </search>
      {reply.problem ? (
        <ErrorNote title={reply.problem.message} onRetry={() => void reply.refetch()} />
      ) : null}
      {reply.isPending ? <Skeleton lines={10} /> : null}
      {page?.rows.length === 0 ? empty : null}
      {page && page.rows.length > 0 ? (
        <>
          <Table
            label={label}
            columns={columns}
            rows={page.rows}
            rowId={(row) => row.id}
            onOpen={(row) => void navigate({ to: addressOf(row) })}
          />
          <Turning next={page.next} />
        </>
      ) : null}
    </>
  )
}

const Turning = ({ next }: Readonly<{ next: string | null }>) => {
  const [filters, setFilters] = useFilters()
  const isFirst = (filters['after'] ?? '') === ''
  if (isFirst && next === null) return null
  return (
    <Pagination
      onPrevious={isFirst ? null : () => globalThis.history.back()}
      onNext={next === null ? null : () => setFilters({ after: next })}
    />
  )
}

/** The whole list as a file, narrowed as it is on screen. */
export const ExportLink = ({
  path,
  search,
  label,
}: Readonly<{ path: string; search: string; label: string }>) => (
  <a href={`${path}?search=${encodeURIComponent(search)}`} download className={buttonClass()}>
    <Icon name="download" size="small" />
    {label}
  </a>
)
