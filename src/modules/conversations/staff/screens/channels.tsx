import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../channels-contract.ts'
import { Lines } from './lines.tsx'
import { MailAccountForm } from './mail-account-form.tsx'
import { UnreadArrivals } from './unread-arrivals.tsx'

export type ChannelAccount = EndpointReply<typeof contract.listChannels>['accounts'][number]

/** Through which mailboxes and numbers the house is reached, and which of them do not work. */
export const Channels = () => {
  const t = useText()
  const { data, problem, refetch } = useReply(contract.listChannels, {})
  const [edited, setEdited] = useState<ChannelAccount | 'new' | null>(null)
  const add = (
    <Button variant="primary" onClick={() => setEdited('new')}>
      <Icon name="plus" size="small" />
      {t('channels.new')}
    </Button>
  )
  return (
    <Page
      title={t('channels.title')}
      lead={t('channels.lead')}
      actions={data?.mayAdd ? add : null}
      width="reading"
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {!data && !problem ? <Skeleton lines={5} /> : null}
      {data?.accounts.filter(isMailbox).length === 0 ? (
        <EmptyState icon="mail" title={t('channels.empty')}>
          {t('channels.empty-text')}
        </EmptyState>
      ) : null}
      <ul className="flex flex-col divide-y divide-hairline">
        {data?.accounts.filter(isMailbox).map((account) => (
          <AccountLine key={account.id} account={account} onEdit={() => setEdited(account)} />
        ))}
      </ul>
      <Lines />
      <UnreadArrivals />
      <Dialog
        open={edited !== null}
        onOpenChange={() => setEdited(null)}
        title={edited === 'new' || edited === null ? t('channels.new') : edited.name}
        wide
      >
        {edited === null ? null : (
          <MailAccountForm account={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
        )}
      </Dialog>
    </Page>
  )
}

// Numbers, bots and the chat stand below, each with a form of its own.
const isMailbox = ({ channel }: ChannelAccount): boolean => channel === 'mail'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone

const AccountLine = ({ account, onEdit }: Readonly<{ account: ChannelAccount; onEdit: () => void }>) => {
  const t = useText()
  const format = useFormat()
  const since = account.troubleSince === null ? '' : format.instant(account.troubleSince, zone)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 grow basis-64">
        <p className="font-semibold">{account.name}</p>
        <p className="text-small break-all text-soft">
          {[account.address, account.siteName || t('channels.field.site.house')].join(' · ')}
        </p>
        {account.enabled && account.trouble !== '' ? (
          <p className="mt-1 text-small break-words text-danger">
            {t('channels.trouble-since', { moment: since, words: account.trouble })}
          </p>
        ) : null}
        {account.trouble === '' && account.seenAt !== null ? (
          <p className="mt-1 text-tiny text-faint">
            {t('channels.seen', { moment: format.instant(account.seenAt, zone) })}
          </p>
        ) : null}
      </div>
      <div className="flex items-center gap-3">
        <Standing account={account} />
        {account.mayChange && account.mail !== null ? (
          <Button size="small" onClick={onEdit}>
            {t('channels.edit')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

const Standing = ({ account }: Readonly<{ account: ChannelAccount }>) => {
  const t = useText()
  if (!account.enabled) return <Badge>{t('channels.off')}</Badge>
  if (account.trouble !== '') return <Badge tone="danger">{t('channels.fails')}</Badge>
  return account.seenAt === null ? (
    <Badge tone="caution">{t('channels.not-yet')}</Badge>
  ) : (
    <Badge tone="good">{t('channels.works')}</Badge>
  )
}
