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
  const ahead = stepsAhead(promised, language)
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
      {isOpen &&
        ahead.map(({ day, shown, words }) => (
          <li key={words} className="ahead">
            <time dateTime={day}>{shown}</time>
            {words}
          </li>
        ))}
    </ol>
  )
}

/** What lies ahead, in its order: the day that was given and today's forecast may stand either way round. */
const stepsAhead = ({ heldUntil, forecast }: PromiseStory, language: Language) => {
  const formats = formatsFor(language)
  const given =
    heldUntil === undefined
      ? []
      : [
          {
            day: heldUntil,
            shown: formats.day(heldUntil, 'long'),
            words: translate(language, 'portal.step.ahead'),
          },
        ]
  if (forecast === undefined) return given
  const { from, until } = forecast.window
  const words = translate(language, 'portal.step.forecast', { window: formats.window(from, until) })
  return [...given, { day: until, shown: formats.days(from, until), words }].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  )
}

const stepClass = (step: StoryStep, isLast: boolean): string => {
  if (isLast) return 'now'
  return step.kind === 'promised' || step.kind === 'warranty' ? 'given' : 'done'
}

const detailOf = (step: StoryStep, language: Language): string =>
  /^\d{4}-\d\d-\d\d$/.test(step.detail) ? formatsFor(language).day(step.detail, 'long') : step.detail
