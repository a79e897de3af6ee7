import { useState } from 'react'

import { listColleagues } from '#modules/staff/staff/contract.ts'
import { systemClock } from '#platform/clock.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import * as contract from '../inbox-contract.ts'
import { useSiteZone } from './message-words.ts'
import { restUntil, rests } from './rest-until.ts'

/** The conversation a duty belongs to, as list and page know it. */
export type DutyOf = Readonly<{
  subjectId: string
  name: string
  assignedTo: string | null
  needsFact: string
  dutyVersion: number
}>

type DialogProps = Readonly<{ of: DutyOf; onClose: () => void }>

/** Who sees to it: oneself in one press, anybody by name. */
export const AssignConversation = ({ of, onClose }: DialogProps) => {
  const t = useText()
  const session = useSession()
  const colleagues = useReply(listColleagues, {}).data?.colleagues ?? []
  const [staffId, setStaff] = useState(of.assignedTo ?? '')
  const { send, isSending, problem } = useSend(contract.changeDuty, { onDone: onClose })
  const give = (to: string): void =>
    send({
      params: { id: of.subjectId },
      body: { version: of.dutyVersion, assignedTo: to === '' ? null : to },
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('conversations.assign.title', { name: of.name })}
    >
      <Form problem={problem} onSubmit={() => give(staffId)}>
        <Select
          label={t('conversations.assign.to')}
          name="assignedTo"
          value={staffId}
          placeholder={t('conversations.assign.nobody')}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setStaff(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('conversations.save')}
          </Button>
          {of.assignedTo === session.id ? null : (
            <Button onClick={() => give(session.id)}>{t('conversations.assign.me')}</Button>
          )}
        </FormActions>
      </Form>
    </Dialog>
  )
}

/** Out of sight until then; whoever writes again is back at once. */
export const SnoozeConversation = ({ of, onClose }: DialogProps) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSiteZone()
  const { send, problem } = useSend(contract.changeDuty, { onDone: onClose })
  const now = systemClock.now()
  const rest = (until: Date): void =>
    send({
      params: { id: of.subjectId },
      body: { version: of.dutyVersion, snoozedUntil: until.toISOString() },
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('conversations.snooze.title', { name: of.name })}
      description={t('conversations.snooze.text')}
    >
      {problem ? <p className="mb-2 text-small text-danger">{problem.message}</p> : null}
      <ul className="flex flex-col gap-2">
        {rests.map((name) => {
          const until = restUntil(name, now)
          return (
            <li key={name}>
              <Button wide icon="clock" onClick={() => rest(until)}>
                {t(`conversations.snooze.${name}`)}
                <span className="font-normal text-soft">{format.instant(until, timeZone)}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

/** What somebody has to find out before this can be answered. */
export const NeedsFact = ({ of, onClose }: DialogProps) => {
  const t = useText()
  const [what, setWhat] = useState(of.needsFact)
  const { send, isSending, problem } = useSend(contract.changeDuty, { onDone: onClose })
  const say = (needsFact: string): void =>
    send({ params: { id: of.subjectId }, body: { version: of.dutyVersion, needsFact } })
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('conversations.needs.title')}>
      <Form problem={problem} onSubmit={() => say(what)}>
        <TextField
          label={t('conversations.needs.what')}
          name="needsFact"
          maxLength={300}
          hint={t('conversations.needs.hint')}
          value={what}
          onChange={(event) => setWhat(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('conversations.save')}
          </Button>
          {of.needsFact === '' ? null : (
            <Button onClick={() => say('')}>{t('conversations.needs.known')}</Button>
          )}
        </FormActions>
      </Form>
    </Dialog>
  )
}
