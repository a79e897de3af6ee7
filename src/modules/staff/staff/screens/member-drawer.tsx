import { useState } from 'react'

import type { EndpointInput, EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Drawer } from '#ui/dialog.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../contract.ts'
import { MemberForm } from './member-form.tsx'
import { SecretShown } from './secret-shown.tsx'

type Member = EndpointReply<typeof contract.listStaff>['members'][number]

type MemberChange = Omit<EndpointInput<typeof contract.changeStaff>['body'], 'version'>

type MemberDrawerProps = Readonly<{ member: Member | null; onClose: () => void }>

/** One person beside the list: invited, changed, or let go. A password made here is seen once, and only here. */
export const MemberDrawer = ({ member, onClose }: MemberDrawerProps) => {
  const t = useText()
  const title = member?.name ?? t('people.invite')
  return (
    <Drawer open onOpenChange={onClose} title={title} {...(member && { description: member.mail })}>
      {member === null ? <Invitation onClose={onClose} /> : <Particulars member={member} onClose={onClose} />}
    </Drawer>
  )
}

const Invitation = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const t = useText()
  const { send, isSending, problem, isDone } = useSend(contract.addStaff, {
    onDone: ({ oneTimePassword }) => setPassword(oneTimePassword),
  })
  const [password, setPassword] = useState<string | null>(null)
  if (isDone && password === null) {
    return <Note title={t('people.added')}>{t('people.known-account')}</Note>
  }
  if (password !== null)
    return <SecretShown secret={password} explanation={t('people.password-once')} onClose={onClose} />
  return (
    <MemberForm
      member={null}
      problem={problem}
      busy={isSending}
      submit={t('people.invite')}
      onSubmit={(input) => send({ body: input })}
    />
  )
}

const Particulars = ({ member, onClose }: Readonly<{ member: Member; onClose: () => void }>) => {
  const t = useText()
  const change = useSend(contract.changeStaff, {
    onDone: () => {
      showToast(t('people.saved'))
      onClose()
    },
  })
  const save = (body: MemberChange): void =>
    change.send({ params: { id: member.id }, body: { version: member.version, ...body } })
  if (!member.mayChange) return <Note>{t('people.not-yours')}</Note>
  return (
    <div className="flex flex-col gap-6">
      <MemberForm
        member={member}
        problem={change.problem}
        busy={change.isSending}
        submit={t('people.save')}
        onSubmit={({ name, role, language, siteIds, skills, weeklyMinutes }) =>
          save({ name, role, language, siteIds, skills, weeklyMinutes })
        }
      />
      {member.isActive ? <PasswordReset memberId={member.id} /> : null}
      <div className="border-t border-hairline pt-4">
        <p className="mb-3 text-small text-soft">
          {member.isActive ? t('people.disable-text') : t('people.enable-text')}
        </p>
        <Button
          variant={member.isActive ? 'danger' : 'secondary'}
          onClick={() => save({ isActive: !member.isActive })}
        >
          {member.isActive ? t('people.disable') : t('people.enable')}
        </Button>
      </div>
    </div>
  )
}

const PasswordReset = ({ memberId }: Readonly<{ memberId: string }>) => {
  const t = useText()
  const [password, setPassword] = useState<string | null>(null)
  const [removesFactor, setRemovesFactor] = useState(false)
  const { send, isSending, problem } = useSend(contract.resetPassword, {
    onDone: ({ oneTimePassword }) => setPassword(oneTimePassword),
  })
  return (
    <div className="flex flex-col gap-3 border-t border-hairline pt-4">
      <p className="text-small text-soft">{t('people.reset-text')}</p>
      {problem ? <ErrorNote title={problem.message} /> : null}
      {password === null ? (
        <>
          <Checkbox
            label={t('people.reset-factor')}
            checked={removesFactor}
            onChange={(event) => setRemovesFactor(event.target.checked)}
          />
          <Button
            className="self-start"
            icon="key"
            busy={isSending}
            onClick={() => send({ params: { id: memberId }, body: { removeSecondFactor: removesFactor } })}
          >
            {t('people.reset')}
          </Button>
        </>
      ) : (
        <SecretShown secret={password} explanation={t('people.password-once')} />
      )}
    </div>
  )
}
