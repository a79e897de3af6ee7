import { useState, type KeyboardEvent } from 'react'

import { isLanguage, languageNames } from '#platform/i18n/languages.ts'
import { useSend } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { KeyboardHint } from '#ui/menu.tsx'
import { Select, TextArea } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../inbox-contract.ts'
import { ApprovedWords, filled, type Approved } from './approved-words.tsx'
import { useChannelWord, useSiteZone } from './message-words.ts'
import { SavedAnswers } from './saved-answers-menu.tsx'
import type { Thread } from './thread.tsx'
import { DraftAnswer } from './draft-answer.tsx'
import { ToneMarks } from './tone-marks.tsx'
import { TruthMarks } from './truth-marks.tsx'
import { useTruth } from './use-truth.ts'
import { useWriting } from './use-writing.ts'
import { corrected, reasonsGiven } from './write-form.tsx'

type ThreadFormProps = Readonly<{ thread: Thread; answers: readonly string[] }>

const keyOf = ({ channel, address }: Thread['ways'][number]): string => `${channel} ${address}`

/** The answer by the way it was asked, or a remark for colleagues. Ctrl+Enter sends; nothing leaves by Enter alone. */
export const ThreadForm = ({ thread, answers }: ThreadFormProps) => {
  const t = useText()
  const [{ reply }] = useFilters()
  const [kind, setKind] = useState<'answer' | 'remark'>(thread.mayAnswer ? 'answer' : 'remark')
  const [text, setText] = useState('')
  const [approved, setApproved] = useState<Approved | null>(null)
  const [overruled, setOverruled] = useState<Readonly<Record<string, string>>>({})
  const [wayKey, setWay] = useState('')
  const way = thread.ways.find((known) => keyOf(known) === wayKey) ?? thread.ways[0]
  const [orderId, setOrder] = useState(() => usualOrder(thread))
  const isAnswer = kind === 'answer'
  const isClosed = isAnswer && way?.state === 'closed'
  const words = isClosed ? filled(way.templates, approved) : text
  const truth = useTruth({
    text: words,
    clientId: thread.subjectId,
    orderId,
    enabled: isAnswer && thread.kind === 'client',
  })
  useWriting(thread.subjectId, words.trim().length > 0 && thread.mayAnswer)
  const done = (message: string): void => {
    setText('')
    setApproved(null)
    setOverruled({})
    showToast(message)
  }
  const answer = useSend(contract.answerThread, { onDone: () => done(t('conversations.sent')) })
  const remark = useSend(contract.remarkThread, {
    onDone: ({ mentioned }) =>
      done(
        mentioned.length === 0
          ? t('conversations.written-down')
          : t('conversations.mentioned', { names: mentioned.join(', ') }),
      ),
  })
  const submit = (): void => {
    const params = { id: thread.subjectId }
    if (words.trim().length < 2) return
    if (!isAnswer) return remark.send({ params, body: { body: text, orderId } })
    if (way === undefined) return
    answer.send({
      params,
      body: {
        body: words,
        orderId,
        channel: way.channel,
        address: way.address,
        answers: [...answers],
        overruled: reasonsGiven(overruled),
        template: isClosed ? approved : null,
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.currentTarget.closest('form')?.querySelector<HTMLElement>('button[type=submit]')?.focus()
      return
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  const language = isLanguage(thread.language) ? languageNames[thread.language] : thread.language
  return (
    <Form onSubmit={submit} problem={isAnswer ? answer.problem : remark.problem} className="mt-6 gap-3">
      {thread.mayAnswer ? (
        <Segmented
          label={t('conversations.kind')}
          labelHidden
          options={(['answer', 'remark'] as const).map((value) => ({
            value,
            label: t(`conversations.kind.${value}`),
          }))}
          value={kind}
          onChange={setKind}
        />
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        {isAnswer ? <WayChoice ways={thread.ways} value={way} onChange={setWay} /> : null}
        {thread.orders.length === 0 ? null : (
          <Select
            label={t('conversations.about')}
            name="orderId"
            value={orderId ?? ''}
            placeholder={t('conversations.about.none')}
            options={thread.orders.map(({ id, number, watch }) => ({
              value: id,
              label: `${number} ${watch}`,
            }))}
            onChange={(event) => setOrder(event.target.value === '' ? null : event.target.value)}
          />
        )}
        {isAnswer && !isClosed ? (
          <SavedAnswers
            subjectId={thread.subjectId}
            orderId={orderId}
            language={thread.language}
            onTake={(taken) => setText(text === '' ? taken : `${text}\n\n${taken}`)}
          />
        ) : null}
      </div>
      {isClosed ? (
        <ApprovedWords templates={way.templates} value={approved} onChange={setApproved} until={way.until} />
      ) : (
        <TextArea
          name="body"
          label={t(`conversations.label.${kind}`, { language })}
          lang={isAnswer ? thread.language : undefined}
          spellCheck
          maxLength={8000}
          autoFocus={reply !== undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          hint={
            isAnswer
              ? answers.length > 0
                ? t('conversations.answers-count', { count: answers.length })
                : undefined
              : t('conversations.mention-hint')
          }
        />
      )}
      {isAnswer && !isClosed && thread.kind === 'client' ? (
        <DraftAnswer clientId={thread.subjectId} orderId={orderId} text={text} onTake={setText} />
      ) : null}
      {truth === null ? null : (
        <TruthMarks
          truth={truth}
          overruled={overruled}
          onCorrect={(correction) => setText(corrected(text, correction))}
          onOverrule={(claim, reason) => setOverruled({ ...overruled, [claim]: reason })}
        />
      )}
      {isAnswer && !isClosed && thread.kind === 'client' && isLanguage(thread.language) ? (
        <ToneMarks text={text} language={thread.language} onChange={setText} />
      ) : null}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          busy={answer.isSending || remark.isSending}
          shortcut="Control+Enter"
          disabled={isAnswer && way === undefined}
        >
          {t(isAnswer ? 'conversations.send' : 'conversations.write-down')}
        </Button>
        <span className="self-center text-tiny text-faint max-sm:hidden">
          <KeyboardHint keys="Ctrl Enter" />
        </span>
      </FormActions>
    </Form>
  )
}

/** What the newest question is about; else the only open order. */
const usualOrder = ({ messages, orders }: Thread): string | null => {
  const asked = messages.findLast(({ direction, orderId }) => direction === 'in' && orderId !== null)?.orderId
  const open = orders.filter(({ isOpen }) => isOpen)
  return asked ?? (open.length === 1 ? (open[0]?.id ?? null) : null)
}

type Way = Thread['ways'][number]
type WayChoiceProps = Readonly<{
  ways: readonly Way[]
  value: Way | undefined
  onChange: (key: string) => void
}>

const WayChoice = ({ ways, value, onChange }: WayChoiceProps) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSiteZone()
  const channel = useChannelWord()
  if (value === undefined) return <p className="text-small text-danger">{t('conversations.no-way')}</p>
  const label = (way: Way): string =>
    [channel(way.channel), way.channel === 'portal' || way.channel === 'chat' ? '' : way.address]
      .filter((part) => part !== '')
      .join(' ')
  return (
    <Select
      label={t('conversations.way')}
      name="way"
      value={keyOf(value)}
      options={ways.map((way) => ({ value: keyOf(way), label: label(way) }))}
      hint={
        value.state === 'away'
          ? t('conversations.way.away')
          : value.until === null || value.state === 'closed'
            ? undefined
            : t('conversations.way.until', { at: format.instant(value.until, timeZone) })
      }
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
