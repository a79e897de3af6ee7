import { useRef, useState, type KeyboardEvent } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { WaitingLine } from './waiting-line.tsx'

/** Questions nobody has answered: who waits and since when, answered here without leaving the list. */
export const Unanswered = () => {
  const t = useText()
  const [filters, setFilters] = useFilters()
  const [answering, setAnswering] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const after = filters['after']
  const { data, problem, refetch } = useReply(
    contract.listUnanswered,
    { query: after === undefined ? {} : { after } },
    { every: 20_000, keepPrevious: true },
  )
  const dismiss = useSend(contract.dismissQuestion, {
    onDone: () => showToast(t('conversations.dismissed')),
  })
  const messages = data?.messages ?? []
  const stand = (index: number): void => {
    const line = list.current?.children.item(index)
    if (line instanceof HTMLElement) line.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    // Only on the line itself: inside the answer every key belongs to the writer.
    if (event.target !== event.currentTarget) return
    const message = messages[index]
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => stand(index + 1),
      ArrowUp: () => stand(index - 1),
      ...(data?.mayAnswer === true && message !== undefined
        ? {
            Enter: () => setAnswering(message.id),
            Delete: () => dismiss.send({ params: { id: message.id }, body: {} }),
          }
        : {}),
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    step()
  }
  return (
    <Page
      title={t('conversations.questions.title')}
      lead={messages.length > 0 ? t('conversations.questions.lead', { count: messages.length }) : undefined}
      width="reading"
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {dismiss.problem ? <ErrorNote title={dismiss.problem.message} /> : null}
      {!data && !problem ? <Skeleton lines={6} /> : null}
      {data && messages.length === 0 ? (
        <EmptyState icon="message" title={t('conversations.questions.empty')}>
          {t('conversations.questions.empty-text')}
        </EmptyState>
      ) : null}
      <ol ref={list}>
        {messages.map((message, index) => (
          <WaitingLine
            key={message.id}
            message={message}
            mayAnswer={data?.mayAnswer ?? false}
            isAnswering={answering === message.id}
            onAnswer={(wish) => setAnswering(wish ? message.id : null)}
            onDismiss={() => dismiss.send({ params: { id: message.id }, body: {} })}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
        ))}
      </ol>
      <div className="mt-5 flex gap-2">
        {after === undefined ? null : (
          <Button onClick={() => setFilters({ after: '' })}>{t('conversations.first-page')}</Button>
        )}
        {data?.next ? (
          <Button onClick={() => setFilters({ after: data.next ?? '' })}>{t('conversations.more')}</Button>
        ) : null}
      </div>
    </Page>
  )
}
