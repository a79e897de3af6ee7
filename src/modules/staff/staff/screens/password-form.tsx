import { useRef } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { formText } from './form-text.ts'

/** The old password once more, then the new one. */
export const PasswordForm = ({ onDone }: Readonly<{ onDone: () => void }>) => {
  const t = useText()
  const { mail } = useSession()
  const fields = useRef<HTMLDivElement>(null)
  const { send, isSending, problem } = useSend(contract.changePassword, {
    onDone: () => {
      for (const input of fields.current?.querySelectorAll('input') ?? []) input.value = ''
      onDone()
    },
  })
  return (
    <Form
      className="max-w-sm"
      problem={problem}
      onSubmit={(data) =>
        send({ body: { current: formText(data, 'current'), password: formText(data, 'password') } })
      }
    >
      {/* Password keepers want to know whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={mail} readOnly />
      <div ref={fields} className="flex flex-col gap-4">
        <TextField
          label={t('account.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <TextField
          label={t('account.new')}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          hint={t('account.new-hint')}
        />
      </div>
      <FormActions>
        <Button type="submit" variant="primary" busy={isSending}>
          {t('account.change-password')}
        </Button>
      </FormActions>
    </Form>
  )
}
