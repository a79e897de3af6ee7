import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { DateField, Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import {
  promiseCauses,
  promiseVoices,
  type PromiseCause,
  type PromiseVoice,
} from '../../domain/promise-states.ts'
import * as contract from '../contract.ts'
import { LetterFields, type Letter } from './letter-fields.tsx'
import { DayWorth } from './promise-offer.tsx'
import type { ForecastReply, PromiseReply } from './promise-reply.ts'

type GiveDateProps = Readonly<{
  orderId: string
  reply: PromiseReply
  forecast: ForecastReply
  onDone: () => void
}>

const causeOf = (text: string): PromiseCause => promiseCauses.find((known) => known === text) ?? 'other'
const voiceOf = (text: string): PromiseVoice => promiseVoices.find((known) => known === text) ?? 'telephone'

/** Above this a day that was given may be said again with a good conscience. */
const stillGood = 0.75

/** The day the house already gave where it still holds, else the last day of the window. */
const firstDay = ({ asked, promises }: PromiseReply, forecast: ForecastReply): string => {
  const last = promises.at(-1)
  const holds = last?.state === 'standing' && (forecast.chanceOfStanding ?? 0) >= stillGood
  return asked === 'approval' && holds ? last.heldUntil : forecast.windowUntil
}

const firstCause = ({ asked, promises }: PromiseReply, cause: string): PromiseCause => {
  if (asked === 'approval') return 'approval'
  return promises.length === 0 ? 'intake' : causeOf(cause)
}

const firstVoice = ({ draft, promises }: PromiseReply): PromiseVoice => {
  if (draft?.hasMail === true) return 'mail'
  return promises.length === 0 ? 'counter' : 'telephone'
}

/** A date, by which voice, and why. Written words leave only when this form is pressed. */
export const GiveDate = ({ orderId, reply, forecast, onDone }: GiveDateProps) => {
  const t = useText()
  const isFirst = reply.promises.length === 0
  const canMail = reply.draft?.hasMail === true
  const [day, setDay] = useState(firstDay(reply, forecast))
  const [voice, setVoice] = useState(firstVoice(reply))
  const [cause, setCause] = useState<PromiseCause>(firstCause(reply, forecast.cause))
  const [typed, setTyped] = useState<Letter | null>(null)
  const asked = useReply(
    contract.readPromise,
    { params: { id: orderId }, query: { day } },
    { enabled: day !== '', keepPrevious: true },
  )
  const { send, isSending, problem } = useSend(contract.givePromise, {
    onDone: () => {
      showToast(t('promises.given'))
      onDone()
    },
  })
  const worth = asked.data?.forecast
  const draft = asked.data?.draft ?? reply.draft
  const isWritten = voice === 'mail' && canMail && draft !== null
  const letter = typed ?? draft
  const submit = (fields: FormData): void =>
    send({
      params: { id: orderId },
      body: {
        promisedOn: day,
        voice,
        cause,
        reason: String(fields.get('reason') ?? ''),
        ...(isWritten && letter !== null ? { message: { subject: letter.subject, body: letter.body } } : {}),
      },
    })
  return (
    <Form problem={problem} onSubmit={submit}>
      <FieldRow>
        <DateField
          label={t('promises.offer.day')}
          name="promisedOn"
          min={forecast.today}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          required
        />
        <Select
          label={t('promises.give.voice')}
          value={voice}
          onChange={(event) => setVoice(voiceOf(event.target.value))}
          options={promiseVoices.map((value) => ({ value, label: t(`promises.voice.${value}`) }))}
        />
      </FieldRow>
      <DayWorth chance={worth?.chanceOfDay ?? null} isOpen={worth?.isOpen ?? true} isAsked={day !== ''} />
      {isFirst ? null : <ReasonFields cause={cause} onChange={setCause} />}
      {isWritten ? (
        <LetterFields draft={draft} typed={typed} onType={setTyped} onRenew={() => setTyped(null)} />
      ) : null}
      <FormActions>
        <Button type="submit" variant="primary" busy={isSending}>
          {isWritten ? t('promises.give.send') : t('promises.give.keep')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('promises.give.leave')}
        </Button>
      </FormActions>
    </Form>
  )
}

type ReasonFieldsProps = Readonly<{ cause: PromiseCause; onChange: (cause: PromiseCause) => void }>

/** Why the date is another one. After an approval the approval is the reason. */
const ReasonFields = ({ cause, onChange }: ReasonFieldsProps) => {
  const t = useText()
  return (
    <FieldRow>
      <Select
        label={t('promises.give.cause')}
        value={cause}
        onChange={(event) => onChange(causeOf(event.target.value))}
        options={promiseCauses.map((value) => ({ value, label: t(`promises.cause.${value}`) }))}
      />
      <TextField
        label={t('promises.give.reason')}
        name="reason"
        required={cause !== 'approval'}
        optional={cause === 'approval'}
      />
    </FieldRow>
  )
}
