import { useState } from 'react'

import { listColleagues } from '#modules/staff/staff/contract.ts'
import type { Amount } from '#platform/i18n/format.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import { DateField, Select, TextArea, TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'

export type CareDialogName =
  | Readonly<{ is: 'dispute' | 'recovery' }>
  | Readonly<{ is: 'close-dispute'; id: string }>
  | Readonly<{ is: 'close-recovery'; id: string; gestureMinor: number | null }>

type CareDialogProps = Readonly<{
  dialog: CareDialogName
  orderId: string
  currency: string
  usualDay: string
  onClose: () => void
}>

const titles = {
  dispute: 'care.dispute.open',
  recovery: 'care.recovery.open',
  'close-dispute': 'care.dispute.close',
  'close-recovery': 'care.recovery.close',
} as const

/** Each asks for a sentence of what happened, and no more than is needed to act on it. */
export const CareDialog = ({ dialog, ...props }: CareDialogProps) => {
  const t = useText()
  return (
    <Dialog open onOpenChange={(open) => !open && props.onClose()} title={t(titles[dialog.is])}>
      {dialog.is === 'dispute' ? <OpenDispute {...props} /> : null}
      {dialog.is === 'recovery' ? <OpenRecovery {...props} /> : null}
      {dialog.is === 'close-dispute' ? <CloseDispute {...props} id={dialog.id} /> : null}
      {dialog.is === 'close-recovery' ? <CloseRecovery {...props} of={dialog} /> : null}
    </Dialog>
  )
}

type FormProps = Omit<CareDialogProps, 'dialog'>

const said = (fields: FormData, name: string): string => String(fields.get(name) ?? '')

const Save = ({ busy }: Readonly<{ busy: boolean }>) => {
  const t = useText()
  return (
    <FormActions>
      <Button type="submit" variant="primary" busy={busy}>
        {t('conversations.save')}
      </Button>
    </FormActions>
  )
}

const Sentence = ({ label, name }: Readonly<{ label: string; name: string }>) => (
  <TextArea label={label} name={name} required minLength={3} maxLength={600} autoFocus spellCheck />
)

const OpenDispute = ({ orderId, onClose }: FormProps) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.openDispute, { onDone: onClose })
  return (
    <Form
      problem={problem}
      onSubmit={(fields) => send({ params: { id: orderId }, body: { contested: said(fields, 'contested') } })}
    >
      <Sentence label={t('care.dispute.contested')} name="contested" />
      <p className="text-tiny text-faint">{t('care.silence')}</p>
      <Save busy={isSending} />
    </Form>
  )
}

const CloseDispute = ({ id, onClose }: FormProps & Readonly<{ id: string }>) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.closeDispute, { onDone: onClose })
  return (
    <Form
      problem={problem}
      onSubmit={(fields) => send({ params: { id }, body: { outcome: said(fields, 'outcome') } })}
    >
      <Sentence label={t('care.outcome')} name="outcome" />
      <Save busy={isSending} />
    </Form>
  )
}

const OpenRecovery = ({ orderId, currency, usualDay, onClose }: FormProps) => {
  const t = useText()
  const session = useSession()
  const colleagues = useReply(listColleagues, {}).data?.colleagues ?? []
  const [withApology, setApology] = useState(true)
  const [worth, setWorth] = useState<Amount | null>(null)
  const [ownerId, setOwner] = useState(session.id)
  const { send, isSending, problem } = useSend(contract.openRecovery, { onDone: onClose })
  return (
    <Form
      problem={problem}
      onSubmit={(fields) =>
        send({
          params: { id: orderId },
          body: {
            wentWrong: said(fields, 'wentWrong'),
            withApology,
            gesture: said(fields, 'gesture'),
            gestureMinor: worth?.minor ?? null,
            ownerId,
            dueOn: said(fields, 'dueOn'),
          },
        })
      }
    >
      <Sentence label={t('care.recovery.went-wrong')} name="wentWrong" />
      <Checkbox
        label={t('care.recovery.apology')}
        checked={withApology}
        onChange={(event) => setApology(event.target.checked)}
      />
      <FieldRow>
        <TextField label={t('care.recovery.gesture')} name="gesture" optional maxLength={300} />
        <MoneyField
          label={t('care.recovery.amount')}
          optional
          currency={currency}
          value={worth}
          onChange={setWorth}
        />
      </FieldRow>
      <FieldRow>
        <Select
          label={t('care.recovery.owner')}
          name="ownerId"
          value={ownerId}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setOwner(event.target.value)}
        />
        <DateField label={t('care.recovery.due')} name="dueOn" required defaultValue={usualDay} />
      </FieldRow>
      <Save busy={isSending} />
    </Form>
  )
}

type CloseRecoveryProps = FormProps & Readonly<{ of: { id: string; gestureMinor: number | null } }>

const CloseRecovery = ({ of, currency, onClose }: CloseRecoveryProps) => {
  const t = useText()
  const [given, setGiven] = useState<Amount | null>(
    of.gestureMinor === null ? null : { minor: of.gestureMinor, currency },
  )
  const { send, isSending, problem } = useSend(contract.closeRecovery, { onDone: onClose })
  return (
    <Form
      problem={problem}
      onSubmit={(fields) =>
        send({
          params: { id: of.id },
          body: { outcome: said(fields, 'outcome'), gestureMinor: given?.minor ?? null },
        })
      }
    >
      <Sentence label={t('care.outcome')} name="outcome" />
      <MoneyField
        label={t('care.recovery.given')}
        optional
        currency={currency}
        value={given}
        onChange={setGiven}
      />
      <Save busy={isSending} />
    </Form>
  )
}
