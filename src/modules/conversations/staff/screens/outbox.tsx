import { useReply, useSend } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { ChannelsDown } from './channels-down.tsx'
import { HeldThisMonth } from './held-this-month.tsx'
import { OutgoingLine } from './outgoing-line.tsx'

const shown = ['sent', 'failed', 'held', 'queued'] as const

/** What left, what would have, what did not and why. */
export const Outbox = () => {
  const t = useText()
  const [filters, setFilters] = useFilters()
  const state = shown.find((known) => known === filters['state'])
  const before = filters['before']
  const { data, problem, refetch } = useReply(
    contract.listOutbox,
    { query: { ...(state !== undefined && { state }), ...(before !== undefined && { before }) } },
    { every: 20_000, keepPrevious: true },
  )
  const retry = useSend(contract.retryMessage, { onDone: () => showToast(t('conversations.outbox.retried')) })
  const options = [
    { value: 'all' as const, label: t('conversations.outbox.all') },
    ...shown.map((value) => ({ value, label: t(`conversations.state.${value}`) })),
  ]
  return (
    <Page title={t('conversations.outbox.title')} lead={t('conversations.outbox.lead')}>
      <ChannelsDown />
      <HeldThisMonth />
      <div className="mb-4">
        <Segmented
          label={t('conversations.outbox.filter')}
          labelHidden
          options={options}
          value={state ?? 'all'}
          onChange={(value) => setFilters({ state: value === 'all' ? '' : value, before: '' })}
        />
      </div>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {retry.problem ? <ErrorNote title={retry.problem.message} /> : null}
      {!data && !problem ? <Skeleton lines={8} /> : null}
      {data?.messages.length === 0 ? (
        <EmptyState icon="mail" title={t('conversations.outbox.empty')}>
          {t('conversations.outbox.empty-text')}
        </EmptyState>
      ) : null}
      <ol>
        {data?.messages.map((message) => (
          <OutgoingLine
            key={message.id}
            message={message}
            {...(data.mayRetry && { onRetry: () => retry.send({ params: { id: message.id }, body: {} }) })}
          />
        ))}
      </ol>
      <div className="mt-5 flex gap-2">
        {before === undefined ? null : (
          <Button onClick={() => setFilters({ before: '' })}>{t('conversations.first-page')}</Button>
        )}
        {data?.next ? (
          <Button onClick={() => setFilters({ before: data.next ?? '' })}>{t('conversations.more')}</Button>
        ) : null}
      </div>
    </Page>
  )
}
