import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { OwnOrder, PromiseRow } from '../../store/own-orders.ts'

interface PromiseWordsProps {
  readonly order: OwnOrder
  readonly promises: readonly PromiseRow[]
  readonly language: Language
}

const toldCauses = [
  'part',
  'queue',
  'partner',
  'transit',
  'incident',
  'found-more',
  'client',
  'approval',
] as const

/** Why the date is another than the first, as a sentence; a cause that tells the client nothing stays unsaid. */
const whyMoved = (cause: string, language: Language): string => {
  const told = toldCauses.find((known) => known === cause)
  return told === undefined ? '' : translate(language, `portal.promise.why.${told}`)
}

/** What was promised first is never taken off the page; what holds now stands beside it, with the reason. */
export const PromiseWords = ({ order, promises, language }: PromiseWordsProps) => {
  const formats = formatsFor(language)
  const first = promises[0]
  const now = promises.at(-1)
  if (first === undefined || now === undefined || order.stage === 'cancelled' || order.stage === 'declined')
    return null
  const chance = Math.floor(now.probability * 10)
  return (
    <div className="promise">
      <p>
        <strong>
          {translate(language, 'portal.promise.now', {
            window: formats.window(now.window_from, now.window_until),
          })}
        </strong>{' '}
        <span className="soft">
          {chance >= 1 && chance < 10 ? translate(language, 'portal.promise.chance', { chance }) : ''}
        </span>
      </p>
      {now.id !== first.id && (
        <p className="soft">
          {translate(language, 'portal.promise.first', {
            window: formats.window(first.window_from, first.window_until),
          })}{' '}
          {whyMoved(now.cause, language)}
        </p>
      )}
      {order.wait_reason === 'client' && (
        <p className="soft">{translate(language, 'portal.promise.paused')}</p>
      )}
      {now.state === 'broken' && order.returned_at === null && (
        <p>{translate(language, 'portal.promise.broken')}</p>
      )}
    </div>
  )
}
