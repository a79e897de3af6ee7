import { useState } from 'react'

import { readWatch } from '#modules/watches/staff/contract.ts'
import { readClient } from '#modules/clients/staff/contract.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { askFor, useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Combobox, type Option } from '#ui/combobox.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../../contract.ts'
import { newClientFrom, type ChosenClient, type ChosenWatch, type Draft } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'
import { NewClientForm } from './new-client-form.tsx'

type Hit = EndpointReply<typeof contract.search>['hits'][number]
type HitOption = Option & Readonly<{ hit: Hit }>

type Found = Readonly<{ client: ChosenClient | null; watch?: ChosenWatch }>

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** A client is found by anything of theirs: a watch leads to its owner, an old slip's number to both. */
const follow = async (hit: Hit): Promise<Found> => {
  if (hit.kind === 'client')
    return { client: { is: 'known', id: hit.id, name: hit.title, detail: hit.detail } }
  if (hit.kind === 'watch') {
    const { watch, owner } = await askFor(readWatch, { params: { id: hit.id } })
    return {
      client: owner && { is: 'known', id: owner.id, name: owner.name, detail: '' },
      watch: { is: 'known', id: watch.id, name: watch.name, detail: join(watch.reference, watch.serial) },
    }
  }
  const { client, watch } = await askFor(contract.readOrder, { params: { id: hit.id } })
  return {
    client: client && {
      is: 'known',
      id: client.id,
      name: client.name,
      detail: join(client.phone, client.mail),
    },
    watch: { is: 'known', id: watch.id, name: watch.name, detail: join(watch.reference, watch.serial) },
  }
}

type ClientStepProps = Readonly<{ draft: Draft; change: ChangeDraft; onDone: () => void }>

export const ClientStep = ({ draft, change, onDone }: ClientStepProps) => {
  const t = useText()
  const { client } = draft
  const choose = (found: Found): void => {
    change({ client: found.client, ...(found.watch && { watch: found.watch }) })
    if (found.client !== null) onDone()
  }
  const forget = (): void => change({ client: null })
  if (client === null) return <ClientSearch draft={draft} change={change} onFound={choose} />
  if (client.is === 'new')
    return (
      <NewClientForm
        details={client.details}
        onChange={(details) => change({ client: { is: 'new', details } })}
        onKnown={(known) => choose({ client: known })}
        onCancel={forget}
      />
    )
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      {client.is === 'known' ? <KnownClient client={client} /> : <UnnamedClient />}
      <Button onClick={forget}>{t('counter.client.another')}</Button>
    </div>
  )
}

const UnnamedClient = () => {
  const t = useText()
  return <p className="py-1.5">{t('counter.client.unnamed')}</p>
}

type ClientSearchProps = Readonly<{ draft: Draft; change: ChangeDraft; onFound: (found: Found) => void }>

const ClientSearch = ({ draft, change, onFound }: ClientSearchProps) => {
  const t = useText()
  const { language, house } = useSession()
  const usual = { language, country: house.country }
  const [hasFailed, setFailed] = useState(false)
  const search = async (text: string, signal: AbortSignal): Promise<readonly HitOption[]> => {
    if (text.trim().length < 2) return []
    const { hits } = await askFor(contract.search, { query: { q: text } }, signal)
    const clientsFirst = [...hits].sort(
      (one, other) => Number(other.kind === 'client') - Number(one.kind === 'client'),
    )
    return clientsFirst.map((hit) => ({
      id: `${hit.kind} ${hit.id}`,
      hit,
      label: hit.title,
      detail: hit.kind === 'client' ? hit.detail : join(t(`counter.hit.${hit.kind}`), hit.detail),
    }))
  }
  const take = (option: HitOption | null): void => {
    if (option === null) return
    setFailed(false)
    follow(option.hit).then(onFound, () => setFailed(true))
  }
  return (
    <div className="flex flex-col gap-3">
      <Combobox
        label={t('counter.client.find')}
        name="client"
        value={null}
        onChange={take}
        search={search}
        onCreate={(text) => change({ client: { is: 'new', details: newClientFrom(text, usual) } })}
        placeholder={t('counter.client.find-hint')}
        hint={t('counter.client.find-help')}
        autoFocus
      />
      {hasFailed ? <ErrorNote title={t('shell.offline')} /> : null}
      <p className="flex flex-wrap gap-2">
        <Button
          icon="plus"
          onClick={() => change({ client: { is: 'new', details: newClientFrom('', usual) } })}
        >
          {t('counter.client.new')}
        </Button>
        {draft.kind === 'while_you_wait' ? (
          <Button onClick={() => onFound({ client: { is: 'unnamed' } })}>
            {t('counter.client.no-name')}
          </Button>
        ) : null}
      </p>
    </div>
  )
}

type KnownClientProps = Readonly<{ client: Extract<ChosenClient, { is: 'known' }> }>

const KnownClient = ({ client }: KnownClientProps) => {
  const t = useText()
  const { data } = useReply(readClient, { params: { id: client.id } })
  const known = data?.client
  const open = data?.orders.filter(({ isOpen }) => isOpen) ?? []
  return (
    <div className="min-w-0">
      <p className="story text-large">{client.name}</p>
      <p className="text-small text-soft">
        {known
          ? join(known.phone, known.mail, join(known.postalCode, known.city).replace(' · ', ' '))
          : client.detail}
      </p>
      {data ? (
        <p className="mt-1 text-small text-soft">
          {t('counter.client.had', {
            watches: data.watches.length,
            orders: data.orders.length,
            open: open.length,
          })}
        </p>
      ) : null}
      {known && known.street === '' ? (
        <p className="mt-1 text-small text-caution">{t('counter.client.no-address')}</p>
      ) : null}
    </div>
  )
}
