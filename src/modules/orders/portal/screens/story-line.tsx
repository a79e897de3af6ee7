import type { PromiseStory } from '#modules/promises/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import { localDay } from '../../domain/local-day.ts'
import type { StoryStep } from '../../domain/portal-story.ts'
import { isClosedStage } from '../../domain/stages.ts'
import type { OwnOrder } from '../../store/own-orders.ts'

interface StoryLineProps {
  readonly order: OwnOrder
  readonly story: readonly StoryStep[]
  readonly promised: PromiseStory
  readonly language: Language
}

/** The order as a line from deposit to return: what happened, today, and the date that was given. */
export const StoryLine = ({ order, story, promised, language }: StoryLineProps) => {
  const formats = formatsFor(language)
  const isOpen = !isClosedStage(order.stage) && order.stage !== 'ready'
  const { heldUntil, forecast } = promised
  return (
    <ol className="line">
      {story.map((step, index) => (
        <li key={step.id} className={stepClass(step, isOpen && index === story.length - 1)}>
          <time dateTime={step.at.toISOString()}>
            {formats.day(localDay(step.at, order.time_zone), 'long')}
          </time>
          {translate(language, `portal.step.${step.kind}`, { detail: detailOf(step, language) })}
        </li>
      ))}
      {isOpen && forecast !== undefined && (
        <li className="ahead">
          <time dateTime={forecast.window.until}>
            {formats.days(forecast.window.from, forecast.window.until)}
          </time>
          {translate(language, 'portal.step.forecast', {
            window: formats.window(forecast.window.from, forecast.window.until),
          })}
        </li>
      )}
      {isOpen && heldUntil !== undefined && (
        <li className="ahead">
          <time dateTime={heldUntil}>{formats.day(heldUntil, 'long')}</time>
          {translate(language, 'portal.step.ahead')}
        </li>
      )}
    </ol>
  )
}

const stepClass = (step: StoryStep, isLast: boolean): string => {
  if (isLast) return 'now'
  return step.kind === 'promised' || step.kind === 'warranty' ? 'given' : 'done'
}

const detailOf = (step: StoryStep, language: Language): string =>
  /^\d{4}-\d\d-\d\d$/.test(step.detail) ? formatsFor(language).day(step.detail, 'long') : step.detail
