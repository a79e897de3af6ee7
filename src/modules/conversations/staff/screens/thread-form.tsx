import type { KeyboardEvent } from 'react'

import { isLanguage, languageNames } from '#platform/i18n/languages.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Segmented } from '#ui/choices.tsx'
import { Form } from '#ui/form.tsx'
import { Select, TextArea } from '#ui/text-field.tsx'
import { ApprovedWords } from './approved-words.tsx'
import { DraftHelp } from './draft-help.tsx'
import { HeldWords, Sending, sendsByKeys } from './held-words.tsx'
import { SavedAnswers } from './saved-answers-menu.tsx'
import type { Thread } from './thread.tsx'
import { useAnswering, type Answering } from './use-answering.ts'
import { WayChoice } from './way-choice.tsx'

type ThreadFormProps = Readonly<{ thread: Thread; answers: readonly string[] }>

/** The answer by the way it was asked, or a remark for colleagues. Ctrl+Enter sends; nothing leaves by Enter alone. */
export const ThreadForm = ({ thread, answers }: ThreadFormProps) => {
  const t = useText()
  const writing = useAnswering(thread, answers)
  const { isAnswer, closed, text, setText, truth, overruled, setOverruled } = writing
  return (
    <Form onSubmit={writing.submit} problem={writing.problem} className="mt-6 gap-3">
      {thread.mayAnswer ? (
        <Segmented
          label={t('conversations.kind')}
          labelHidden
          options={(['answer', 'remark'] as const).map((value) => ({
            value,
            label: t(`conversations.kind.${value}`),
          }))}
          value={writing.kind}
          onChange={writing.setKind}
        />
      ) : null}
      <WhereItGoes thread={thread} writing={writing} />
      {closed === null ? (
        <Words thread={thread} writing={writing} answers={answers} />
      ) : (
        <ApprovedWords
          templates={closed.templates}
          value={writing.approved}
          onChange={writing.setApproved}
          until={closed.until}
        />
      )}
      <DraftHelp
        on={isAnswer && closed === null && thread.kind === 'client'}
        clientId={thread.subjectId}
        orderId={writing.orderId}
        language={thread.language}
        text={text}
        onChange={setText}
      />
      <HeldWords
        truth={truth}
        text={text}
        onText={setText}
        overruled={overruled}
        onOverruled={setOverruled}
      />
      <Sending
        label={t(isAnswer ? 'conversations.send' : 'conversations.write-down')}
        busy={writing.isSending}
        disabled={isAnswer && writing.way === undefined}
      />
    </Form>
  )
}

type PartProps = Readonly<{ thread: Thread; writing: Answering }>

const WhereItGoes = ({ thread, writing }: PartProps) => {
  const t = useText()
  const { isAnswer, closed, orderId, text } = writing
  return (
    <div className="flex flex-wrap items-end gap-3">
      {isAnswer ? <WayChoice ways={thread.ways} value={writing.way} onChange={writing.setWay} /> : null}
      {thread.orders.length === 0 ? null : (
        <Select
          label={t('conversations.about')}
          name="orderId"
          value={orderId ?? ''}
          placeholder={t('conversations.about.none')}
          options={thread.orders.map(({ id, number, watch }) => ({ value: id, label: `${number} ${watch}` }))}
          onChange={(event) => writing.setOrder(event.target.value === '' ? null : event.target.value)}
        />
      )}
      {isAnswer && closed === null ? (
        <SavedAnswers
          subjectId={thread.subjectId}
          orderId={orderId}
          language={thread.language}
          onTake={(taken) => writing.setText(text === '' ? taken : `${text}\n\n${taken}`)}
        />
      ) : null}
    </div>
  )
}

const Words = ({ thread, writing, answers }: PartProps & Readonly<{ answers: readonly string[] }>) => {
  const t = useText()
  const [{ reply }] = useFilters()
  const { isAnswer, kind } = writing
  const language = isLanguage(thread.language) ? languageNames[thread.language] : thread.language
  const count = answers.length > 0 ? t('conversations.answers-count', { count: answers.length }) : undefined
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.currentTarget.closest('form')?.querySelector<HTMLElement>('button[type=submit]')?.focus()
      return
    }
    sendsByKeys(writing.submit)(event)
  }
  return (
    <TextArea
      name="body"
      label={t(`conversations.label.${kind}`, { language })}
      lang={isAnswer ? thread.language : undefined}
      spellCheck
      maxLength={8000}
      autoFocus={reply !== undefined}
      value={writing.text}
      onChange={(event) => writing.setText(event.target.value)}
      onKeyDown={onKeyDown}
      hint={isAnswer ? count : t('conversations.mention-hint')}
    />
  )
}
