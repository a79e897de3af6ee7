import { useText } from '#staff-app/text.ts'
import { Note } from '#ui/notes.tsx'
import type { PromiseReply } from './promise-reply.ts'

/** The question an approval leaves behind: which day does the house want to be held to now? */
export const AskedNote = ({ asked }: Readonly<{ asked: PromiseReply['asked'] }>) => {
  const t = useText()
  return asked === null ? null : (
    <Note tone="accent" icon="calendar" title={t(`promises.asked.${asked}`)}>
      {t('promises.asked.text')}
    </Note>
  )
}
