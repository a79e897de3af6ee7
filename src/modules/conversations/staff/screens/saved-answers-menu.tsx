import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Menu } from '#ui/menu.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../saved-answers-contract.ts'

type SavedAnswersProps = Readonly<{
  subjectId: string
  orderId: string | null
  language: string
  onTake: (text: string) => void
}>

/** Words kept for the usual cases, filled from the facts of this client; what no fact fills stays open and is said. */
export const SavedAnswers = ({ subjectId, orderId, language, onTake }: SavedAnswersProps) => {
  const t = useText()
  const answers = useReply(contract.listSavedAnswers, {}).data?.answers ?? []
  const fill = useSend(contract.fillSavedAnswer, {
    refresh: [],
    onDone: ({ text, unresolved }) => {
      onTake(text)
      if (unresolved.length > 0)
        showToast(t('conversations.answers.open', { fields: unresolved.join(', ') }), { tone: 'danger' })
    },
  })
  // In the reader's language first; another is better than none.
  const usable = answers.toSorted(
    (one, other) => Number(other.language === language) - Number(one.language === language),
  )
  if (usable.length === 0) return null
  return (
    <Menu
      label={t('conversations.answers.saved')}
      align="start"
      trigger={
        <Button icon="document" busy={fill.isSending}>
          {t('conversations.answers.saved')}
        </Button>
      }
      items={usable.map(({ id, name, language: of }) => ({
        label: of === language ? name : `${name} (${of})`,
        onSelect: () => fill.send({ params: { id }, body: { subjectId, orderId } }),
      }))}
    />
  )
}
