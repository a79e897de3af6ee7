import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { DateField, Select, TextArea, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import {
  promiseCauses,
  promiseVoices,
  type PromiseCause,
  type PromiseVoice,
} from '../../domain/promise-states.ts'
import * as contract from '../contract.ts'
import { DayWorth } from './promise-offer.tsx'
import type { PromiseReply } from './promise-panel.tsx'

type GiveDateProps = Readonly<{
  orderId: string
  reply: PromiseReply
  forecast: NonNullable<PromiseReply['forecast']>
  onDone: () => void
}>

const causeOf = (text: string): PromiseCause => promiseCauses.find((known) => known === text) ?? 'other'
const voiceOf = (text: string): PromiseVoice => promiseVoices.find((known) => known === text) ?? 'telephone'

/** A date, by which voice, and why. Written words leave only when this form is pressed. */
export const GiveDate = ({ orderId, reply, forecast, onDone }: GiveDateProps) => {
  const t = useText()
  const isFirst = reply.promises.length === 0
  const canMail = reply.draft?.hasMail === true
  const [day, setDay] = useState(forecast.windowUntil)
  const [voice, setVoice] = useState<PromiseVoice>(canMail ? 'mail' : isFirst ? 'counter' : 'telephone')
  const [cause, setCause] = useState<PromiseCause>(isFirst ? 'intake' : causeOf(forecast.cause))
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
  const isWritten = voice === 'mail' && canMail
  const submit = (fields: FormData): void => {
    const field = (name: string): string => String(fields.get(name) ?? '')
    send({
      params: { id: orderId },
      body: {
        promisedOn: day,
        voice,
        cause,
        reason: field('reason'),
        ...(isWritten ? { message: { subject: field('subject'), body: field('body') } } : {}),
      },
    })
  }
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
      <DayWorth chance={asked.data?.forecast?.chanceOfDay ?? null} isOpen isAsked={day !== ''} />
      {isFirst ? null : (
        <FieldRow>
          <Select
            label={t('promises.give.cause')}
            value={cause}
            onChange={(event) => setCause(causeOf(event.target.value))}
            options={promiseCauses.map((value) => ({ value, label: t(`promises.cause.${value}`) }))}
          />
          <TextField label={t('promises.give.reason')} name="reason" required />
        </FieldRow>
      )}
      {isWritten && reply.draft !== null ? (
        <>
          <TextField
            label={t('promises.give.subject')}
            name="subject"
            defaultValue={reply.draft.subject}
            lang={reply.draft.language}
          />
          <TextArea
            label={t('promises.give.body')}
            name="body"
            rows={11}
            defaultValue={reply.draft.body}
            lang={reply.draft.language}
          />
        </>
      ) : null}
      <FormActions>
        <Button variant="quiet" onClick={onDone}>
          {t('promises.give.leave')}
        </Button>
        <Button type="submit" variant="primary" busy={isSending}>
          {isWritten ? t('promises.give.send') : t('promises.give.keep')}
        </Button>
      </FormActions>
    </Form>
  )
}
