import type { EndpointInput } from '#platform/http/endpoint.ts'
import { useText } from '#staff-app/text.ts'
import { Select, TextField } from '#ui/text-field.tsx'
import type * as contract from '../channels-contract.ts'

type Body = EndpointInput<typeof contract.addMailAccount>['body']
type Wire = NonNullable<Body['imap']>

const securities = ['tls', 'starttls', 'none'] as const

type MailWireFieldsProps = Readonly<{ half: 'imap' | 'smtp'; start: Wire; hasPassword: boolean }>

/** Where a mail server is and who signs in there. */
export const MailWireFields = ({ half, start, hasPassword }: MailWireFieldsProps) => {
  const t = useText()
  return (
    <div className="flex flex-col gap-4 border-l-2 border-hairline pl-4">
      <div className="grid gap-4 sm:grid-cols-[1fr_6rem_12rem]">
        <TextField
          name={`${half}.host`}
          label={t('channels.field.host')}
          defaultValue={start.host}
          maxLength={253}
          required
        />
        <TextField
          name={`${half}.port`}
          label={t('channels.field.port')}
          defaultValue={String(start.port)}
          inputMode="numeric"
          pattern="[0-9]{1,5}"
          required
        />
        <Select
          name={`${half}.security`}
          label={t('channels.field.security')}
          defaultValue={start.security}
          options={securities.map((value) => ({ value, label: t(`channels.security.${value}`) }))}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={`${half}.user`}
          label={t('channels.field.user')}
          defaultValue={start.user}
          maxLength={254}
          autoComplete="off"
        />
        <TextField
          name={`${half}Password`}
          type="password"
          label={t('channels.field.password')}
          {...(hasPassword ? { hint: t('channels.field.password.kept') } : {})}
          autoComplete="new-password"
          maxLength={500}
        />
      </div>
    </div>
  )
}

export const readMailAccountForm = (
  data: FormData,
  wishes: { readonly reads: boolean; readonly sends: boolean },
): Body => {
  const text = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  const wire = (half: 'imap' | 'smtp'): Wire => ({
    host: text(`${half}.host`).trim(),
    port: Number(text(`${half}.port`)),
    security: securities.find((name) => name === text(`${half}.security`)) ?? 'tls',
    user: text(`${half}.user`).trim(),
  })
  return {
    name: text('name').trim(),
    address: text('address').trim(),
    siteId: text('siteId') || null,
    enabled: data.get('enabled') !== null,
    imap: wishes.reads ? wire('imap') : null,
    smtp: wishes.sends ? wire('smtp') : null,
    mailbox: text('mailbox').trim() || 'INBOX',
    plusAddresses: data.get('plusAddresses') !== null,
    imapPassword: text('imapPassword'),
    smtpPassword: text('smtpPassword'),
  }
}
