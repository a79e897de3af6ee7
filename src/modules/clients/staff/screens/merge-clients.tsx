import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { FormActions } from '#ui/form.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { showToast } from '#ui/toast-store.ts'
import { clientName } from '../../domain/client-name.ts'
import * as contract from '../contract.ts'
import { ChoiceBetween } from './choice-between.tsx'
import { detailNames, type Details } from './client-fields.tsx'
import type { ClientReply } from './client-page.tsx'

/** Is this one person? The two records side by side, and what would come together. */
export const MergeClients = () => {
  const id = useParam('clientId')
  const otherId = useParam('otherId')
  const kept = useReply(contract.readClient, { params: { id } })
  const other = useReply(contract.readClient, { params: { id: otherId } })
  const problem = kept.problem ?? other.problem
  if (problem) return <ErrorNote title={problem.message} />
  if (!kept.data || !other.data) return <Skeleton lines={8} />
  return <SideBySide key={`${id} ${otherId}`} kept={kept.data} other={other.data} />
}

/** What the one does not know is taken from the other; what both know stays as the kept record has it. */
const filledFrom = (kept: Details, other: Details): Details => {
  const details: Details = { ...kept }
  for (const name of detailNames) {
    if (name !== 'language' && details[name] === '') Object.assign(details, { [name]: other[name] })
  }
  return details
}

const SideBySide = ({ kept, other }: Readonly<{ kept: ClientReply; other: ClientReply }>) => {
  const t = useText()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Details>(() => filledFrom(detailsOf(kept), detailsOf(other)))
  const { id } = kept.client
  const merge = useSend(contract.mergeClients, {
    onDone: () => {
      showToast(t('clients.merge.done'))
      void navigate({ to: `/clients/${id}`, replace: true })
    },
  })
  const differing = detailNames.filter((name) => kept.client[name] !== other.client[name])
  const send = (): void =>
    merge.send({
      params: { id },
      body: {
        version: kept.client.version,
        merged: { id: other.client.id, version: other.client.version },
        details: chosen,
      },
    })
  return (
    <Page
      title={t('clients.merge.title')}
      width="reading"
      above={
        <Link to={`/clients/${id}`} className={linkClass}>
          {clientName(kept.client)}
        </Link>
      }
      lead={t('clients.merge.lead')}
    >
      {merge.problem ? <ErrorNote title={merge.problem.message} /> : null}
      <div className="mb-6 grid gap-4 sm:grid-cols-2">
        <Record label={t('clients.merge.kept')} data={kept} />
        <Record label={t('clients.merge.other')} data={other} />
      </div>
      <Section title={t('clients.merge.fields')}>
        {differing.length === 0 ? (
          <Note>{t('clients.merge.same')}</Note>
        ) : (
          <ChoiceBetween
            names={differing}
            left={{ label: t('clients.merge.kept'), details: kept.client }}
            right={{ label: t('clients.merge.other'), details: other.client }}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </Section>
      <FormActions>
        <Button variant="primary" busy={merge.isSending} onClick={send}>
          {t('clients.merge.do')}
        </Button>
        <Link to={`/clients/${id}`} className={buttonClass()}>
          {t('clients.merge.two')}
        </Link>
      </FormActions>
    </Page>
  )
}

const detailsOf = ({ client }: ClientReply): Details => {
  const {
    id: _id,
    version: _version,
    createdAt: _createdAt,
    mergedInto: _mergedInto,
    erasedAt: _erasedAt,
    ...details
  } = client
  return details
}

const Record = ({ label, data }: Readonly<{ label: string; data: ClientReply }>) => {
  const t = useText()
  const format = useFormat()
  return (
    <div className="border-l-2 border-accent pl-3">
      <p className="caption">{label}</p>
      <p className="story text-large">{clientName(data.client)}</p>
      <p className="text-small text-soft">
        {t('clients.merge.holds', {
          watches: data.watches.length,
          orders: data.orders.length,
          messages: data.messages,
          since: format.day(data.client.createdAt.slice(0, 10)),
        })}
      </p>
    </div>
  )
}
