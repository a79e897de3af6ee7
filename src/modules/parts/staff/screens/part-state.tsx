import { useFormat, useText } from '#staff-app/text.ts'
import { Badge } from '#ui/notes.tsx'
import { usePartWords, type Need } from './part-words.ts'

type PartStateProps = Readonly<{ need: Need; isLate?: boolean; dayHidden?: boolean }>

/** Where a part stands and what follows from it: the day it is expected, or the way that is left. */
export const PartState = ({ need, isLate = false, dayHidden = false }: PartStateProps) => {
  const t = useText()
  const format = useFormat()
  const words = usePartWords()
  const cannotBeHad = need.source === 'not_procurable' && need.state === 'wanted'
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      <Badge tone={words.tone(need)}>
        {cannotBeHad ? t('parts.source.not_procurable') : words.state(need.state)}
      </Badge>
      {cannotBeHad && need.route !== '' ? (
        <span className="text-tiny text-soft">{words.route(need.route)}</span>
      ) : null}
      {need.state === 'ordered' && need.expectedOn !== null && !dayHidden ? (
        <span className={isLate ? 'text-tiny font-semibold text-danger' : 'text-tiny text-soft'}>
          {format.day(need.expectedOn)}
        </span>
      ) : null}
    </span>
  )
}
