import { cx } from './cx.ts'
import { spreadDown, type TimelineTone } from './timeline-layout.ts'
import { markClass, spanClass, wordClass } from './timeline-tones.ts'
import type { TimelineProps } from './timeline.tsx'
import { useUiText } from './use-ui-text.ts'

const left = 12
const gap = 44

type Line = Readonly<{
  id: string
  at: number
  words: string
  when: string
  tone: TimelineTone
  isWindow: boolean
  isReplaced: boolean
}>

const linesOf = ({ points, windows = [], now, formatTime }: TimelineProps, nowWords: string): Line[] => {
  const plain = { isWindow: false, isReplaced: false } as const
  return [
    ...points.map(({ id, at, label, tone = 'plain' }) => ({
      id,
      at,
      words: label,
      when: formatTime(at),
      tone,
      ...plain,
    })),
    ...windows.map(({ id, from, to, label, isReplaced = false, tone = 'accent' }) => ({
      id,
      at: (from + to) / 2,
      words: label,
      when: `${formatTime(from)} – ${formatTime(to)}`,
      tone: isReplaced ? ('waiting' as const) : tone,
      isWindow: true,
      isReplaced,
    })),
    ...(now === undefined
      ? []
      : [{ id: 'now', at: now, words: nowWords, when: formatTime(now), tone: 'accent' as const, ...plain }]),
  ].sort((one, other) => one.at - other.at)
}

/** The narrow drawing: the line runs down the left, each moment with its words beside it. */
export const TimelineDown = (props: TimelineProps & Readonly<{ width: number }>) => {
  const { spans = [], width, label } = props
  const t = useUiText()
  const lines = linesOf(props, t('ui.timeline.now'))
  const places = spreadDown(
    lines.map((line, index) => line.at + index * 0.001),
    lines.length * gap,
    gap,
  )
  const ys = [...places.values()].map((y) => y + 14)
  const bottom = (ys.at(-1) ?? 0) + 28
  // A span's ends need not be moments with words: they are set between the nearest two that are.
  const y = (at: number): number => {
    const after = lines.findIndex((line) => line.at >= at)
    if (after <= 0) return ys[after === 0 ? 0 : ys.length - 1] ?? 0
    const [one, other] = [lines[after - 1], lines[after]]
    const [from = 0, to = 0] = [ys[after - 1], ys[after]]
    if (!one || !other || other.at === one.at) return to
    return from + ((at - one.at) / (other.at - one.at)) * (to - from)
  }
  return (
    <svg role="img" aria-label={label} width={width} height={bottom} className="halo text-[14px]">
      <line
        x1={left}
        x2={left}
        y1={ys[0] ?? 0}
        y2={ys.at(-1) ?? 0}
        strokeWidth={2}
        className="stroke-hairline"
      />
      {spans.map((span) => (
        <line
          key={span.id}
          x1={left}
          x2={left}
          y1={y(span.from)}
          y2={y(span.to)}
          strokeWidth={5}
          className={spanClass[span.tone ?? 'plain']}
        />
      ))}
      {lines.map((line, index) => (
        <g key={line.id} transform={`translate(0 ${ys[index] ?? 0})`}>
          {line.isWindow ? (
            <path
              d={`M${left + 4} -7H${left - 2}V7H${left + 4}`}
              fill="none"
              strokeWidth={2}
              className={line.isReplaced ? 'stroke-edge' : 'stroke-accent'}
            />
          ) : (
            <circle cx={left} r={5.5} strokeWidth={2} className={cx('stroke-ground', markClass[line.tone])} />
          )}
          <text x={left + 18} y={4} className={wordClass[line.tone]}>
            {line.words}
          </text>
          <text x={left + 18} y={20} className="fill-faint text-[12px]">
            {line.when}
          </text>
        </g>
      ))}
    </svg>
  )
}
