import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, ErrorNote, Note } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../inbox-contract.ts'
import { ChannelsDown } from './channels-down.tsx'
import { AssignConversation, NeedsFact, SnoozeConversation } from './duty-dialogs.tsx'
import { useTriage } from './how-read.tsx'
import { KeysHelp } from './keys-help.tsx'
import { useSiteZone } from './message-words.ts'
import { OwedHere } from './owed-here.tsx'
import { SpokenLines } from './spoken-lines.tsx'
import { ThreadForm } from './thread-form.tsx'
import { useKeys } from './use-keys.ts'
import { WhoIsThis } from './who-is-this.tsx'

export type Thread = EndpointReply<typeof contract.readThread>

/** One conversation over all channels, with what is owed and the answer under it. */
export const ThreadScreen = () => {
  const id = useParam('subjectId')
  const { data, problem, refetch } = useReply(contract.readThread, { params: { id } }, { every: 60_000 })
  const navigate = useNavigate()
  const movedTo = data !== undefined && data.subjectId !== id ? data.subjectId : null
  useEffect(() => {
    if (movedTo !== null) void navigate({ to: `/conversations/${movedTo}`, replace: true })
  }, [movedTo, navigate])
  const t = useText()
  if (problem)
    return (
      <Page title={t('conversations.questions.title')}>
        <ErrorNote title={problem.message} onRetry={() => void refetch()} />
      </Page>
    )
  if (!data)
    return (
      <Page title={t('conversations.questions.title')}>
        <Skeleton lines={6} />
      </Page>
    )
  return <OpenThread key={data.subjectId} thread={data} />
}

type Open = 'help' | 'assign' | 'snooze' | 'needs'

const OpenThread = ({ thread }: Readonly<{ thread: Thread }>) => {
  const t = useText()
  const navigate = useNavigate()
  const isReader = useRole('reader')
  const [open, setOpen] = useState<Open | null>(null)
  const back = (): void => void navigate({ to: '/conversations' })
  const reopen = useSend(contract.reopenMessages)
  const settle = useSend(contract.settleThread, {
    onDone: ({ messages }, { params }) => {
      showToast(t('conversations.settled'), {
        action: { run: () => reopen.send({ params, body: { messages } }) },
      })
      back()
    },
  })
  useSeenMentions(thread)
  const waiting = thread.messages.filter(({ state, direction }) => state === 'received' && direction === 'in')
  const newest = thread.messages.findLast(({ direction }) => direction === 'in')
  const triage = useTriage()
  const done = (): void => settle.send({ params: { id: thread.subjectId }, body: {} })
  useKeys({
    '?': () => setOpen('help'),
    u: back,
    r: focusAnswer,
    ...(thread.mayAnswer && newest !== undefined && triage.keysFor(newest.id)),
    ...(thread.mayAnswer && {
      a: () => setOpen('assign'),
      s: () => setOpen('snooze'),
      n: () => setOpen('needs'),
      e: done,
    }),
  })
  const close = (): void => setOpen(null)
  return (
    <Page
      title={thread.name}
      width="reading"
      above={
        <Link to="/conversations" className={linkClass}>
          {t('conversations.questions.title')}
        </Link>
      }
      lead={<Standing thread={thread} />}
      actions={
        thread.mayAnswer ? (
          <>
            <Button icon="user" shortcut="a" onClick={() => setOpen('assign')}>
              {t('conversations.assign')}
            </Button>
            <Button icon="clock" shortcut="s" onClick={() => setOpen('snooze')}>
              {t('conversations.snooze')}
            </Button>
            <Button icon="info" shortcut="n" onClick={() => setOpen('needs')}>
              {t('conversations.needs')}
            </Button>
            {waiting.length > 0 ? (
              <Button icon="check" shortcut="e" onClick={done}>
                {t('conversations.done')}
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      <ChannelsDown />
      {settle.problem ? <ErrorNote title={settle.problem.message} /> : null}
      {thread.kind === 'contact' ? <WhoIsThis contactId={thread.subjectId} /> : null}
      <SpokenLines thread={thread} newest={newest?.id} />
      <OwedHere thread={thread} />
      <Writers names={thread.writers} />
      {isReader ? null : <ThreadForm thread={thread} answers={waiting.map(({ id }) => id)} />}
      {open === 'help' ? <KeysHelp onClose={close} /> : null}
      {open === 'assign' ? <AssignConversation of={thread} onClose={close} /> : null}
      {open === 'snooze' ? <SnoozeConversation of={thread} onClose={close} /> : null}
      {open === 'needs' ? <NeedsFact of={thread} onClose={close} /> : null}
    </Page>
  )
}

const focusAnswer = (): void => {
  const field = document.querySelector('textarea[name=body]')
  if (field instanceof HTMLElement) field.focus()
}

/** What I am named in, I have read once it is open before me. */
const useSeenMentions = ({ subjectId, mentionsMe }: Thread): void => {
  const { send } = useSend(contract.seeMentions, { refresh: [contract.listInbox] })
  useEffect(() => {
    if (mentionsMe) send({ params: { id: subjectId }, body: {} })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sender is new on every render and always the same
  }, [subjectId, mentionsMe])
}

const Standing = ({ thread }: Readonly<{ thread: Thread }>) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSiteZone()
  const { assignedName, dueAt, isLate, needsFact, snoozedUntil } = thread
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {thread.kind === 'client' ? (
        <Link to={`/clients/${thread.subjectId}`} className={linkClass}>
          {t('conversations.thread.client')}
        </Link>
      ) : null}
      {dueAt === null ? (
        <span>{t('conversations.thread.nothing-owed')}</span>
      ) : (
        <span className={isLate ? 'font-semibold text-danger' : 'font-semibold text-caution'}>
          {t(isLate ? 'conversations.inbox.was-due' : 'conversations.inbox.due', {
            at: format.instant(dueAt, timeZone),
          })}
        </span>
      )}
      {assignedName === '' ? null : <Badge icon="user">{assignedName}</Badge>}
      {snoozedUntil === null ? null : (
        <Badge icon="clock">{t('conversations.rests', { at: format.instant(snoozedUntil, timeZone) })}</Badge>
      )}
      {needsFact === '' ? null : <Badge icon="info">{needsFact}</Badge>}
    </span>
  )
}

/** Two answers to one question are worse than one late: said at once, and to everybody. */
const Writers = ({ names }: Readonly<{ names: readonly string[] }>) => {
  const t = useText()
  return (
    <div aria-live="polite" className="mt-4">
      {names.length === 0 ? null : (
        <Note tone="accent" icon="pen">
          {t('conversations.writing', { names: names.join(', ') })}
        </Note>
      )}
    </div>
  )
}
