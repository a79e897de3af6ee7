import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Note } from '#ui/notes.tsx'
import * as contract from '../contract.ts'

/** What silence was kept this month, and why. Nothing is shown while nothing was held. */
export const HeldThisMonth = () => {
  const t = useText()
  const { data } = useReply(contract.countHeld, {})
  const count = (rule: string): number => data?.stops.find((stop) => stop.rule === rule)?.count ?? 0
  const [late, untrue] = [count('watch-late'), count('truth')]
  if (late === 0 && untrue === 0) return null
  return (
    <div className="mb-5">
      <Note icon="hand" tone="accent">
        {late > 0 ? <p>{t('conversations.held.late-count', { count: late })}</p> : null}
        {untrue > 0 ? <p>{t('conversations.held.truth-count', { count: untrue })}</p> : null}
      </Note>
    </div>
  )
}
