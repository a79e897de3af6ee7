import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Badge, Note } from '#ui/notes.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { formText } from './form-text.ts'

type Enrolment = EndpointReply<typeof contract.beginTotp>

/** Six digits from a telephone beside the password; recovery codes for the day the telephone is gone. */
export const SecondFactor = ({ isOn, codesLeft }: Readonly<{ isOn: boolean; codesLeft: number }>) => {
  const t = useText()
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const begin = useSend(contract.beginTotp, { onDone: setEnrolment, refresh: [] })
  if (codes !== null) return <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />
  if (enrolment !== null) {
    const finish = (fresh: readonly string[]): void => {
      setEnrolment(null)
      setCodes(fresh)
    }
    return <Enrol enrolment={enrolment} onDone={finish} onCancel={() => setEnrolment(null)} />
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-prose text-small text-soft">{t('account.factor-text')}</p>
      {isOn ? (
        <p className="flex items-center gap-2 text-small">
          <Badge tone="good" icon="check">
            {t('account.factor-on')}
          </Badge>
          {t('account.codes-left', { count: codesLeft })}
        </p>
      ) : null}
      <Button icon="shield" busy={begin.isSending} onClick={() => begin.send({ body: {} })}>
        {isOn ? t('account.factor-renew') : t('account.factor-begin')}
      </Button>
      {isOn ? <RemoveFactor /> : null}
    </div>
  )
}

type EnrolProps = Readonly<{
  enrolment: Enrolment
  onDone: (codes: readonly string[]) => void
  onCancel: () => void
}>

const Enrol = ({ enrolment, onDone, onCancel }: EnrolProps) => {
  const t = useText()
  const confirm = useSend(contract.confirmTotp, { onDone: ({ recoveryCodes }) => onDone(recoveryCodes) })
  return (
    <Form
      className="max-w-sm"
      problem={confirm.problem}
      onSubmit={(data) =>
        confirm.send({ body: { challengeId: enrolment.challengeId, code: formText(data, 'code').trim() } })
      }
    >
      <p className="text-small text-soft">{t('account.factor-scan')}</p>
      <img
        className="size-48 rounded-small"
        alt={t('account.factor-square')}
        src={`data:image/svg+xml,${encodeURIComponent(enrolment.square)}`}
      />
      <p className="text-small text-soft">
        {t('account.factor-type')}{' '}
        <code className="font-mono break-all text-ink select-all">{enrolment.secret}</code>
      </p>
      <TextField
        label={t('signin.code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={12}
        autoFocus
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={confirm.isSending}>
          {t('signin.confirm')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}

const RecoveryCodes = ({ codes, onClose }: Readonly<{ codes: readonly string[]; onClose: () => void }>) => {
  const t = useText()
  return (
    <div className="flex max-w-md flex-col gap-4">
      <Note tone="caution" icon="key">
        {t('account.codes-once')}
      </Note>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-small bg-sunken px-4 py-3 font-mono">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <Button variant="primary" className="self-start" onClick={onClose}>
        {t('people.written-down')}
      </Button>
    </div>
  )
}

const RemoveFactor = () => {
  const t = useText()
  const remove = useSend(contract.removeTotp)
  return (
    <details>
      <summary className="cursor-pointer text-small text-accent">{t('account.factor-remove')}</summary>
      <Form
        className="mt-3 max-w-sm"
        problem={remove.problem}
        onSubmit={(data) => remove.send({ body: { password: formText(data, 'password') } })}
      >
        <TextField
          label={t('account.current')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="danger" className="self-start" busy={remove.isSending}>
          {t('account.factor-remove')}
        </Button>
      </Form>
    </details>
  )
}
