import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import { localDay } from '../../domain/local-day.ts'
import { standingOf } from '../../domain/portal-story.ts'
import type { OwnOrder, PromiseRow } from '../../store/own-orders.ts'

interface OrdersPageProps {
  readonly orders: readonly OwnOrder[]
  readonly promises: readonly PromiseRow[]
  readonly language: Language
}

/** Every watch of one person that is or was with the house: one sentence each. */
export const OrdersPage = ({ orders, promises, language }: OrdersPageProps) => (
  <>
    <h1>{translate(language, 'portal.my-watches')}</h1>
    {orders.length === 0 && <p className="lead">{translate(language, 'portal.nothing-here')}</p>}
    <ul className="orders">
      {orders.map((order) => (
        <li key={order.id}>
          <a href={`/portal/orders/${order.id}`}>
            <span className="watch-name">{`${order.brand} ${order.model}`.trim()}</span>
            <br />
            <span>{translate(language, `portal.standing.${standingOf(order)}.short`)}</span>
            <br />
            <span className="faint">
              {order.number} · {lineOf(order, promises, language)}
            </span>
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a href="/portal/consents">{translate(language, 'portal.consents')}</a>
    </p>
  </>
)

const lineOf = (order: OwnOrder, promises: readonly PromiseRow[], language: Language): string => {
  const formats = formatsFor(language)
  if (order.returned_at !== null) {
    return translate(language, 'portal.returned-on', {
      day: formats.day(localDay(order.returned_at, order.time_zone), 'long'),
    })
  }
  const standing = promises.filter((promise) => promise.order_id === order.id).at(-1)
  return standing === undefined
    ? translate(language, 'portal.received-on', {
        day: formats.day(localDay(order.received_at, order.time_zone), 'long'),
      })
    : translate(language, 'portal.promised-for', { day: formats.day(standing.promised_on, 'long') })
}
