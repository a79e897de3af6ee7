import { Link, useNavigate } from '@tanstack/react-router'

import { useTypedSearch } from '#modules/clients/staff/screens/use-typed-search.ts'
import { useStanding } from '#modules/orders/staff/screens/standing.tsx'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { Pagination, Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { SearchField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'

type WatchLine = EndpointReply<typeof contract.listWatches>['watches'][number]

/** Every piece, the newest first; found by brand, model, reference, calibre or serial as it is typed. */
export const WatchList = () => {
  const t = useText()
  const navigate = useNavigate()
  const columns = useWatchColumns()
  const { typed, setTyped, said, after, turn } = useTypedSearch()
  const { data, isPending, problem, refetch } = useReply(
    contract.listWatches,
    { query: { search: said, after } },
    { keepPrevious: true },
  )
  return (
    <Page
      title={t('watches.list.title')}
      width="full"
      actions={
        data?.mayExport ? (
          <a
            href={`/api/watches/export?search=${encodeURIComponent(said)}`}
            download
            className={buttonClass()}
          >
            <Icon name="download" size="small" />
            {t('watches.list.export')}
          </a>
        ) : null
      }
    >
      <search className="mb-3 block sm:max-w-96">
        <SearchField
          label={t('watches.list.search')}
          labelHidden
          name="q"
          value={typed}
          placeholder={t('watches.list.search')}
          onChange={(event) => setTyped(event.target.value)}
          aria-keyshortcuts="/"
        />
      </search>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton lines={10} /> : null}
      {data?.watches.length === 0 ? <NoWatch search={said} /> : null}
      {data && data.watches.length > 0 ? (
        <>
          <Table
            label={t('watches.list.title')}
            columns={columns}
            rows={data.watches}
            rowId={(watch) => watch.id}
            onOpen={(watch) => void navigate({ to: `/watches/${watch.id}` })}
          />
          {after !== '' || data.next !== null ? (
            <Pagination
              onPrevious={after === '' ? null : () => globalThis.history.back()}
              onNext={data.next === null ? null : () => turn(data.next ?? '')}
            />
          ) : null}
        </>
      ) : null}
    </Page>
  )
}

const useWatchColumns = (): Column<WatchLine>[] => {
  const t = useText()
  const words = useStanding()
  return [
    {
      id: 'watch',
      label: t('watches.list.watch'),
      card: 'title',
      cell: (watch) => (
        <Link to={`/watches/${watch.id}`} tabIndex={-1} className="story text-base leading-5 hover:underline">
          {watch.name}
        </Link>
      ),
    },
    {
      id: 'reference',
      label: t('watches.field.reference'),
      card: 'hidden',
      cell: (watch) => watch.reference || <Empty />,
    },
    {
      id: 'serial',
      label: t('watches.field.serial'),
      cell: (watch) => (
        <span className={watch.serialState === 'read' ? '' : 'text-faint'}>
          {words.serial(watch.serial, watch.serialState)}
        </span>
      ),
    },
    {
      id: 'year',
      label: t('watches.field.year'),
      align: 'end',
      card: 'corner',
      cell: (watch) => watch.year ?? <Empty />,
    },
    {
      id: 'owner',
      label: t('watches.list.owner'),
      cell: (watch) =>
        watch.owner === null ? (
          <Empty />
        ) : (
          <Link to={`/clients/${watch.owner.id}`} className={linkClass}>
            {watch.owner.name || t('watches.owner.erased')}
          </Link>
        ),
    },
  ]
}

const Empty = () => <span className="text-faint max-sm:hidden">—</span>

const NoWatch = ({ search }: Readonly<{ search: string }>) => {
  const t = useText()
  if (search === '') {
    return (
      <EmptyState icon="watch" title={t('watches.list.none')}>
        {t('watches.list.none-text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="search" title={t('watches.list.none-fit', { search })}>
      {t('watches.list.none-fit-text')}
    </EmptyState>
  )
}
