import { Link, Navigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { clientName } from '../../domain/client-name.ts'
import * as contract from '../contract.ts'
import { ClientContact } from './client-contact.tsx'
import { ClientWatches, OrderLines } from './client-holdings.tsx'
import { KeptAbout } from './kept-about.tsx'
import { LikelyDuplicates, MergedRecords } from './likely-duplicates.tsx'

/** The slice that speaks shows what was said; loaded when a client's page first stands. */
const ConversationPanel = lazy(async () => {
  const panel = await import('#modules/conversations/staff/screens/conversation-panel.tsx')
  return { default: panel.ConversationPanel }
})

export type ClientReply = EndpointReply<typeof contract.readClient>

/** Who is this, and what do they have with us. */
export const ClientPage = () => {
  const t = useText()
  const id = useParam('clientId')
  const { data, problem, refetch } = useReply(contract.readClient, { params: { id } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  if (data.client.mergedInto !== null) return <Navigate to={`/clients/${data.client.mergedInto}`} replace />
  if (data.client.erasedAt !== null) return <Erased data={data} />
  const { client } = data
  return (
    <Page
      title={clientName(client)}
      above={
        <Link to="/clients" className={linkClass}>
          {t('clients.list.title')}
        </Link>
      }
      lead={<Lead data={data} />}
      actions={
        data.mayKeep ? (
          <>
            <Link to={`/clients/${client.id}/edit`} className={buttonClass()}>
              <Icon name="edit" size="small" />
              {t('clients.page.change')}
            </Link>
            <Link
              to="/counter"
              search={{ client: client.id }}
              className={buttonClass({ variant: 'primary' })}
            >
              <Icon name="plus" size="small" />
              {t('clients.page.receive')}
            </Link>
          </>
        ) : null
      }
    >
      <div className="grid gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0">
          <LikelyDuplicates clientId={client.id} mayKeep={data.mayKeep} />
          <Holdings data={data} />
          <Section title={t('orders.panel.conversation')} id="conversation">
            <Suspense fallback={<Skeleton />}>
              <ConversationPanel clientId={client.id} />
            </Suspense>
          </Section>
        </div>
        <div className="min-w-0">
          <ClientContact client={client} />
          <MergedRecords data={data} />
          <KeptAbout data={data} />
        </div>
      </div>
    </Page>
  )
}

const Holdings = ({ data }: Readonly<{ data: ClientReply }>) => {
  const t = useText()
  const open = data.orders.filter((order) => order.isOpen)
  const past = data.orders.filter((order) => !order.isOpen)
  return (
    <>
      {open.length > 0 ? (
        <Section title={t('clients.page.with-us')}>
          <OrderLines orders={open} />
        </Section>
      ) : null}
      <Section
        title={t('clients.page.watches')}
        aside={data.watches.length > 0 ? `${data.watches.length}` : undefined}
      >
        <ClientWatches watches={data.watches} orders={data.orders} />
      </Section>
      {past.length > 0 ? (
        <Section title={t('clients.page.before')} aside={`${past.length}`}>
          <OrderLines orders={past} />
        </Section>
      ) : null}
    </>
  )
}

/** The answer first: what is here now, since when they come, whether somebody waits for a word. */
const Lead = ({ data }: Readonly<{ data: ClientReply }>) => {
  const t = useText()
  const format = useFormat()
  const open = data.orders.filter((order) => order.isOpen).length
  const first = data.orders.at(-1)
  const since = format.day((first?.receivedAt ?? data.client.createdAt).slice(0, 10), 'long')
  return (
    <>
      <p>{t('clients.page.lead', { open, past: data.orders.length - open, since })}</p>
      {data.unansweredMessages > 0 ? (
        <p className="mt-1 font-semibold text-caution">
          {t('clients.page.unanswered', { count: data.unansweredMessages })}
        </p>
      ) : null}
    </>
  )
}

const Erased = ({ data }: Readonly<{ data: ClientReply }>) => {
  const t = useText()
  const format = useFormat()
  const day = format.day((data.client.erasedAt ?? '').slice(0, 10), 'long')
  return (
    <Page title={t('clients.erased.title')} width="reading">
      <Note icon="shield">{t('clients.erased.text', { day })}</Note>
      {data.orders.length > 0 ? (
        <Section title={t('clients.page.before')} aside={`${data.orders.length}`}>
          <OrderLines orders={data.orders} />
        </Section>
      ) : null}
    </Page>
  )
}
