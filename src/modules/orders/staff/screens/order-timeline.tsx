import { systemClock } from '#platform/clock.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Timeline } from '#ui/timeline.tsx'
import { useFactWords } from './fact-words.ts'
import { orderLine, type LineWords } from './order-line.ts'
import type { OrderPage } from './order-page.ts'
import { useStanding } from './standing.tsx'
import { dayOf } from './moments.ts'

/** Work done while somebody waited is no line in time worth drawing. */
const shortest = 3 * 3_600_000

/** The order's stay, drawn: what happened on the line, what was promised under it. */
export const OrderTimeline = ({ page }: Readonly<{ page: OrderPage }>) => {
  const t = useText()
  const format = useFormat()
  const standing = useStanding()
  const { order } = page
  const fact = useFactWords(order.currency)
  const words: LineWords = {
    stage: standing.stage,
    wait: standing.wait,
    fact,
    inWork: t('orders.stage.in_work'),
    window: ({ windowFrom, windowUntil, probability, state }, { isFirst, isLast }) => {
      const window = format.days(windowFrom, windowUntil)
      if (state === 'kept') return t('orders.line.kept', { window })
      if (state === 'broken') return t('orders.line.broken', { window })
      if (isLast) return t('orders.line.now', { window, sure: format.percent(probability) })
      return isFirst ? t('orders.line.first', { window }) : window
    },
  }
  const content = orderLine(page, words, systemClock.now().getTime())
  const isBrief = (content.spans ?? []).every(({ to }) => to - Date.parse(order.receivedAt) < shortest)
  if (isBrief && content.now === undefined) return null
  const tick = (at: number, isYear: boolean): string =>
    new Intl.DateTimeFormat(
      format.locale,
      isYear ? { year: 'numeric' } : { day: 'numeric', month: 'short', timeZone: order.siteTimeZone },
    ).format(at)
  const received = format.day(dayOf(order.receivedAt, order.siteTimeZone))
  return (
    <Timeline
      {...content}
      label={t('orders.line.label', { day: received, stage: standing.stage(order.stage) })}
      formatTime={(at) => format.instant(new Date(at), order.siteTimeZone)}
      formatTick={tick}
    />
  )
}
