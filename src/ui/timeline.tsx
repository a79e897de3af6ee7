import { useEffect, useRef, useState } from 'react'

import { TimelineAcross } from './timeline-across.tsx'
import { TimelineDown } from './timeline-down.tsx'
import type { TimelineContent } from './timeline-layout.ts'
import { useUiText } from './use-ui-text.ts'

export type {
  TimelineContent,
  TimelinePoint,
  TimelineSpan,
  TimelineTone,
  TimelineWindow,
} from './timeline-layout.ts'

export type TimelineProps = TimelineContent &
  Readonly<{
    /** What the drawing shows, in a sentence for those who do not see it. */
    label: string
    /** A moment in words, for the table and the phone. */
    formatTime: (at: number) => string
    /** A moment as short as can be, for the axis. */
    formatTick: (at: number, isYear: boolean) => string
  }>

const useWidth = () => {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { place, width }
}

/** A line in time: what happened on it, how long each part took, what was said about its end. */
export const Timeline = (props: TimelineProps) => {
  const { place, width } = useWidth()
  return (
    <figure className="min-w-0">
      <div ref={place} className="min-h-24 min-w-0">
        {width === 0 ? null : width < 560 ? (
          <TimelineDown {...props} width={width} />
        ) : (
          <TimelineAcross {...props} width={width} />
        )}
      </div>
      <TimelineTable {...props} />
    </figure>
  )
}

const TimelineTable = ({ points, spans = [], windows = [], formatTime, label }: TimelineProps) => {
  const t = useUiText()
  const between = (from: number, to: number): string => `${formatTime(from)} – ${formatTime(to)}`
  const lines = [
    ...points.map(({ id, at, label }) => ({ id, at, when: formatTime(at), what: label })),
    ...[...spans, ...windows].map(({ id, from, to, label }) => ({
      id,
      at: from,
      when: between(from, to),
      what: label,
    })),
  ].sort((one, other) => one.at - other.at)
  return (
    <details className="mt-2 text-small">
      <summary className="w-fit rounded-fine text-tiny text-faint hover:text-ink pointer-coarse:py-3">
        {t('ui.timeline.table')}
      </summary>
      <table className="mt-2 w-full max-w-2xl">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th className="caption w-2/5 border-b border-edge py-1.5 text-left">{t('ui.timeline.when')}</th>
            <th className="caption border-b border-edge py-1.5 text-left">{t('ui.timeline.what')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="border-b border-hairline">
              <td className="py-1.5 pr-4 align-baseline text-soft">{line.when}</td>
              <td className="py-1.5 align-baseline">{line.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
