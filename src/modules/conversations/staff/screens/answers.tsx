import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { isLanguage, languageNames } from '#platform/i18n/languages.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Select, TextArea, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../saved-answers-contract.ts'
import { PromisesOfAnswer } from './promises-of-answer.tsx'

type Saved = EndpointReply<typeof contract.listSavedAnswers>['answers'][number]

const languages = ['fr', 'de', 'it', 'en'] as const

/** How soon the house answers, and the words it keeps for it. */
export const Answers = () => {
  const t = useText()
  const { data, problem, refetch } = useReply(contract.listSavedAnswers, {})
  const [edited, setEdited] = useState<Saved | 'new' | null>(null)
  return (
    <Page
      title={t('conversations.answers.navigation')}
      width="reading"
      above={
        <Link to="/conversations" className={linkClass}>
          {t('conversations.questions.title')}
        </Link>
      }
    >
      <PromisesOfAnswer />
      <Section title={t('conversations.answers.saved')} aside={t('conversations.answers.hint')}>
        {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
        {!data && !problem ? <Skeleton /> : null}
        {data?.answers.length === 0 && edited === null ? (
          <EmptyState icon="document" title={t('conversations.answers.none')}>
            {t('conversations.answers.none-text')}
          </EmptyState>
        ) : null}
        <ul>
          {data?.answers.map((answer) => (
            <li key={answer.id} className="border-b border-hairline py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <h3 className="font-semibold">
                  {answer.name}{' '}
                  <span className="font-normal text-soft">{languageNames[answer.language]}</span>
                </h3>
                {data.mayKeep ? (
                  <Button size="small" icon="edit" onClick={() => setEdited(answer)}>
                    {t('conversations.answers.edit')}
                  </Button>
                ) : null}
              </div>
              <p className="max-w-prose text-small whitespace-pre-line" lang={answer.language}>
                {answer.body}
              </p>
            </li>
          ))}
        </ul>
        {edited === null && data?.mayKeep ? (
          <Button className="mt-4" icon="plus" onClick={() => setEdited('new')}>
            {t('conversations.answers.new')}
          </Button>
        ) : null}
        {edited === null || !data ? null : (
          <EditAnswer
            key={edited === 'new' ? 'new' : edited.id}
            answer={edited === 'new' ? null : edited}
            fields={data.fields}
            onClose={() => setEdited(null)}
          />
        )}
      </Section>
    </Page>
  )
}

type EditAnswerProps = Readonly<{ answer: Saved | null; fields: readonly string[]; onClose: () => void }>

const EditAnswer = ({ answer, fields, onClose }: EditAnswerProps) => {
  const t = useText()
  const session = useSession()
  const [name, setName] = useState(answer?.name ?? '')
  const [language, setLanguage] = useState(answer?.language ?? session.language)
  const [body, setBody] = useState(answer?.body ?? '')
  const onDone = (): void => {
    showToast(t('conversations.answers.kept'))
    onClose()
  }
  const add = useSend(contract.addSavedAnswer, { onDone })
  const change = useSend(contract.changeSavedAnswer, { onDone })
  const remove = useSend(contract.removeSavedAnswer, { onDone: onClose })
  const submit = (): void => {
    const words = { name, language, body }
    if (answer === null) add.send({ body: words })
    else change.send({ params: { id: answer.id }, body: { ...words, version: answer.version } })
  }
  return (
    <Form onSubmit={submit} problem={add.problem ?? change.problem ?? remove.problem} className="mt-5 gap-3">
      <TextField
        label={t('conversations.answers.name')}
        name="name"
        required
        maxLength={80}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={t('conversations.answers.language')}
        name="language"
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(event) => isLanguage(event.target.value) && setLanguage(event.target.value)}
      />
      <TextArea
        label={t('conversations.answers.body')}
        name="body"
        required
        maxLength={4000}
        lang={language}
        hint={fields.map((field) => `{{${field}}}`).join(' ')}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={add.isSending || change.isSending}>
          {t('conversations.save')}
        </Button>
        <Button onClick={onClose}>{t('conversations.cancel')}</Button>
        {answer === null ? null : (
          <Button
            variant="danger"
            icon="trash"
            onClick={() => remove.send({ params: { id: answer.id }, body: {} })}
          >
            {t('conversations.answers.remove')}
          </Button>
        )}
      </FormActions>
    </Form>
  )
}
