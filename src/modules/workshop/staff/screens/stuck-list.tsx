import { Link } from '@tanstack/react-router'

import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import { daysSince } from '#modules/orders/staff/screens/moments.ts'
import { useStanding } from '#modules/orders/staff/screens/standing.tsx'
import { useFormat, useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import type { BoardReply } from './work.ts'

type StuckOrder = BoardReply['stuck'][number]

/** Orders that do not move, each with its reasons and since when; what a client feels first stands first. */
export const StuckList = ({ stuck }: Readonly<{ stuck: readonly StuckOrder[] }>) => (
  <ol>
    {stuck.map((order) => (
      <StuckLine key={order.orderId} order={order} />
    ))}
  </ol>
)

const StuckLine = ({ order }: Readonly<{ order: StuckOrder }>) => {
  const t = useText()
  const format = useFormat()
  const standing = useStanding()
  const whose = [order.clientName, order.number, order.assignedName].filter((part) => part !== '')
  return (
    <li className="border-b border-hairline py-3 first:pt-0 last:border-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link to={`/orders/${order.orderId}`} className="story text-base hover:underline">
          {order.watchName}
        </Link>
        <span className="text-tiny text-soft">{standing.stage(order.stage)}</span>
      </p>
      <p className="text-small text-soft">{whose.join(' · ')}</p>
      <ul className="mt-1 text-small">
        {order.reasons.map((one) => (
          <li key={one.reason} className={cx(one.reason === 'promise-passed' && 'font-semibold text-danger')}>
            <Reason order={order} reason={one.reason} />{' '}
            <span className="font-normal text-soft">
              {one.reason === 'promise-passed' && order.promisedOn !== null
                ? format.day(order.promisedOn)
                : t('orders.days-ago', { days: daysSince(one.since) })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

type ReasonProps = Readonly<{ order: StuckOrder; reason: StuckOrder['reasons'][number]['reason'] }>

const Reason = ({ order, reason }: ReasonProps) => {
  const t = useText()
  const standing = useStanding()
  const skillName = useSkill()
  if (reason === 'waits' && order.waitReason !== null) {
    const words = standing.wait(order.waitReason)
    return order.waitNote === '' ? words : t('workshop.stuck.waits-for', { words, note: order.waitNote })
  }
  return t(`workshop.stuck.${reason}`, { skill: skillName(order.skill), holder: order.holder })
}
