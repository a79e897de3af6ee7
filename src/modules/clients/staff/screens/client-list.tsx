import { Link } from '@tanstack/react-router'

import { useReply } from '#staff-app/api.ts'
import { ExportLink, SearchedList } from '#staff-app/searched-list.tsx'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { useTypedSearch } from '#staff-app/use-typed-search.ts'
import { buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { useClientColumns } from './client-columns.tsx'

/** Everybody the house knows, by name; found by any fragment of name, mail, phone or town. */
export const ClientList = () => {
  const t = useText()
  const columns = useClientColumns()
  const search = useTypedSearch()
  const [{ after = '' }] = useFilters()
  const query = { search: search.said, after }
  const reply = useReply(contract.listClients, { query }, { keepPrevious: true })
  const { data } = reply
  return (
    <Page
      title={t('clients.list.title')}
      width="full"
      actions={
        <>
          {data?.mayExport ? (
            <ExportLink path="/api/clients/export" search={search.said} label={t('clients.list.export')} />
          ) : null}
          {data?.mayKeep ? (
            <Link
              to="/clients/new"
              search={search.said === '' ? {} : { q: search.said }}
              className={buttonClass({ variant: 'primary' })}
            >
              <Icon name="plus" size="small" />
              {t('clients.list.new')}
            </Link>
          ) : null}
        </>
      }
    >
      <SearchedList
        label={t('clients.list.title')}
        searchLabel={t('clients.list.search')}
        search={search}
        reply={reply}
        page={data && { rows: data.clients, next: data.next }}
        columns={columns}
        addressOf={({ id }) => `/clients/${id}`}
        empty={<NobodyHere search={search.said} />}
      />
    </Page>
  )
}

const NobodyHere = ({ search }: Readonly<{ search: string }>) => {
  const t = useText()
  if (search === '') {
    return (
      <EmptyState icon="users" title={t('clients.list.none')}>
        {t('clients.list.none-text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="search" title={t('clients.list.none-fit', { search })}>
      {t('clients.list.none-fit-text')}
    </EmptyState>
  )
}
