import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { SentenceChoice } from './sentence-choice.tsx'
import type { Exercise } from './use-exercise.ts'

/** An answer that reads well, with one sentence the facts do not back. */
export const FindSentence = ({ exercise }: Readonly<{ exercise: Exercise }>) => {
  const t = useText()
  const [told, setTold] = useState<EndpointReply<typeof contract.findSentence> | null>(null)
  const { key, language } = exercise
  const find = useSend(contract.findSentence, { refresh: [contract.readProgress], onDone: setTold })
  return (
    <>
      <SentenceChoice
        question={t('exercises.find.question')}
        sentences={exercise.sentences}
        language={language}
        wrong={told?.wrong}
        busy={find.isSending}
        onChoose={(chosen) => find.send({ body: { key, language, chosen } })}
      />
      {find.problem ? <ErrorNote title={find.problem.message} /> : null}
      <div aria-live="polite" className="max-w-prose text-small">
        {told === null ? null : (
          <>
            <p className="font-semibold">{t(told.right ? 'exercises.find.right' : 'exercises.find.other')}</p>
            {told.fact === '' ? null : (
              <p className="mt-1 text-soft">{t('exercises.find.fact', { fact: told.fact })}</p>
            )}
            <p lang={language} className="mt-1 text-soft">
              {t('exercises.find.instead', { words: told.instead })}
            </p>
          </>
        )}
      </div>
    </>
  )
}
