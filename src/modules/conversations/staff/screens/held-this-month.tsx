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
  const open = count('watch-disputed') + count('watch-in-recovery')
  if (late === 0 && untrue === 0 && open === 0) return null
  return (
    <div className="mb-5">
      <Note icon="hand" tone="accent">
        {late > 0 ? <p>{t('conversations.held.late-count', { count: late })}</p> : null}
        {open > 0 ? <p>{t('conversations.held.care-count', { count: open })}</p> : null}
        {untrue > 0 ? <p>{t('conversations.held.truth-count', { count: untrue })}</p> : null}
      </Note>
    </div>
  )
}
