import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../inbox-contract.ts'
import { filled, type Approved } from './approved-words.tsx'
import type { Thread } from './thread.tsx'
import { useTruth } from './use-truth.ts'
import { useWriting } from './use-writing.ts'
import { wayKey } from './way-choice.tsx'
import { reasonsGiven } from './held-words.tsx'

/** What the newest question is about; else the only open order. */
const usualOrder = ({ messages, orders }: Thread): string | null => {
  const asked = messages.findLast(({ direction, orderId }) => direction === 'in' && orderId !== null)?.orderId
  const open = orders.filter(({ isOpen }) => isOpen)
  return asked ?? (open.length === 1 ? (open[0]?.id ?? null) : null)
}

/** What is being written, by which way, about which order, and how it leaves. */
const useWords = (thread: Thread) => {
  const [kind, setKind] = useState<'answer' | 'remark'>(thread.mayAnswer ? 'answer' : 'remark')
  const [text, setText] = useState('')
  const [approved, setApproved] = useState<Approved | null>(null)
  const [chosen, setWay] = useState('')
  const [orderId, setOrder] = useState(() => usualOrder(thread))
  const way = thread.ways.find((known) => wayKey(known) === chosen) ?? thread.ways[0]
  const isAnswer = kind === 'answer'
  const closed = isAnswer && way?.state === 'closed' ? way : null
  const words = closed === null ? text : filled(closed.templates, approved)
  return {
    kind,
    setKind,
    text,
    setText,
    approved,
    setApproved,
    setWay,
    orderId,
    setOrder,
    way,
    isAnswer,
    /** The way, while only approved words leave by it. */
    closed,
    words,
  }
}

export const useAnswering = (thread: Thread, answers: readonly string[]) => {
  const t = useText()
  const state = useWords(thread)
  const { text, words, orderId, isAnswer, way, closed, approved } = state
  const [overruled, setOverruled] = useState<Readonly<Record<string, string>>>({})
  const truth = useTruth({
    text: words,
    clientId: thread.subjectId,
    orderId,
    enabled: isAnswer && thread.kind === 'client',
  })
  useWriting(thread.subjectId, words.trim().length > 0 && thread.mayAnswer)
  const done = (message: string): void => {
    state.setText('')
    state.setApproved(null)
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
    const { channel, address } = way
    const body = { body: words, orderId, channel, address, answers: [...answers] }
    const template = closed === null ? null : approved
    answer.send({ params, body: { ...body, overruled: reasonsGiven(overruled), template } })
  }
  return {
    ...state,
    overruled,
    setOverruled,
    truth,
    submit,
    problem: isAnswer ? answer.problem : remark.problem,
    isSending: answer.isSending || remark.isSending,
  }
}

export type Answering = ReturnType<typeof useAnswering>
