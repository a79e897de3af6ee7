import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../contract.ts'
import type { ClientReply } from './client-page.tsx'

/** The client's own rights: a way in, a copy, and to be forgotten. */
export const KeptAbout = ({ data }: Readonly<{ data: ClientReply }>) => {
  const t = useText()
  if (!data.mayKeep) return null
  return (
    <Section title={t('clients.kept.title')}>
      <PortalLinks clientId={data.client.id} />
      {data.mayAnswerFor ? (
        <div className="mt-4 flex flex-wrap gap-2">
          <CopyButton clientId={data.client.id} />
          <EraseButton clientId={data.client.id} />
        </div>
      ) : null}
    </Section>
  )
}

const PortalLinks = ({ clientId }: Readonly<{ clientId: string }>) => {
  const t = useText()
  const format = useFormat()
  const params = { id: clientId }
  const { data } = useReply(contract.listPortalLinks, { params })
  const revoke = useSend(contract.revokePortalLink, { refresh: [contract.listPortalLinks] })
  const issue = useSend(contract.issuePortalLink, {
    refresh: [contract.listPortalLinks],
    onDone: ({ address }) => {
      void navigator.clipboard.writeText(address).then(
        () => showToast(t('clients.links.copied')),
        () => showToast(address),
      )
    },
  })
  const problem = issue.problem ?? revoke.problem
  return (
    <>
      <ul className="mb-2 text-small">
        {data?.links.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-3">
            <span className="text-soft">
              {link.usedAt === null
                ? t('clients.links.unused', { day: format.day(link.createdAt.slice(0, 10)) })
                : t('clients.links.used', { day: format.day(link.usedAt.slice(0, 10)) })}
            </span>
            <IconButton
              icon="close"
              label={t('clients.links.revoke')}
              onClick={() => revoke.send({ params: { id: clientId, linkId: link.id }, body: {} })}
            />
          </li>
        ))}
      </ul>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <Button
        size="small"
        icon="link"
        busy={issue.isSending}
        onClick={() => issue.send({ params, body: {} })}
      >
        {t('clients.links.issue')}
      </Button>
    </>
  )
}

const saveFile = (name: string, content: unknown): void => {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

const CopyButton = ({ clientId }: Readonly<{ clientId: string }>) => {
  const t = useText()
  const copy = useSend(contract.copyClient, {
    refresh: [],
    onDone: (kept) => saveFile(kept.fileName, kept.copy),
  })
  return (
    <>
      <Button
        size="small"
        icon="download"
        busy={copy.isSending}
        onClick={() => copy.send({ params: { id: clientId }, body: {} })}
      >
        {t('clients.kept.copy')}
      </Button>
      {copy.problem ? <ErrorNote title={copy.problem.message} /> : null}
    </>
  )
}

const EraseButton = ({ clientId }: Readonly<{ clientId: string }>) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const erase = useSend(contract.eraseClient, { onDone: () => setOpen(false) })
  const submit = (form: FormData): void => {
    erase.send({ params: { id: clientId }, body: { reason: String(form.get('reason')) } })
  }
  return (
    <>
      <Button size="small" variant="danger" icon="trash" onClick={() => setOpen(true)}>
        {t('clients.kept.erase')}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t('clients.erase.title')}
        description={t('clients.erase.text')}
        actions={
          <>
            <Button type="submit" form="erase-client" variant="danger" busy={erase.isSending}>
              {t('clients.erase.do')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('clients.cancel')}</Button>
          </>
        }
      >
        <Form id="erase-client" onSubmit={submit} problem={erase.problem}>
          <TextArea
            name="reason"
            label={t('clients.erase.reason')}
            required
            minLength={3}
            maxLength={500}
            rows={2}
          />
        </Form>
      </Dialog>
    </>
  )
}
