import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { Refused, useReply, useSend } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { clientName } from '../../domain/client-name.ts'
import * as contract from '../contract.ts'
import { BothVersions } from './both-versions.tsx'
import { ClientFields, readDetails, type Details } from './client-fields.tsx'
import type { ClientReply } from './client-page.tsx'

export const EditClient = () => {
  const id = useParam('clientId')
  const { data, problem, refetch } = useReply(contract.readClient, { params: { id } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return (
    <EditForm key={id} client={data.client} onRead={() => refetch().then((reply) => reply.data?.client)} />
  )
}

type EditFormProps = Readonly<{
  client: ClientReply['client']
  /** Reads what stands in the house now. */
  onRead: () => Promise<ClientReply['client'] | undefined>
}>

type Conflict = Readonly<{ mine: Details; theirs: ClientReply['client'] }>

/** Begins with what was read; what somebody else saves meanwhile is shown beside it and never lost. */
const EditForm = ({ client, onRead }: EditFormProps) => {
  const t = useText()
  const navigate = useNavigate()
  const [start, setStart] = useState<Readonly<{ details: Details; version: number }>>({
    details: client,
    version: client.version,
  })
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const change = useSend(contract.changeClient, {
    onDone: () => void navigate({ to: `/clients/${client.id}` }),
  })
  const submit = async (mine: Details): Promise<void> => {
    try {
      await change.sendAndWait({ params: { id: client.id }, body: { ...mine, version: start.version } })
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'common.changed-meanwhile') return
      const theirs = await onRead()
      if (theirs) setConflict({ mine, theirs })
    }
  }
  const settle = (details: Details): void => {
    setStart({ details, version: conflict?.theirs.version ?? start.version })
    setConflict(null)
    change.reset()
  }
  return (
    <Page
      title={t('clients.edit.title')}
      width="reading"
      above={
        <Link to={`/clients/${client.id}`} className={linkClass}>
          {clientName(client)}
        </Link>
      }
    >
      {conflict ? (
        <BothVersions {...conflict} onSettle={settle} />
      ) : (
        <Form
          key={start.version}
          problem={change.problem}
          onSubmit={(form) => void submit(readDetails(form))}
        >
          <ClientFields details={start.details} />
          <FormActions>
            <Button type="submit" variant="primary" busy={change.isSending}>
              {t('clients.save')}
            </Button>
            <Link to={`/clients/${client.id}`} className={buttonClass()}>
              {t('clients.cancel')}
            </Link>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
