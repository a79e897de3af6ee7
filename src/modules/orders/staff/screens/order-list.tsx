import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

import { useReply } from '#staff-app/api.ts'
import { useRole, useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { buttonClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Pagination, Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import * as contract from '../contract.ts'
import { exportAddress, listQuery } from './list-query.ts'
import { isLate, useOrderColumns } from './order-columns.tsx'
import { OrderFilters } from './order-filters.tsx'
import { OrderViews } from './order-views.tsx'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]') !== null

/** "/" goes to the search, j to the first row; inside the table the rows themselves listen. */
const useListKeys = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const wanted = { '/': 'main input[name=q]', j: 'main tbody tr' }[event.key]
      const place = wanted === undefined ? null : document.querySelector(wanted)
      const isInRow = event.target instanceof Element && event.target.closest('tbody') !== null
      if (!(place instanceof HTMLElement) || (event.key === 'j' && isInRow)) return
      event.preventDefault()
      place.focus()
    }
    globalThis.addEventListener('keydown', listen)
    return () => globalThis.removeEventListener('keydown', listen)
  }, [])
}

/** Every order of the house, narrowed by what stands in the address. */
export const OrderList = () => {
  const t = useText()
  const [filters] = useFilters()
  const mayExport = useRole('owner', 'head_office', 'site_manager', 'relationship_manager')
  const mayReceive = useRole('owner', 'site_manager', 'advisor')
  useListKeys()
  return (
    <Page
      title={t('orders.list.title')}
      width="full"
      actions={
        <>
          {mayExport ? (
            <a href={exportAddress(filters)} download className={cx(buttonClass(), 'max-sm:hidden')}>
              <Icon name="download" size="small" />
              {t('orders.list.export')}
            </a>
          ) : null}
          {mayReceive ? (
            <Link to="/counter" className={buttonClass({ variant: 'primary' })}>
              <Icon name="plus" size="small" />
              {t('today.new-deposit')}
            </Link>
          ) : null}
        </>
      }
    >
      <OrderViews />
      <OrderFilters />
      <Orders />
    </Page>
  )
}

const Orders = () => {
  const t = useText()
  const navigate = useNavigate()
  const { sites } = useSession()
  const [filters, setFilters] = useFilters()
  const columns = useOrderColumns(sites.length > 1)
  const cursor = filters['cursor']
  const { data, isPending, problem, refetch } = useReply(
    contract.listOrders,
    { query: { ...listQuery(filters), ...(cursor !== undefined && { cursor }) } },
    { keepPrevious: true },
  )
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton lines={10} />
  if (data.orders.length === 0) return <NoOrders />
  const turn = (to: string | null) => (to === null ? null : () => setFilters({ cursor: to }))
  return (
    <>
      <Table
        label={t('orders.list.title')}
        columns={columns}
        rows={data.orders}
        rowId={(order) => order.id}
        onOpen={(order) => void navigate({ to: `/orders/${order.id}` })}
        rowTone={(order) => (isLate(order) ? 'danger' : undefined)}
      />
      <Pagination
        summary={t('orders.list.count', { count: data.count, more: data.isMore ? 'yes' : 'no' })}
        onPrevious={turn(data.previous)}
        onNext={turn(data.next)}
      />
    </>
  )
}

const NoOrders = () => {
  const t = useText()
  const [filters] = useFilters()
  const isNarrowed = Object.keys(filters).length > 0
  return (
    <EmptyState
      icon={isNarrowed ? 'search' : 'watch'}
      title={isNarrowed ? t('orders.list.none-fit') : t('orders.list.none-yet')}
      action={
        isNarrowed ? (
          <Link to="/orders" search={{ stage: 'all' }} className={buttonClass()}>
            {t('today.all')}
          </Link>
        ) : (
          <Link to="/counter" className={buttonClass({ variant: 'primary' })}>
            {t('today.new-deposit')}
          </Link>
        )
      }
    >
      {isNarrowed ? t('orders.list.none-fit-text') : t('orders.list.none-yet-text')}
    </EmptyState>
  )
}
