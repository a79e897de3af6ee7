import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { SentenceChoice } from './sentence-choice.tsx'
import type { Exercise } from './use-exercise.ts'

/** Two sentences of the same content: which one helps. The reason is told whichever was chosen. */
export const ChooseSentence = ({ exercise }: Readonly<{ exercise: Exercise }>) => {
  const t = useText()
  const [told, setTold] = useState<EndpointReply<typeof contract.chooseSentence> | null>(null)
  const { key, language } = exercise
  const choose = useSend(contract.chooseSentence, { refresh: [contract.readProgress], onDone: setTold })
  return (
    <>
      <SentenceChoice
        question={t('exercises.choose.question')}
        sentences={exercise.sentences}
        language={language}
        good={told?.better}
        busy={choose.isSending}
        onChoose={(chosen) => choose.send({ body: { key, language, chosen } })}
      />
      {choose.problem ? <ErrorNote title={choose.problem.message} /> : null}
      <div aria-live="polite" className="max-w-prose text-small">
        {told === null ? null : (
          <>
            <p className="font-semibold">
              {t(told.right ? 'exercises.choose.right' : 'exercises.choose.other')}
            </p>
            <p className="mt-1 text-soft">{t(`exercises.weakness.${told.weakness}`)}</p>
          </>
        )}
      </div>
    </>
  )
}
