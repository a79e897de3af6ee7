import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { languageNames } from '#platform/i18n/languages.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { AnswerSeen } from './answer-seen.tsx'
import type { Exercise } from './use-exercise.ts'

export type Judged = EndpointReply<typeof contract.writeAnswer>

/** The answer is written by the person; what it shows stands under it, and can be taken up or left. */
export const WriteAnswer = ({ exercise }: Readonly<{ exercise: Exercise }>) => {
  const t = useText()
  const [text, setText] = useState('')
  const [seen, setSeen] = useState<{ text: string; judged: Judged } | null>(null)
  const look = useSend(contract.writeAnswer, {
    refresh: [contract.readProgress],
    onDone: (judged, { body }) => setSeen({ text: body.text, judged }),
  })
  const { key, language } = exercise
  const submit = (): void => {
    if (text.trim().length >= 10) look.send({ body: { key, language, text: text.trim() } })
  }
  return (
    <div className="flex w-full flex-col gap-5">
      <Form onSubmit={submit} problem={look.problem} className="gap-3">
        <TextArea
          name="text"
          label={t('exercises.write.label', { language: languageNames[language] })}
          hint={t('exercises.write.hint')}
          lang={language}
          spellCheck
          className="min-h-44"
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={look.isSending} disabled={text.trim().length < 10}>
            {t(seen === null ? 'exercises.write.look' : 'exercises.write.again')}
          </Button>
        </FormActions>
      </Form>
      {seen === null ? null : (
        <AnswerSeen
          text={seen.text}
          judged={seen.judged}
          language={language}
          {...(seen.text === text.trim() && { onChange: setText })}
        />
      )}
    </div>
  )
}
