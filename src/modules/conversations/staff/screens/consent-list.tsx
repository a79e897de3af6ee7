import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { consentChannels, consentPurposes } from '../../domain/consent-kinds.ts'

/** What one client allows, purpose by purpose; a yes or a no in one press, with what shows it. */
export const ConsentList = ({ clientId, mayChange }: Readonly<{ clientId: string; mayChange: boolean }>) => {
  const t = useText()
  const format = useFormat()
  const me = useSession()
  const { data, problem } = useReply(contract.listConsents, { params: { id: clientId } })
  const change = useSend(contract.changeConsent)
  if (problem) return <ErrorNote title={problem.message} />
  if (!data) return <Skeleton />
  const turn = (purpose: string, channel: string, granted: boolean): void => {
    const known = consentPurposes.find((one) => one === purpose)
    const by = consentChannels.find((one) => one === channel)
    const proof = t('conversations.consents.said-now', { name: me.name })
    if (known && by)
      change.send({ params: { id: clientId }, body: { purpose: known, channel: by, granted, proof } })
  }
  return (
    <section aria-label={t('conversations.consents')} className="flex flex-col gap-3">
      <h2 className="font-semibold">{t('conversations.consents')}</h2>
      {change.problem ? <ErrorNote title={change.problem.message} /> : null}
      {data.consents.length === 0 ? (
        <p className="text-small text-soft">{t('conversations.consents.none')}</p>
      ) : (
        <ul className="flex flex-col gap-2 text-small">
          {data.consents.map((consent) => (
            <li key={`${consent.purpose} ${consent.channel}`} className="flex flex-wrap items-center gap-2">
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{purposeWord(t, consent.purpose)}</span>{' '}
                {channelWord(t, consent.channel)},{' '}
                {t(consent.granted ? 'conversations.consents.said-yes' : 'conversations.consents.said-no')}{' '}
                {format.day(consent.changedAt.slice(0, 10))}
                <span className="text-soft"> · {consent.proof}</span>
              </span>
              {mayChange ? (
                <Button
                  size="small"
                  busy={change.isSending}
                  onClick={() => turn(consent.purpose, consent.channel, !consent.granted)}
                >
                  {t(consent.granted ? 'conversations.consents.withdraw' : 'conversations.consents.grant')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayChange ? (
        <details>
          <summary className="text-small">{t('conversations.consents.note')}</summary>
          <ConsentForm clientId={clientId} />
        </details>
      ) : null}
    </section>
  )
}

type Words = ReturnType<typeof useText>

const purposeWord = (t: Words, name: string): string => {
  const known = consentPurposes.find((one) => one === name)
  return known === undefined ? name : t(`conversations.consents.purpose.${known}`)
}

const channelWord = (t: Words, name: string): string => {
  const known = consentChannels.find((one) => one === name)
  return known === undefined ? name : t(`conversations.consents.channel.${known}`)
}

const ConsentForm = ({ clientId }: Readonly<{ clientId: string }>) => {
  const t = useText()
  const [purpose, setPurpose] = useState<(typeof consentPurposes)[number]>('commercial')
  const [channel, setChannel] = useState<(typeof consentChannels)[number]>('mail')
  const [proof, setProof] = useState('')
  const note = useSend(contract.changeConsent, { onDone: () => setProof('') })
  const send = (granted: boolean): void =>
    note.send({ params: { id: clientId }, body: { purpose, channel, granted, proof } })
  return (
    <Form onSubmit={() => send(true)} problem={note.problem} className="mt-3 gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t('conversations.consents.purpose')}
          value={purpose}
          options={consentPurposes.map((value) => ({ value, label: purposeWord(t, value) }))}
          onChange={(event) =>
            setPurpose(consentPurposes.find((one) => one === event.target.value) ?? purpose)
          }
        />
        <Select
          label={t('conversations.consents.channel')}
          value={channel}
          options={consentChannels.map((value) => ({ value, label: channelWord(t, value) }))}
          onChange={(event) =>
            setChannel(consentChannels.find((one) => one === event.target.value) ?? channel)
          }
        />
        <TextField
          label={t('conversations.consents.proof')}
          hint={t('conversations.consents.proof.hint')}
          required
          minLength={3}
          maxLength={300}
          value={proof}
          onChange={(event) => setProof(event.target.value)}
        />
      </div>
      <FormActions>
        <Button type="submit" size="small" busy={note.isSending}>
          {t('conversations.consents.yes')}
        </Button>
        <Button size="small" disabled={proof.trim().length < 3} onClick={() => send(false)}>
          {t('conversations.consents.no')}
        </Button>
      </FormActions>
    </Form>
  )
}
