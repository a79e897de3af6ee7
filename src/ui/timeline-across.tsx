import { cx } from './cx.ts'
import { axisTicks, placeLabels, timeBounds, type TimelineWindow } from './timeline-layout.ts'
import { markClass, spanClass, windowStroke, wordClass } from './timeline-tones.ts'
import type { TimelineProps } from './timeline.tsx'
import { useUiText } from './use-ui-text.ts'

const lane = 20
const margin = 10
const textClass = 'halo text-[13px] [font-variant-numeric:tabular-nums]'

/** The wide drawing: words above the line, what was said about its end below, the calendar at the foot. */
export const TimelineAcross = (props: TimelineProps & Readonly<{ width: number }>) => {
  const { points, spans = [], windows = [], now, width, label, formatTick } = props
  const t = useUiText()
  const bounds = timeBounds(props)
  const [from, to] = bounds
  const x = (at: number): number => margin + ((at - from) / (to - from)) * (width - 2 * margin)
  const labels = placeLabels(points, {
    width,
    lanes: 4,
    x: (point) => x(point.at),
    text: (point) => point.label,
  })
  const brackets = placeLabels(windows, {
    width,
    lanes: 4,
    x: (window) => x(window.from),
    text: (window) => window.label,
  })
  const lanesAbove = Math.max(0, ...labels.map((placed) => placed.lane)) + 1
  const lanesBelow = Math.max(-1, ...brackets.map((placed) => placed.lane)) + 1
  const line = lanesAbove * lane + 16
  const foot = line + 14 + lanesBelow * (lane + 10) + 8
  return (
    <svg role="img" aria-label={label} width={width} height={foot + 22} className={textClass}>
      {axisTicks(bounds, Math.floor(width / 90)).map(({ at, isYear }) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={line + 8} y2={foot} className="stroke-hairline" />
          <text
            x={x(at)}
            y={foot + 15}
            textAnchor={x(at) > width - 40 ? 'end' : x(at) < 30 ? 'start' : 'middle'}
            className="fill-faint"
          >
            {formatTick(at, isYear)}
          </text>
        </g>
      ))}
      <line x1={margin} x2={width - margin} y1={line} y2={line} className="stroke-hairline" strokeWidth={2} />
      {spans.map((span) => (
        <line
          key={span.id}
          x1={x(span.from)}
          x2={Math.max(x(span.to), x(span.from) + 1)}
          y1={line}
          y2={line}
          strokeWidth={5}
          className={spanClass[span.tone ?? 'plain']}
        >
          <title>{`${span.label}: ${props.formatTime(span.from)} – ${props.formatTime(span.to)}`}</title>
        </line>
      ))}
      {labels.map(({ item, x: at, labelX, lane: row }) => (
        <g key={item.id}>
          {row >= 0 ? (
            <>
              <line
                x1={at}
                x2={at}
                y1={line - 6}
                y2={line - 10 - row * lane}
                className="stroke-edge"
                strokeWidth={1}
              />
              <text x={labelX} y={line - 15 - row * lane} className={wordClass[item.tone ?? 'plain']}>
                {item.label}
              </text>
            </>
          ) : null}
          <circle
            cx={at}
            cy={line}
            r={5}
            className={cx('stroke-ground', markClass[item.tone ?? 'plain'])}
            strokeWidth={2}
          >
            <title>{`${item.label}: ${props.formatTime(item.at)}`}</title>
          </circle>
        </g>
      ))}
      {brackets.map((placed) => (
        <Bracket
          key={placed.item.id}
          {...placed}
          x={x}
          y={line + 16 + Math.max(placed.lane, 0) * (lane + 10)}
        />
      ))}
      {now !== undefined ? (
        <g>
          <line
            x1={x(now)}
            x2={x(now)}
            y1={line - 12}
            y2={foot}
            strokeWidth={1.5}
            className="stroke-accent"
          />
          <text
            x={x(now) + (x(now) > width - 60 ? -5 : 5)}
            y={foot - 3}
            textAnchor={x(now) > width - 60 ? 'end' : 'start'}
            className="fill-accent"
          >
            {t('ui.timeline.now')}
          </text>
        </g>
      ) : null}
    </svg>
  )
}

type BracketProps = Readonly<{
  item: TimelineWindow
  labelX: number
  lane: number
  x: (at: number) => number
  y: number
}>

const Bracket = ({ item, labelX, lane: row, x, y }: BracketProps) => {
  const tone = item.isReplaced ? 'waiting' : (item.tone ?? 'accent')
  const [left, right] = [x(item.from), Math.max(x(item.to), x(item.from) + 6)]
  return (
    <g>
      <path
        d={`M${left} ${y - 4}V${y}H${right}V${y - 4}`}
        fill="none"
        strokeWidth={item.isReplaced ? 1 : 2}
        className={windowStroke[tone]}
      />
      {row >= 0 ? (
        <text x={labelX} y={y + 15} className={wordClass[tone]}>
          {item.label}
        </text>
      ) : null}
    </g>
  )
}
