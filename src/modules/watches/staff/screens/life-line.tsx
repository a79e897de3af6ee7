import { lifeMarks, stays, type LifeMark } from '../../domain/life-line.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { systemClock } from '#platform/clock.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Timeline, type TimelinePoint, type TimelineSpan, type TimelineTone } from '#ui/timeline.tsx'
import * as contract from '../contract.ts'

type Order = EndpointReply<typeof contract.readWatch>['orders'][number]

const toneOf: Readonly<Record<LifeMark['kind'], TimelineTone>> = {
  'first-seen': 'plain',
  'owner-changed': 'plain',
  serviced: 'good',
  measured: 'accent',
}

type LifeLineProps = Readonly<{ watchId: string; name: string; orders: readonly Order[] }>

/** The watch's life drawn as time: its stays with us, what was measured, whose it was. */
export const LifeLine = ({ watchId, name, orders }: LifeLineProps) => {
  const t = useText()
  const format = useFormat()
  const { data, problem } = useReply(contract.readLife, { params: { id: watchId } })
  if (problem) return <ErrorNote title={problem.message} />
  if (!data) return <Skeleton lines={2} />
  const now = systemClock.now().getTime()
  const sayMark = (mark: LifeMark): string => {
    const said = t(`watches.life.${mark.kind}`)
    if (mark.rate === null) return said
    const rate = format.number(mark.rate, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    return `${said}, ${t('watches.life.rate', { rate })}`
  }
  const points = lifeMarks(data.facts, orders).map((mark): TimelinePoint => ({
    id: mark.id,
    at: mark.at,
    label: sayMark(mark),
    tone: toneOf[mark.kind],
  }))
  const spans = stays(orders, now).map((stay): TimelineSpan => ({
    id: stay.id,
    from: stay.from,
    to: stay.to,
    label: stay.isOpen ? t('watches.life.here', { number: stay.number }) : stay.number,
    tone: stay.isOpen ? 'accent' : 'plain',
  }))
  return (
    <Timeline
      label={t('watches.life.label', { name })}
      points={points}
      spans={spans}
      now={now}
      formatTime={(at) => format.day(dayOf(at))}
      formatTick={(at, isYear) => (isYear ? dayOf(at).slice(0, 4) : format.day(dayOf(at), 'short'))}
    />
  )
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
