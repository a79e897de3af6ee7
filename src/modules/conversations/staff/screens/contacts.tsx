import { Link } from '@tanstack/react-router'

import { useReply, useSend } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../intake-contract.ts'
import { hasKnownAddress } from '../../domain/ways.ts'
import { useChannelWord, useSiteZone } from './message-words.ts'

const states = ['open', 'recognised', 'dismissed'] as const

/** Who wrote and is not known; and what was decided about those who did, to be taken back. */
export const Contacts = () => {
  const t = useText()
  const format = useFormat()
  const channel = useChannelWord()
  const timeZone = useSiteZone()
  const [filters, setFilters] = useFilters()
  const state = states.find((known) => known === filters['state']) ?? 'open'
  const before = filters['before']
  const { data, problem, refetch } = useReply(
    contract.listContacts,
    { query: { state, ...(before !== undefined && { before }) } },
    { keepPrevious: true },
  )
  const undo = useSend(contract.undoContact, { onDone: () => showToast(t('conversations.contact.undone')) })
  return (
    <Page
      title={t('conversations.contacts.title')}
      lead={t('conversations.contacts.lead')}
      width="reading"
      above={
        <Link to="/conversations" className={linkClass}>
          {t('conversations.questions.title')}
        </Link>
      }
    >
      <div className="mb-4">
        <Segmented
          label={t('conversations.contacts.filter')}
          labelHidden
          options={states.map((value) => ({ value, label: t(`conversations.contacts.${value}`) }))}
          value={state}
          onChange={(value) => setFilters({ state: value === 'open' ? '' : value, before: '' })}
        />
      </div>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {undo.problem ? <ErrorNote title={undo.problem.message} /> : null}
      {!data && !problem ? <Skeleton lines={6} /> : null}
      {data?.contacts.length === 0 ? (
        <EmptyState icon="users" title={t('conversations.contacts.empty')}>
          {t('conversations.contacts.empty-text')}
        </EmptyState>
      ) : null}
      <ol>
        {data?.contacts.map((contact) => (
          <li key={contact.id} className="border-b border-hairline py-3.5 last:border-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="story text-large wrap-anywhere">
                <Link to={`/conversations/${contact.clientId ?? contact.id}`} className="hover:underline">
                  {contact.clientName || contact.name || contact.address}
                </Link>
              </h2>
              {contact.state === 'open' || !data.mayRecognise ? null : (
                <Button
                  size="small"
                  icon="undo"
                  onClick={() => undo.send({ params: { id: contact.id }, body: {} })}
                >
                  {t('conversations.contact.undo')}
                </Button>
              )}
            </div>
            <p className="flex flex-wrap gap-x-2.5 text-tiny text-soft">
              <span>{channel(contact.channel)}</span>
              {hasKnownAddress(contact.channel) ? (
                <span className="wrap-anywhere">{contact.address}</span>
              ) : null}
              <span>{t('conversations.inbox.count', { count: contact.messages })}</span>
              {contact.lastAt === null ? null : (
                <time dateTime={contact.lastAt}>{format.instant(contact.lastAt, timeZone)}</time>
              )}
            </p>
            <p className="max-w-prose truncate text-small">
              {[contact.lastSubject, contact.lastWords].filter((part) => part !== '').join(' — ')}
            </p>
          </li>
        ))}
      </ol>
      {data?.next ? (
        <Button className="mt-5" onClick={() => setFilters({ before: data.next ?? '' })}>
          {t('conversations.more')}
        </Button>
      ) : null}
    </Page>
  )
}
