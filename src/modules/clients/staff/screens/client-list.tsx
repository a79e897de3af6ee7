import { Link, useNavigate } from '@tanstack/react-router'

import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { buttonClass } from '#ui/button.tsx'
import { Pagination, Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { SearchField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { useClientColumns } from './client-columns.tsx'
import { useTypedSearch } from './use-typed-search.ts'

/** Everybody the house knows, by name; found by any fragment of name, mail, phone or town. */
export const ClientList = () => {
  const t = useText()
  const navigate = useNavigate()
  const columns = useClientColumns()
  const { typed, setTyped, said, after, turn } = useTypedSearch()
  const { data, isPending, problem, refetch } = useReply(
    contract.listClients,
    { query: { search: said, after } },
    { keepPrevious: true },
  )
  return (
    <Page
      title={t('clients.list.title')}
      width="full"
      actions={
        <>
          {data?.mayExport ? (
            <a
              href={`/api/clients/export?search=${encodeURIComponent(said)}`}
              download
              className={buttonClass()}
            >
              <Icon name="download" size="small" />
              {t('clients.list.export')}
            </a>
          ) : null}
          {data?.mayKeep ? (
            <Link
              to="/clients/new"
              search={said === '' ? {} : { q: said }}
              className={buttonClass({ variant: 'primary' })}
            >
              <Icon name="plus" size="small" />
              {t('clients.list.new')}
            </Link>
          ) : null}
        </>
      }
    >
      <search className="mb-3 block sm:max-w-96">
        <SearchField
          label={t('clients.list.search')}
          labelHidden
          name="q"
          value={typed}
          placeholder={t('clients.list.search')}
          onChange={(event) => setTyped(event.target.value)}
          aria-keyshortcuts="/"
        />
      </search>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton lines={10} /> : null}
      {data?.clients.length === 0 ? <NobodyHere search={said} /> : null}
      {data && data.clients.length > 0 ? (
        <>
          <Table
            label={t('clients.list.title')}
            columns={columns}
            rows={data.clients}
            rowId={(client) => client.id}
            onOpen={(client) => void navigate({ to: `/clients/${client.id}` })}
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
