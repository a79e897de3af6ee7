import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import type { DraftCase } from '#voices/drafts/draft-cases.ts'
import * as contract from '../words-contract.ts'

type ByModel = EndpointReply<typeof contract.draftByModel>
type DraftByModelProps = Readonly<{
  clientId: string
  orderId: string | null
  /** Empty: the one the conversation asks for. */
  draftCase: DraftCase | ''
  onTake: (text: string) => void
}>

/** The same draft in the model's words, where the house has one; what it invented stands below, struck out. */
export const DraftByModel = ({ clientId, orderId, draftCase, onTake }: DraftByModelProps) => {
  const t = useText()
  const { data: writer } = useReply(contract.readWriter, {})
  const [last, setLast] = useState<ByModel | null>(null)
  const ask = useSend(contract.draftByModel, {
    refresh: [],
    onDone: (made) => {
      setLast(made)
      if (made.failure === '' && made.text !== '') onTake(made.text)
    },
  })
  if (writer?.enabled !== true) return null
  const chosen = draftCase === '' ? {} : { draftCase }
  return (
    <div className="flex flex-col gap-2">
      <Button
        size="small"
        className="w-fit"
        busy={ask.isSending}
        onClick={() => ask.send({ body: { clientId, orderId, ...chosen } })}
      >
        {t('conversations.writer.ask')}
      </Button>
      {ask.problem ? <ErrorNote title={ask.problem.message} /> : null}
      {last === null || last.failure === '' ? null : (
        <p className="text-small text-caution">{t(`conversations.writer.failure.${last.failure}`)}</p>
      )}
      {last === null || last.removed.length === 0 ? null : (
        <ul aria-label={t('conversations.writer.removed')} className="text-small text-soft">
          {last.removed.map((sentence) => (
            <li key={sentence}>
              <del>{sentence}</del>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
