import { useState } from 'react'

import { isLanguage, languageNames } from '#platform/i18n/languages.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Segmented } from '#ui/choices.tsx'
import { Form } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { DraftHelp } from './draft-help.tsx'
import { HeldWords, reasonsGiven, Sending, sendsByKeys, type Overruled } from './held-words.tsx'
import { useTruth } from './use-truth.ts'

type Kind = 'answer' | 'telephone' | 'counter' | 'remark'

export type WriteFormProps = Readonly<{
  clientId: string
  orderId: string | null
  language: string
  /** Questions this answer settles. */
  answers: readonly string[]
  mayAnswer: boolean
  /** Only an answer is wanted here: no notes of calls. */
  onlyAnswer?: boolean
  takesFocus?: boolean
  onDone?: () => void
}>

/** Writes to the client, or writes down what was said. Ctrl+Enter sends; nothing leaves by Enter alone. */
export const WriteForm = (props: WriteFormProps) => {
  const { clientId, orderId, mayAnswer, onlyAnswer = false, onDone } = props
  const t = useText()
  const [kind, setKind] = useState<Kind>(mayAnswer ? 'answer' : 'remark')
  const [saidBy, setSaidBy] = useState<'client' | 'house'>('client')
  const [text, setText] = useState('')
  const [overruled, setOverruled] = useState<Overruled>({})
  const truth = useTruth({ text, clientId, orderId, enabled: kind === 'answer' && mayAnswer })
  const done = (words: string | null): void => {
    setText('')
    setOverruled({})
    if (words !== null) showToast(words)
    onDone?.()
  }
  const answer = useSend(contract.sendAnswer, {
    onDone: ({ channel }) =>
      done(channel === 'mail' ? t('conversations.sent-by-mail') : t('conversations.sent-to-page')),
  })
  const note = useSend(contract.writeDown, { onDone: () => done(null) })
  const submit = (): void => {
    const params = { id: clientId }
    if (text.trim().length < 2) return
    const body = { body: text, orderId, answers: [...props.answers], overruled: reasonsGiven(overruled) }
    if (kind === 'answer') answer.send({ params, body })
    else note.send({ params, body: { body: text, orderId, kind, saidBy } })
  }
  const language = isLanguage(props.language) ? languageNames[props.language] : props.language
  return (
    <Form onSubmit={submit} problem={kind === 'answer' ? answer.problem : note.problem} className="gap-3">
      {onlyAnswer ? null : <KindChoice kind={kind} mayAnswer={mayAnswer} onChange={setKind} />}
      {kind === 'telephone' || kind === 'counter' ? (
        <Segmented
          label={t('conversations.said-by')}
          options={[
            { value: 'client', label: t('conversations.said-by.client') },
            { value: 'house', label: t('conversations.said-by.house') },
          ]}
          value={saidBy}
          onChange={setSaidBy}
        />
      ) : null}
      <TextArea
        name="body"
        label={t(`conversations.label.${kind}`, { language })}
        lang={kind === 'answer' ? props.language : undefined}
        spellCheck
        maxLength={8000}
        autoFocus={props.takesFocus}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendsByKeys(submit)}
        hint={
          kind === 'answer' && props.answers.length > 0
            ? t('conversations.answers-count', { count: props.answers.length })
            : undefined
        }
      />
      <DraftHelp
        on={kind === 'answer' && mayAnswer}
        clientId={clientId}
        orderId={orderId}
        language={props.language}
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
        label={t(kind === 'answer' ? 'conversations.send' : 'conversations.write-down')}
        busy={answer.isSending || note.isSending}
      />
    </Form>
  )
}

type KindChoiceProps = Readonly<{ kind: Kind; mayAnswer: boolean; onChange: (kind: Kind) => void }>

const KindChoice = ({ kind, mayAnswer, onChange }: KindChoiceProps) => {
  const t = useText()
  const kinds = (['answer', 'telephone', 'counter', 'remark'] as const).filter(
    (known) => known !== 'answer' || mayAnswer,
  )
  return (
    <Segmented
      label={t('conversations.kind')}
      labelHidden
      options={kinds.map((value) => ({ value, label: t(`conversations.kind.${value}`) }))}
      value={kind}
      onChange={onChange}
    />
  )
}
