import { Link, useNavigate } from '@tanstack/react-router'

import { localDay } from '#modules/orders/domain/local-day.ts'
import { endpointAddress } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Pagination, Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { DateField, SearchField, Select } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { InvoiceListed } from '../contract.ts'

const names = ['state', 'site', 'from', 'until', 'q'] as const

/** What the address narrows the list to; anything else in it is ignored. */
const useInvoiceQuery = () => {
  const [filters, setFilters] = useFilters()
  const query = Object.fromEntries(
    names.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])),
  )
  return { filters, setFilters, query }
}

/** Every invoice of the house, newest first; what is open and what is late with one press. */
export const InvoiceList = () => {
  const t = useText()
  const { filters, query } = useInvoiceQuery()
  const before = filters['before']
  const reply = useReply(
    contract.listInvoices,
    { query: { ...query, ...(before !== undefined && { before }) } },
    { keepPrevious: true },
  )
  return (
    <Page
      title={t('invoices.title')}
      width="full"
      actions={
        reply.data?.mayExport ? (
          <a href={endpointAddress(contract.exportInvoices, { query })} download className={buttonClass()}>
            <Icon name="download" size="small" />
            {t('invoices.list.export')}
          </a>
        ) : undefined
      }
    >
      <InvoiceFilters />
      {reply.problem ? (
        <ErrorNote title={reply.problem.message} onRetry={() => void reply.refetch()} />
      ) : reply.data === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Invoices invoices={reply.data.invoices} today={reply.data.today} next={reply.data.next} />
      )}
    </Page>
  )
}

const InvoiceFilters = () => {
  const t = useText()
  const { sites } = useSession()
  const { filters, setFilters } = useInvoiceQuery()
  const set = (name: (typeof names)[number], value: string): void =>
    setFilters({ [name]: value, before: '' }, { replace: name === 'q' })
  return (
    <div className="mb-4 flex flex-wrap items-end gap-3">
      <Segmented
        label={t('invoices.list.state')}
        labelHidden
        options={[
          { value: 'all', label: t('invoices.list.all') },
          { value: 'open', label: t('invoices.list.open') },
          { value: 'overdue', label: t('invoices.list.overdue') },
        ]}
        value={filters['state'] ?? 'all'}
        onChange={(state) => set('state', state === 'all' ? '' : state)}
      />
      <SearchField
        label={t('invoices.list.find')}
        labelHidden
        name="q"
        placeholder={t('invoices.list.find')}
        defaultValue={filters['q'] ?? ''}
        onChange={(event) => set('q', event.target.value)}
        fieldClassName="w-full min-w-0 sm:w-auto sm:flex-1 sm:basis-44 sm:max-w-72"
      />
      {sites.length > 1 ? (
        <Select
          label={t('invoices.list.site')}
          labelHidden
          value={filters['site'] ?? ''}
          placeholder={t('invoices.list.every-site')}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => set('site', event.target.value)}
          fieldClassName="min-w-0 sm:flex-1 sm:basis-32 sm:max-w-56"
        />
      ) : null}
      <DateField
        label={t('invoices.list.from')}
        value={filters['from'] ?? ''}
        onChange={(event) => set('from', event.target.value)}
      />
      <DateField
        label={t('invoices.list.until')}
        value={filters['until'] ?? ''}
        onChange={(event) => set('until', event.target.value)}
      />
    </div>
  )
}

type InvoicesProps = Readonly<{ invoices: readonly InvoiceListed[]; today: string; next: string | null }>

const Invoices = ({ invoices, today, next }: InvoicesProps) => {
  const t = useText()
  const navigate = useNavigate()
  const columns = useInvoiceColumns(today)
  const { filters, setFilters } = useInvoiceQuery()
  if (invoices.length === 0) {
    return (
      <EmptyState icon="receipt" title={t('invoices.list.none')}>
        {t('invoices.list.none.text')}
      </EmptyState>
    )
  }
  return (
    <>
      <Table
        label={t('invoices.title')}
        columns={columns}
        rows={invoices}
        rowId={({ id }) => id}
        onOpen={({ orderId }) => void navigate({ to: `/orders/${orderId}` })}
        rowTone={(row) => (isOverdue(row, today) ? 'danger' : undefined)}
      />
      <Pagination
        onPrevious={filters['before'] === undefined ? null : () => globalThis.history.back()}
        onNext={next === null ? null : () => setFilters({ before: next })}
      />
    </>
  )
}

const isOverdue = (row: InvoiceListed, today: string): boolean => row.openMinor > 0 && row.dueOn < today

const useInvoiceColumns = (today: string): Column<InvoiceListed>[] => {
  const t = useText()
  const format = useFormat()
  const money = (row: InvoiceListed, minor: number): string => format.money({ minor, currency: row.currency })
  return [
    {
      id: 'number',
      label: t('invoices.list.number'),
      card: 'title',
      cell: (row) => (
        <>
          <Link to={`/orders/${row.orderId}`} className="hover:underline" tabIndex={-1}>
            {row.number}
          </Link>{' '}
          {row.corrects === null ? null : <Badge>{t('invoices.list.correction')}</Badge>}
        </>
      ),
    },
    { id: 'buyer', label: t('invoices.list.buyer'), cell: (row) => row.buyerName },
    {
      id: 'order',
      label: t('invoices.list.order'),
      card: 'hidden',
      cell: (row) => <span className="text-soft">{row.orderNumber}</span>,
    },
    {
      id: 'issued',
      label: t('invoices.list.issued'),
      card: 'hidden',
      cell: (row) => format.day(localDay(new Date(row.issuedAt), row.timeZone)),
    },
    {
      id: 'due',
      label: t('invoices.list.due'),
      card: 'hidden',
      cell: (row) => (row.openMinor > 0 ? format.day(row.dueOn) : <span className="text-faint">—</span>),
    },
    {
      id: 'total',
      label: t('invoices.total'),
      align: 'end',
      card: 'corner',
      cell: (row) => money(row, row.totalMinor),
    },
    {
      id: 'open',
      label: t('invoices.open'),
      align: 'end',
      cell: (row) => (
        <OpenAmount row={row} isLate={isOverdue(row, today)} words={money(row, row.openMinor)} />
      ),
    },
  ]
}

type OpenAmountProps = Readonly<{ row: InvoiceListed; isLate: boolean; words: string }>

const OpenAmount = ({ row, isLate, words }: OpenAmountProps) => {
  const t = useText()
  if (row.corrects !== null) return <span className="text-faint max-sm:hidden">—</span>
  if (row.openMinor === 0) return <Badge tone="good">{t('invoices.state', { state: 'paid' })}</Badge>
  return (
    <span className="inline-flex flex-wrap items-baseline justify-end gap-2 whitespace-nowrap">
      {isLate ? <Badge tone="danger">{t('invoices.state', { state: 'overdue' })}</Badge> : null}
      {row.openMinor < 0 ? <Badge tone="caution">{t('invoices.state', { state: 'credit' })}</Badge> : null}
      <span>{words}</span>
    </span>
  )
}
