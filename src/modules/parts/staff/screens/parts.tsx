import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useTypedSearch } from '#staff-app/use-typed-search.ts'
import { useReply } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Pagination, Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { SearchField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { MissingParts } from './missing-parts.tsx'
import { PartTable } from './part-table.tsx'
import type { PartLine } from './part-words.ts'
import { usePartActions } from './use-part-actions.tsx'

const states = ['outstanding', 'wanted', 'ordered', 'late', 'arrived', 'all'] as const
type State = (typeof states)[number]

const stateOf = (said: string | undefined): State | undefined => states.find((state) => state === said)

/** What is missing and whom it holds up; then every part as one list. */
export const Parts = () => {
  const t = useText()
  const [filters] = useFilters()
  const state = stateOf(filters['state'])
  const mayExport = useRole('owner', 'head_office', 'site_manager', 'parts_keeper')
  const missing = useReply(contract.listMissingParts, {}, { every: 60_000 })
  const held = missing.data?.parts.reduce((sum, { heldUp }) => sum + heldUp, 0)
  return (
    <Page
      title={t('parts.title')}
      lead={held === undefined ? undefined : t('parts.lead', { held })}
      width="full"
      actions={
        mayExport ? (
          <a
            href={`/api/parts/export.csv?state=${state ?? 'outstanding'}`}
            download
            className={buttonClass()}
          >
            <Icon name="download" size="small" />
            {t('parts.export')}
          </a>
        ) : undefined
      }
    >
      <Views state={state} />
      {state === undefined ? <ByPart missing={missing} /> : <PartList state={state} />}
    </Page>
  )
}

const Views = ({ state }: Readonly<{ state: State | undefined }>) => {
  const t = useText()
  const views = [undefined, ...states] as const
  return (
    <nav aria-label={t('parts.title')} className="mb-4 border-b border-hairline">
      <ul className="-mb-px flex gap-x-5 overflow-x-auto">
        {views.map((view) => (
          <li key={view ?? 'by-part'} className="shrink-0">
            <Link
              to="/parts"
              search={view === undefined ? {} : { state: view }}
              aria-current={view === state ? 'page' : undefined}
              className={cx(
                'target inline-flex items-center border-b-2 text-small font-semibold whitespace-nowrap',
                'focus-visible:-outline-offset-2',
                view === state ? 'border-accent text-ink' : 'border-transparent text-soft hover:text-ink',
              )}
            >
              {view === undefined ? t('parts.view.held-up') : t(`parts.state.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type ByPartProps = Readonly<{ missing: ReturnType<typeof useReply<typeof contract.listMissingParts>> }>

const ByPart = ({ missing }: ByPartProps) => {
  const { data, isPending, problem, refetch } = missing
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const actions = usePartActions(() => setSelected(new Set()))
  const select = (id: string, isSelected: boolean): void => {
    const next = new Set(selected)
    if (isSelected) next.add(id)
    else next.delete(id)
    setSelected(next)
  }
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton lines={8} />
  const lines = data.parts.flatMap((part) => part.lines).filter(({ id }) => selected.has(id))
  return (
    <>
      {data.parts.length === 0 ? (
        <NoPartMissing />
      ) : (
        <MissingParts
          parts={data.parts}
          mayKeep={data.mayKeep}
          actions={actions}
          selected={selected}
          onSelect={select}
        />
      )}
      {lines.length > 0 ? (
        <ReceiveBar lines={lines} isBusy={actions.isReceiving} onReceive={() => actions.receive(lines)} />
      ) : null}
      {actions.dialog}
    </>
  )
}

type ReceiveBarProps = Readonly<{ lines: readonly PartLine[]; isBusy: boolean; onReceive: () => void }>

/** Stays in sight while a parcel is gone through. */
const ReceiveBar = ({ lines, isBusy, onReceive }: ReceiveBarProps) => {
  const t = useText()
  return (
    <div className="sticky bottom-16 z-20 mt-4 flex items-center justify-between gap-4 rounded-medium bg-surface px-4 py-3 shadow-lifted md:bottom-4">
      <p className="min-w-0 truncate text-small text-soft">{lines.map(({ part }) => part).join(', ')}</p>
      <Button variant="primary" size="large" icon="check" busy={isBusy} onClick={onReceive}>
        {t('parts.receive-selected', { count: lines.length })}
      </Button>
    </div>
  )
}

const NoPartMissing = () => {
  const t = useText()
  return (
    <EmptyState icon="box" title={t('parts.none')}>
      {t('parts.none-text')}
    </EmptyState>
  )
}

const PartList = ({ state }: Readonly<{ state: State }>) => {
  const t = useText()
  const [filters, setFilters] = useFilters()
  const search = useTypedSearch()
  const actions = usePartActions(() => undefined)
  const { q, after: cursor } = filters
  const { data, isPending, problem, refetch } = useReply(
    contract.listParts,
    { query: { state, ...(q !== undefined && { q }), ...(cursor !== undefined && { cursor }) } },
    { keepPrevious: true },
  )
  return (
    <>
      <search className="mb-3 block max-w-96">
        <SearchField
          label={t('parts.search')}
          labelHidden
          placeholder={t('parts.search-hint')}
          value={search.typed}
          onChange={(event) => search.setTyped(event.target.value)}
        />
      </search>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data && data.lines.length === 0 ? (
        q === undefined ? (
          <NoPartMissing />
        ) : (
          <EmptyState icon="search" title={t('parts.none-fit')}>
            {t('parts.none-fit-text')}
          </EmptyState>
        )
      ) : null}
      {data && data.lines.length > 0 ? (
        <>
          <PartTable lines={data.lines} actions={data.mayKeep ? actions : null} />
          <Pagination
            summary={t('parts.count', { count: data.count, more: data.isMore ? 'yes' : 'no' })}
            onPrevious={cursor === undefined ? null : () => setFilters({ after: '' })}
            onNext={data.next === null ? null : () => setFilters({ after: data.next ?? '' })}
          />
        </>
      ) : null}
      {actions.dialog}
    </>
  )
}
