import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'

import { useReply } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { DepositPart } from './deposit-part.tsx'
import { CareNote } from './embedded-panels.ts'
import { Evidence } from './evidence.tsx'
import { OrderActions } from './order-actions.tsx'
import { OrderHead } from './order-head.tsx'
import type { OrderPage } from './order-page.ts'
import { OrderTimeline } from './order-timeline.tsx'
import { WorkPart } from './work-part.tsx'

/** One order: where the watch stands, what is next and who holds it; then its line in time, then everything else. */
export const Order = () => {
  const t = useText()
  const id = useParam('orderId')
  const { data, isPending, problem, refetch } = useReply(contract.readOrder, { params: { id } })
  if (problem)
    return (
      <Page title={t('orders.order')}>
        <ErrorNote title={problem.message} onRetry={() => void refetch()} />
      </Page>
    )
  if (isPending || !data)
    return (
      <Page title={t('orders.order')}>
        <Skeleton lines={8} />
      </Page>
    )
  return <OrderScreen key={data.order.id} page={data} />
}

const OrderScreen = ({ page }: Readonly<{ page: OrderPage }>) => {
  const { order, watch } = page
  return (
    <Page
      title={watch.name}
      above={<Above page={page} />}
      actions={<OrderActions page={page} />}
      width="full"
    >
      <OrderHead page={page} />
      <Suspense fallback={null}>
        <CareNote orderId={order.id} />
      </Suspense>
      <OrderTimeline page={page} />
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(17rem,23rem)_minmax(0,1fr)]">
        <DepositPart page={page} />
        <WorkPart page={page} />
      </div>
      <Evidence facts={page.timeline} currency={order.currency} timeZone={order.siteTimeZone} />
    </Page>
  )
}

const Above = ({ page }: Readonly<{ page: OrderPage }>) => {
  const t = useText()
  const { order } = page
  return (
    <span className="flex flex-wrap gap-x-2">
      <Link to="/orders" className={linkClass}>
        {t('orders.list.title')}
      </Link>
      <span aria-hidden="true">/</span>
      <span className="font-semibold text-ink">{order.number}</span>
      {order.redoOf !== null ? (
        <span>
          {t('orders.redo-of')}{' '}
          <Link to={`/orders/${order.redoOf}`} className={linkClass}>
            {order.redoOfNumber}
          </Link>
        </span>
      ) : null}
      {page.redos.map((redo) => (
        <span key={redo.id}>
          {t('orders.came-back-as')}{' '}
          <Link to={`/orders/${redo.id}`} className={linkClass}>
            {redo.number}
          </Link>
        </span>
      ))}
    </span>
  )
}
