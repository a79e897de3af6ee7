import { Link } from '@tanstack/react-router'

import { Standing, useStanding } from '#modules/orders/staff/screens/standing.tsx'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Facts, Page, Section } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { LifeLine } from './life-line.tsx'
import { OwnerChange } from './owner-change.tsx'

export type WatchReply = EndpointReply<typeof contract.readWatch>

/** What this piece has lived, and where it is now. */
export const WatchPage = () => {
  const t = useText()
  const id = useParam('watchId')
  const { data, problem, refetch } = useReply(contract.readWatch, { params: { id } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const { watch } = data
  return (
    <Page
      title={watch.name}
      above={
        <Link to="/watches" className={linkClass}>
          {t('watches.list.title')}
        </Link>
      }
      lead={<Lead data={data} />}
      actions={
        data.mayKeep ? (
          <>
            <Link to={`/watches/${watch.id}/edit`} className={buttonClass()}>
              <Icon name="edit" size="small" />
              {t('watches.page.change')}
            </Link>
            <OwnerChange data={data} />
          </>
        ) : null
      }
    >
      <SameSerial data={data} />
      <Section title={t('watches.page.life')}>
        <LifeLine watchId={watch.id} name={watch.name} orders={data.orders} />
      </Section>
      <div className="mt-9 grid gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0">
          <Section
            title={t('watches.page.orders')}
            aside={data.orders.length > 0 ? `${data.orders.length}` : undefined}
          >
            <Stays orders={data.orders} />
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={t('watches.page.piece')}>
            <Piece data={data} />
          </Section>
        </div>
      </div>
    </Page>
  )
}

/** Where it is, whose it is, and whether our work on it still stands surety. */
const Lead = ({ data }: Readonly<{ data: WatchReply }>) => {
  const t = useText()
  const format = useFormat()
  const open = data.orders.find((order) => order.isOpen)
  const { warranty, owner } = data
  return (
    <>
      <p>
        {open === undefined
          ? t('watches.page.not-here')
          : t('watches.page.here', { day: format.day(open.receivedAt.slice(0, 10), 'long') })}{' '}
        {owner === null ? (
          t('watches.page.nobody')
        ) : (
          <>
            {t('watches.page.owner')}{' '}
            <Link to={`/clients/${owner.id}`} className={linkClass}>
              {owner.name || t('watches.owner.erased')}
            </Link>
            .
          </>
        )}
      </p>
      {warranty !== null && warranty.endsOn >= data.today ? (
        <p className="mt-1 text-brass">
          {t('watches.page.warranty', { day: format.day(warranty.endsOn, 'long') })}
        </p>
      ) : null}
    </>
  )
}

const SameSerial = ({ data }: Readonly<{ data: WatchReply }>) => {
  const t = useText()
  if (data.sameSerial.length === 0) return null
  return (
    <div className="mb-7">
      <Note tone="caution" icon="alert" title={t('watches.same-serial.title')}>
        <ul>
          {data.sameSerial.map((other) => (
            <li key={other.id}>
              <Link to={`/watches/${other.id}`} className={linkClass}>
                {other.name}
              </Link>
              {other.owner === null ? null : `, ${other.owner.name}`}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-small">{t('watches.same-serial.text')}</p>
      </Note>
    </div>
  )
}

const Stays = ({ orders }: Readonly<{ orders: WatchReply['orders'] }>) => {
  const t = useText()
  const format = useFormat()
  if (orders.length === 0) return <p className="text-small text-soft">{t('watches.page.no-order')}</p>
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id} className="border-b border-hairline">
          <Link
            to={`/orders/${order.id}`}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 rounded-fine py-2.5 hover:bg-sunken"
          >
            <span className="font-semibold">{order.number}</span>
            <Standing stage={order.stage} waitReason={null} />
            {order.clientWords === '' ? null : (
              <span className="col-span-2 line-clamp-2 text-small text-ink">{order.clientWords}</span>
            )}
            <span className="col-span-2 text-small text-soft">
              {order.returnedAt === null
                ? format.day(order.receivedAt.slice(0, 10))
                : format.days(order.receivedAt.slice(0, 10), order.returnedAt.slice(0, 10))}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const Piece = ({ data }: Readonly<{ data: WatchReply }>) => {
  const t = useText()
  const words = useStanding()
  const { watch } = data
  const known = [
    ['reference', watch.reference],
    ['serial', words.serial(watch.serial, watch.serialState)],
    ['year', watch.year === null ? '' : `${watch.year}`],
    ['calibre', watch.calibre],
    ['movement', watch.movement === 'unknown' ? '' : t(`watches.movement.${watch.movement}`)],
    ['movementSerial', watch.movementSerial],
    ['material', watch.material],
    ['dial', watch.dial],
    ['strap', watch.strap],
    ['marks', watch.marks],
  ] as const
  return (
    <Facts
      facts={known
        .filter(([, value]) => value !== '')
        .map(([name, value]) => ({
          label: t(`watches.field.${name}`),
          value: <span className="whitespace-pre-line">{value}</span>,
        }))}
    />
  )
}
