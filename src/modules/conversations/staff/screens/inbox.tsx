import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState, type RefObject } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { showToast } from '#ui/toast.tsx'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import * as contract from '../inbox-contract.ts'
import { ChannelsDown } from './channels-down.tsx'
import { AssignConversation, SnoozeConversation } from './duty-dialogs.tsx'
import { InboxLine } from './inbox-line.tsx'
import { KeysHelp } from './keys-help.tsx'
import { useKeys } from './use-keys.ts'

export type Line = EndpointReply<typeof contract.listInbox>['lines'][number]

const filters = ['all', 'mine', 'unassigned', 'late', 'snoozed', 'unknown'] as const

/** Who waits for an answer, since when, and until when it was promised. */
export const Inbox = () => {
  const t = useText()
  const [wished, setFilters] = useFilters()
  const filter = filters.find((known) => known === wished['show']) ?? 'all'
  const after = wished['after']
  const { data, problem, refetch } = useReply(
    contract.listInbox,
    { query: { filter, ...(after !== undefined && { after }) } },
    { every: 60_000, keepPrevious: true },
  )
  const lines = data?.lines ?? []
  const list = useRef<HTMLOListElement>(null)
  const work = useInboxWork(list, lines, data?.mayAnswer ?? false)
  const options = filters.map((value) => {
    const count = data?.counts[value] ?? 0
    const label = t(`conversations.inbox.${value}`)
    return { value, label: count > 0 ? `${label} ${count}` : label }
  })
  return (
    <Page
      title={t('conversations.questions.title')}
      lead={data ? <InboxLead data={data} /> : undefined}
      actions={
        <>
          <Button variant="quiet" onClick={() => work.open('help')} shortcut="?">
            {t('conversations.keys.title')}
          </Button>
          <Link to="/contacts" className={buttonClass()}>
            {t('conversations.contacts.title')}
          </Link>
          <Link to="/answers" className={buttonClass()}>
            {t('conversations.answers.navigation')}
          </Link>
        </>
      }
    >
      <ChannelsDown />
      <div className="mb-4">
        <Segmented
          label={t('conversations.inbox.filter')}
          labelHidden
          options={options}
          value={filter}
          onChange={(value) => setFilters({ show: value === 'all' ? '' : value, after: '' })}
        />
      </div>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {work.problem ? <ErrorNote title={work.problem.message} /> : null}
      {!data && !problem ? <Skeleton lines={6} /> : null}
      {data && lines.length === 0 ? (
        <EmptyState icon="message" title={t(`conversations.inbox.empty.${filter}`)} action={<Meanwhile />}>
          {t('conversations.questions.empty-text')}
        </EmptyState>
      ) : null}
      <ol ref={list}>
        {lines.map((line) => (
          <InboxLine key={line.subjectId} line={line} />
        ))}
      </ol>
      <Pages after={after} next={data?.next ?? null} onGo={(to) => setFilters({ after: to })} />
      {work.dialog}
    </Page>
  )
}

/** Nobody waits: a moment to practise, for whoever likes. */
const Meanwhile = () => {
  const t = useText()
  if (useRole('reader')) return null
  return (
    <Link to="/exercises" className={linkClass}>
      {t('exercises.entry')}
    </Link>
  )
}

type PagesProps = Readonly<{ after: string | undefined; next: string | null; onGo: (to: string) => void }>

const Pages = ({ after, next, onGo }: PagesProps) => {
  const t = useText()
  return (
    <div className="mt-5 flex gap-2">
      {after === undefined ? null : <Button onClick={() => onGo('')}>{t('conversations.first-page')}</Button>}
      {next === null ? null : <Button onClick={() => onGo(next)}>{t('conversations.more')}</Button>}
    </div>
  )
}

type InboxReply = EndpointReply<typeof contract.listInbox>

const InboxLead = ({ data }: Readonly<{ data: InboxReply }>) => {
  const t = useText()
  const { late, all } = data.counts
  if (all === 0) return null
  return (
    <>
      {t('conversations.inbox.lead', { count: all, late })}
      {data.isMore ? ` ${t('conversations.inbox.more-than')}` : ''}
    </>
  )
}

type Open = 'help' | 'assign' | 'snooze'

/** The keys of the list: where one stands is where the focus is. */
const useInboxWork = (
  list: RefObject<HTMLOListElement | null>,
  lines: readonly Line[],
  mayAnswer: boolean,
) => {
  const t = useText()
  const navigate = useNavigate()
  const [open, setOpen] = useState<Open | null>(null)
  const [chosen, setChosen] = useState<Line | null>(null)
  const reopen = useSend(contract.reopenMessages)
  const settle = useSend(contract.settleThread, {
    onDone: ({ messages }, { params }) =>
      showToast(t('conversations.settled'), {
        action: { run: () => reopen.send({ params, body: { messages } }) },
      }),
  })
  const links = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
  const index = (): number => links().findIndex((link) => link === document.activeElement)
  const move = (step: number): void => {
    const all = links()
    all[Math.min(Math.max(index() + step, 0), all.length - 1)]?.focus()
  }
  const standing = (): Line | undefined => lines[Math.max(index(), 0)]
  const go = (reply: boolean): void => {
    const line = standing()
    if (line !== undefined)
      void navigate({ to: `/conversations/${line.subjectId}`, ...(reply && { search: { reply: 'yes' } }) })
  }
  const ask = (what: Open): void => {
    const line = standing()
    if (line === undefined) return
    setChosen(line)
    setOpen(what)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    '?': () => setOpen('help'),
    ...(mayAnswer && {
      r: () => go(true),
      a: () => ask('assign'),
      s: () => ask('snooze'),
      e: () => {
        const line = standing()
        if (line !== undefined) settle.send({ params: { id: line.subjectId }, body: {} })
      },
    }),
  })
  const close = (): void => setOpen(null)
  const dialog =
    open === 'help' ? (
      <KeysHelp onClose={close} />
    ) : open === null || chosen === null ? null : open === 'assign' ? (
      <AssignConversation of={chosen} onClose={close} />
    ) : (
      <SnoozeConversation of={chosen} onClose={close} />
    )
  return { dialog, open: setOpen, problem: settle.problem }
}
