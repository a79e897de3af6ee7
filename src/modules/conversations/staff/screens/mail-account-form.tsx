import { useRef, useState } from 'react'

import * as sitesContract from '#modules/sites/staff/contract.ts'
import type { EndpointInput, EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../channels-contract.ts'
import type { ChannelAccount } from './channels.tsx'
import { MailWireFields, readMailAccountForm } from './mail-wire-fields.tsx'

type MailAccountFormProps = Readonly<{ account: ChannelAccount | null; onDone: () => void }>

type Mail = NonNullable<ChannelAccount['mail']>

const blankWire = (half: 'imap' | 'smtp') => ({
  host: '',
  port: half === 'imap' ? 993 : 465,
  security: 'tls' as const,
  user: '',
})

const blankMail: Mail = {
  imap: blankWire('imap'),
  smtp: blankWire('smtp'),
  mailbox: 'INBOX',
  plusAddresses: false,
  hasImapPassword: false,
  hasSmtpPassword: false,
}

/** One mailbox: what clients write to, where it is read, where its letters leave. Tested before it is kept, if wished. */
export const MailAccountForm = ({ account, onDone }: MailAccountFormProps) => {
  const t = useText()
  const frame = useRef<HTMLDivElement>(null)
  const { save, problem, isSending } = useSaving(account, onDone)
  const [tested, setTested] = useState<Outcomes>()
  const test = useSend(contract.testMailAccount, { refresh: [], onDone: setTested })
  const mail = account?.mail ?? blankMail
  const [wishes, setWishes] = useState({ reads: mail.imap !== null, sends: mail.smtp !== null })
  const tryOut = (): void => {
    const form = frame.current?.querySelector('form')
    if (!form?.reportValidity()) return
    const body = readMailAccountForm(new FormData(form), wishes)
    const { imap, smtp, mailbox, imapPassword, smtpPassword } = body
    test.send({
      body: { accountId: account?.id ?? null, imap, smtp, mailbox, imapPassword, smtpPassword },
    })
  }
  return (
    <div ref={frame}>
      <Form problem={problem} onSubmit={(data) => save(readMailAccountForm(data, wishes))}>
        <Identity account={account} />
        <Checkbox
          name="reads"
          label={t('channels.field.reads')}
          checked={wishes.reads}
          onChange={(event) => setWishes({ ...wishes, reads: event.target.checked })}
        />
        {wishes.reads ? <Reading mail={mail} /> : null}
        <Checkbox
          name="sends"
          label={t('channels.field.sends')}
          checked={wishes.sends}
          onChange={(event) => setWishes({ ...wishes, sends: event.target.checked })}
        />
        {wishes.sends ? (
          <MailWireFields
            half="smtp"
            start={mail.smtp ?? blankWire('smtp')}
            hasPassword={mail.hasSmtpPassword}
          />
        ) : null}
        {test.problem ? <ErrorNote title={test.problem.message} /> : null}
        <Tested reply={tested} />
        <FormActions>
          <Button type="submit" variant="primary" disabled={isSending}>
            {t('channels.save')}
          </Button>
          <Button onClick={tryOut} disabled={test.isSending}>
            {t('channels.test')}
          </Button>
        </FormActions>
      </Form>
    </div>
  )
}

type Body = EndpointInput<typeof contract.addMailAccount>['body']

const useSaving = (account: ChannelAccount | null, onDone: () => void) => {
  const t = useText()
  const saved = {
    onDone: () => {
      showToast(t('channels.saved'))
      onDone()
    },
  }
  const add = useSend(contract.addMailAccount, saved)
  const change = useSend(contract.changeMailAccount, saved)
  return {
    problem: add.problem ?? change.problem,
    isSending: add.isSending || change.isSending,
    save: (body: Body): void =>
      account === null
        ? add.send({ body })
        : change.send({ params: { id: account.id }, body: { ...body, version: account.version } }),
  }
}

const Reading = ({ mail }: Readonly<{ mail: Mail }>) => {
  const t = useText()
  return (
    <>
      <MailWireFields half="imap" start={mail.imap ?? blankWire('imap')} hasPassword={mail.hasImapPassword} />
      <TextField
        name="mailbox"
        label={t('channels.field.mailbox')}
        defaultValue={mail.mailbox}
        maxLength={200}
        required
      />
      <Checkbox
        name="plusAddresses"
        label={t('channels.field.plus')}
        hint={t('channels.field.plus.hint')}
        defaultChecked={mail.plusAddresses}
      />
    </>
  )
}

const Identity = ({ account }: Readonly<{ account: ChannelAccount | null }>) => {
  const t = useText()
  const { data: sites } = useReply(sitesContract.listSites, {})
  const options = [
    { value: '', label: t('channels.field.site.house') },
    ...(sites?.sites ?? []).map((site) => ({ value: site.id, label: site.name })),
  ]
  return (
    <>
      <TextField
        name="name"
        label={t('channels.field.name')}
        defaultValue={account?.name ?? ''}
        maxLength={120}
        required
      />
      <TextField
        name="address"
        type="email"
        label={t('channels.field.address')}
        defaultValue={account?.address ?? ''}
        maxLength={254}
        required
      />
      <Select
        key={options.length}
        name="siteId"
        label={t('channels.field.site')}
        defaultValue={account?.siteId ?? ''}
        options={options}
      />
      <Checkbox
        name="enabled"
        label={t('channels.field.enabled')}
        defaultChecked={account?.enabled ?? true}
      />
    </>
  )
}

type Outcomes = EndpointReply<typeof contract.testMailAccount>
type TestedProps = Readonly<{ reply: Outcomes | undefined }>

const Tested = ({ reply }: TestedProps) => {
  const t = useText()
  if (reply === undefined) return null
  return (
    <div aria-live="polite" className="flex flex-col gap-2">
      {(['imap', 'smtp'] as const).map((half) => {
        const outcome = reply[half]
        if (outcome === null) return null
        const values = { server: half.toUpperCase(), words: outcome.words }
        return (
          <Note key={half} tone={outcome.works ? 'good' : 'danger'} icon={outcome.works ? 'check' : 'alert'}>
            {outcome.works ? t('channels.test.works', values) : t('channels.test.fails', values)}
          </Note>
        )
      })}
    </div>
  )
}
