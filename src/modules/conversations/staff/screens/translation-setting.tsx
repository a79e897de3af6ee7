import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Switch } from '#ui/choices.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../translations-contract.ts'

/** Whether clients' own words may go to the model for translation: said and allowed apart from drafting, because more leaves the house. */
export const TranslationSetting = () => {
  const t = useText()
  const { data, problem } = useReply(contract.readTranslating, {})
  const change = useSend(contract.changeTranslating)
  if (problem) return <ErrorNote title={problem.message} />
  if (!data) return null
  const isOff = data.host === ''
  return (
    <div className="mt-4 max-w-prose border-t border-hairline pt-3">
      <Switch
        label={t('conversations.translation.setting')}
        hint={
          isOff
            ? t('conversations.translation.no-model')
            : t('conversations.translation.setting.leaves', { host: data.host })
        }
        checked={data.enabled && !isOff}
        disabled={!data.mayChange || isOff || change.isSending}
        onChange={(event) => change.send({ body: { enabled: event.target.checked } })}
      />
      {change.problem ? <ErrorNote title={change.problem.message} /> : null}
    </div>
  )
}
