import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Note } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { useBecause } from './message-words.ts'

/** What silence was kept this month, and why: the commonest reason first. Nothing is shown while nothing was held. */
export const HeldThisMonth = () => {
  const t = useText()
  const because = useBecause()
  const { data } = useReply(contract.countHeld, {})
  const stops = (data?.stops ?? []).toSorted((one, other) => other.count - one.count)
  if (stops.length === 0) return null
  return (
    <div className="mb-5">
      <Note icon="hand" tone="accent">
        {stops.map(({ rule, count }, index) => (
          <p key={rule}>
            {t(index === 0 ? 'conversations.held.most' : 'conversations.held.more', {
              count,
              because: because(rule),
            })}
          </p>
        ))}
      </Note>
    </div>
  )
}
