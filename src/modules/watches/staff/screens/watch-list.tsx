import { Link } from '@tanstack/react-router'

import { useStanding } from '#modules/orders/staff/screens/standing.tsx'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { ExportLink, SearchedList } from '#staff-app/searched-list.tsx'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { useTypedSearch } from '#staff-app/use-typed-search.ts'
import { linkClass } from '#ui/button.tsx'
import { EmptyState } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import type { Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'

type WatchLine = EndpointReply<typeof contract.listWatches>['watches'][number]

/** Every piece, the newest first; found by brand, model, reference, calibre or serial as it is typed. */
export const WatchList = () => {
  const t = useText()
  const columns = useWatchColumns()
  const search = useTypedSearch()
  const [{ after = '' }] = useFilters()
  const query = { search: search.said, after }
  const reply = useReply(contract.listWatches, { query }, { keepPrevious: true })
  const { data } = reply
  return (
    <Page
      title={t('watches.list.title')}
      width="full"
      actions={
        data?.mayExport ? (
          <ExportLink path="/api/watches/export" search={search.said} label={t('watches.list.export')} />
        ) : null
      }
    >
      <SearchedList
        label={t('watches.list.title')}
        searchLabel={t('watches.list.search')}
        search={search}
        reply={reply}
        page={data && { rows: data.watches, next: data.next }}
        columns={columns}
        addressOf={({ id }) => `/watches/${id}`}
        empty={<NoWatch search={search.said} />}
      />
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
