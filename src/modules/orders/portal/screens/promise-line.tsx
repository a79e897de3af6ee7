import type { PromiseStory } from '#modules/promises/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { OwnOrder } from '../../store/own-orders.ts'

interface PromiseLineProps {
  readonly order: OwnOrder
  readonly story: PromiseStory
  readonly language: Language
}

const width = 360
const edge = 9
const lineAt = 34

/** The end of a local day, near enough for a drawing: no hour can be read off it. */
const momentOf = (day: string): number => Date.parse(`${day}T18:00:00Z`)

/**
 * The order as a line from its deposit to the last day that matters: what was promised stands above it, what is to be expected lies
 * under it, and where the house's clock stood still the line is dotted. The list below says the same in words.
 */
export const PromiseLine = ({ order, story, language }: PromiseLineProps) => {
  const { forecast, first, last } = story
  if (forecast === undefined || first === undefined || last === undefined) return null
  const start = order.received_at.getTime()
  const now = Math.max(start, momentOf(forecast.today))
  const held = story.heldUntil ?? last.promised_on
  const end = Math.max(now, ...[held, first.promised_on, forecast.window.until].map(momentOf))
  const at = (moment: number): number =>
    Math.round((edge + ((moment - start) / Math.max(1, end - start)) * (width - 2 * edge)) * 10) / 10
  const isMoved = first.promised_on !== held
  return (
    <figure className="promise-line">
      <svg viewBox={`0 0 ${width} 62`} aria-hidden="true" focusable="false">
        <line className="ahead" x1={at(now)} x2={at(end)} y1={lineAt} y2={lineAt} />
        <line className="past" x1={at(start)} x2={at(now)} y1={lineAt} y2={lineAt} />
        {story.pauses.map((pause) => (
          <g key={pause.from.getTime()}>
            <line
              className="gap"
              x1={at(pause.from.getTime())}
              x2={at(pause.until?.getTime() ?? now)}
              y1={lineAt}
              y2={lineAt}
            />
            <line
              className="paused"
              x1={at(pause.from.getTime())}
              x2={at(pause.until?.getTime() ?? now)}
              y1={lineAt}
              y2={lineAt}
            />
          </g>
        ))}
        <rect
          className="window"
          x={Math.min(width - 14, at(momentOf(forecast.window.from)) - 3)}
          y={lineAt + 9}
          width={Math.max(14, at(momentOf(forecast.window.until)) - at(momentOf(forecast.window.from)) + 6)}
          height="8"
          rx="4"
        />
        {isMoved && <Flag className="first" x={at(momentOf(first.promised_on))} />}
        <Flag className={last.state === 'broken' ? 'broken' : 'promised'} x={at(momentOf(held))} />
        <circle className="now" cx={at(now)} cy={lineAt} r="5" />
      </svg>
      <Legend story={story} language={language} held={held} isMoved={isMoved} />
    </figure>
  )
}

const Flag = ({ className, x }: { readonly className: string; readonly x: number }) => (
  <g className={className}>
    <line x1={x} x2={x} y1={lineAt} y2={14} />
    <circle cx={x} cy={10} r="5" />
  </g>
)

interface LegendProps {
  readonly story: PromiseStory
  readonly language: Language
  readonly held: string
  readonly isMoved: boolean
}

const Legend = ({ story, language, held, isMoved }: LegendProps) => {
  const formats = formatsFor(language)
  const { first, last, forecast } = story
  if (first === undefined || forecast === undefined) return null
  return (
    <figcaption>
      <ul>
        {isMoved && (
          <li className="first">
            {formats.day(first.promised_on)} {translate(language, 'portal.promise.line.first')}
          </li>
        )}
        <li className={last?.state === 'broken' ? 'broken' : 'promised'}>
          {formats.day(held)} {translate(language, 'portal.promise.line.promised')}
        </li>
        <li className="window">
          {formats.days(forecast.window.from, forecast.window.until)}{' '}
          {translate(language, 'portal.promise.line.forecast')}
        </li>
        {story.pauses.length > 0 && (
          <li className="paused">{translate(language, 'portal.promise.line.paused')}</li>
        )}
        <li className="now">{translate(language, 'portal.promise.line.today')}</li>
      </ul>
    </figcaption>
  )
}
