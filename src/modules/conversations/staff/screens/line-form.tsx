import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Select, TextArea, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../lines-contract.ts'

export type Line = EndpointReply<typeof contract.listLines>['lines'][number]
export type LineChannel = Line['channel']

/** What each channel asks for: fields in the open, and what is sealed. */
const forms = {
  sms: { fields: ['provider', 'apiUrl', 'accountSid'], secrets: ['token', 'webhookSecret'] },
  whatsapp: {
    fields: ['phoneNumberId', 'apiUrl', 'templates'],
    secrets: ['accessToken', 'appSecret', 'verifyToken'],
  },
  telegram: { fields: ['apiUrl'], secrets: ['botToken', 'secretToken'] },
  chat: { fields: ['origins'], secrets: [] },
} as const

type LineFormProps = Readonly<{ channel: LineChannel; line: Line | null; onClose: () => void }>

/** One account of one channel: told once, tried by the first message. */
export const LineForm = ({ channel, line, onClose }: LineFormProps) => {
  const t = useText()
  const { sites } = useSession()
  const form = forms[channel]
  const [name, setName] = useState(line?.name ?? '')
  const [address, setAddress] = useState(line?.address ?? '')
  const [siteId, setSite] = useState(line?.siteId ?? '')
  const [enabled, setEnabled] = useState(line?.enabled ?? true)
  const [fields, setFields] = useState<Record<string, string>>(() => shownFields(form.fields, line))
  const [secrets, setSecrets] = useState<Record<string, string>>({})
  const onDone = (): void => {
    showToast(t('conversations.lines.kept'))
    onClose()
  }
  const add = useSend(contract.addLine, { onDone })
  const change = useSend(contract.changeLine, { onDone })
  const submit = (): void => {
    const body = {
      name,
      address,
      siteId: siteId === '' ? null : siteId,
      enabled,
      settings: settingsOf(channel, fields),
      secrets,
    }
    if (line === null) add.send({ body: { channel, ...body } })
    else change.send({ params: { id: line.id }, body: { ...body, version: line.version } })
  }
  const isTwilio = fields['provider'] === 'twilio'
  return (
    <Form onSubmit={submit} problem={add.problem ?? change.problem} className="mt-4 gap-3">
      <TextField
        label={t('conversations.lines.name')}
        name="name"
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t(`conversations.lines.address.${channel}`)}
        name="address"
        required
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Select
        label={t('conversations.lines.site')}
        name="siteId"
        value={siteId}
        placeholder={t('conversations.lines.whole-house')}
        options={sites.map((site) => ({ value: site.id, label: site.name }))}
        onChange={(event) => setSite(event.target.value)}
      />
      {form.fields.map((field) =>
        field === 'provider' ? (
          <Select
            key={field}
            label={t('conversations.lines.provider')}
            name={field}
            value={fields[field] ?? 'json'}
            options={[
              { value: 'json', label: t('conversations.lines.provider.json') },
              { value: 'twilio', label: t('conversations.lines.provider.twilio') },
            ]}
            onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
          />
        ) : field === 'accountSid' && !isTwilio ? null : field === 'templates' || field === 'origins' ? (
          <TextArea
            key={field}
            label={t(`conversations.lines.${field}`)}
            hint={t(`conversations.lines.${field}.hint`, { open: '{{', close: '}}' })}
            name={field}
            value={fields[field] ?? ''}
            onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
          />
        ) : (
          <TextField
            key={field}
            label={t(`conversations.lines.${field}`)}
            name={field}
            value={fields[field] ?? ''}
            onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
          />
        ),
      )}
      {form.secrets.map((secret) =>
        secret === 'webhookSecret' && isTwilio ? null : (
          <TextField
            key={secret}
            label={t(`conversations.lines.${secret}`)}
            name={secret}
            type="password"
            autoComplete="off"
            hint={line?.secrets.includes(secret) ? t('conversations.lines.secret-kept') : undefined}
            value={secrets[secret] ?? ''}
            onChange={(event) => setSecrets({ ...secrets, [secret]: event.target.value })}
          />
        ),
      )}
      <Checkbox
        label={t('conversations.lines.enabled')}
        checked={enabled}
        onChange={(event) => setEnabled(event.target.checked)}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={add.isSending || change.isSending}>
          {t('conversations.save')}
        </Button>
        <Button onClick={onClose}>{t('conversations.cancel')}</Button>
      </FormActions>
    </Form>
  )
}

const shownFields = (names: readonly string[], line: Line | null): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, shown(name, line?.settings[name])]))

const text = (value: unknown, name: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === 'string' ? found : ''
}

const shown = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return name === 'provider' ? 'json' : ''
  if (name === 'origins') return value.join('\n')
  return value
    .map((template) => `${text(template, 'name')} ${text(template, 'language')} ${text(template, 'text')}`)
    .join('\n')
}

const linesOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const asTemplate = (line: string): { name: string; language: string; text: string } => {
  const [name = '', language = '', ...words] = line.split(' ')
  return { name, language, text: words.join(' ') }
}

// What is left empty takes its default on the server.
const settingsOf = (channel: LineChannel, fields: Readonly<Record<string, string>>) => {
  const apiUrl = fields['apiUrl'] === undefined || fields['apiUrl'] === '' ? {} : { apiUrl: fields['apiUrl'] }
  switch (channel) {
    case 'sms':
      return fields['provider'] === 'twilio'
        ? { provider: 'twilio', accountSid: fields['accountSid'] ?? '', ...apiUrl }
        : { provider: 'json', ...apiUrl }
    case 'whatsapp':
      return {
        phoneNumberId: fields['phoneNumberId'] ?? '',
        templates: linesOf(fields['templates']).map(asTemplate),
        ...apiUrl,
      }
    case 'telegram':
      return apiUrl
    case 'chat':
      return { origins: linesOf(fields['origins']) }
  }
}
