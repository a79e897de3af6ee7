import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useState } from 'react'

import { languageNames, languages, isLanguage } from '#platform/i18n/languages.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Select, TextField } from '#ui/text-field.tsx'

import { useProblem } from './api.ts'
import { rememberedLanguage, Speaker } from './language.tsx'
import { Mark } from './mark.tsx'
import { request } from './request.ts'
import { sessionKey } from './session.ts'
import { passkeysWork } from './passkeys.ts'
import { useText } from './text.ts'

/** What follows a password: through, or the second factor. */
type SignInReply = Readonly<{ signedIn: true }> | Readonly<{ needs: 'totp'; challengeId: string }>

const post = <Reply,>(address: string, body: unknown): Promise<Reply> =>
  request(address, { method: 'POST', body, idempotencyKey: crypto.randomUUID() })

const fieldText = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** The only screen without a rail. Whoever signs in stands where they wanted to go. */
export const SignIn = () => {
  const [language, setLanguage] = useState(rememberedLanguage)
  return (
    <Speaker language={language}>
      <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-8 px-5 py-10">
        <SignInSteps />
        <LanguageChoice value={language} onChange={setLanguage} />
      </main>
    </Speaker>
  )
}

const SignInSteps = () => {
  const t = useText()
  const queries = useQueryClient()
  // Set once the password was right and a second factor is asked.
  const [challengeId, setChallengeId] = useState<string | null>(null)
  const enter = () => queries.invalidateQueries({ queryKey: sessionKey })
  const signIn = useMutation({
    mutationFn: (body: { mail: string; password: string }) => post<SignInReply>('/api/sign-in', body),
    onSuccess: (reply) => ('needs' in reply ? setChallengeId(reply.challengeId) : enter()),
  })
  const confirm = useMutation({
    mutationFn: (body: { challengeId: string; code: string }) => post<SignInReply>('/api/sign-in/totp', body),
    onSuccess: enter,
  })
  const problem = useProblem(challengeId === null ? signIn.error : confirm.error)
  return (
    <>
      <header className="flex items-center gap-3">
        <Mark />
        <div>
          <title>{`${t('signin.title')} · ${t('shell.name')}`}</title>
          <h1 className="story text-title">{t('shell.name')}</h1>
        </div>
      </header>
      {challengeId === null ? (
        <Form
          problem={problem}
          onSubmit={(data) =>
            signIn.mutate({ mail: fieldText(data, 'mail'), password: fieldText(data, 'password') })
          }
        >
          <TextField
            label={t('signin.mail')}
            name="mail"
            type="email"
            autoComplete="username webauthn"
            required
            autoFocus
          />
          <TextField
            label={t('signin.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          <Button type="submit" variant="primary" size="large" busy={signIn.isPending}>
            {t('signin.go')}
          </Button>
          <PasskeyButton onEnter={enter} />
        </Form>
      ) : (
        <Form
          problem={problem}
          onSubmit={(data) => confirm.mutate({ challengeId, code: fieldText(data, 'code') })}
        >
          <TextField
            label={t('signin.code')}
            hint={t('signin.code.hint')}
            name="code"
            autoComplete="one-time-code"
            inputMode="numeric"
            required
            autoFocus
          />
          <Button type="submit" variant="primary" size="large" busy={confirm.isPending}>
            {t('signin.confirm')}
          </Button>
          <Button variant="quiet" onClick={() => setChallengeId(null)}>
            {t('signin.back')}
          </Button>
        </Form>
      )}
    </>
  )
}

type PasskeyAsk = Readonly<{ challengeId: string; options: PublicKeyCredentialRequestOptionsJSON }>

const signInByPasskey = async (): Promise<void> => {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const { challengeId, options } = await post<PasskeyAsk>('/api/sign-in/passkey/options', {})
  const response = await startAuthentication({ optionsJSON: options })
  await post('/api/sign-in/passkey/verify', { challengeId, response })
}

const PasskeyButton = ({ onEnter }: Readonly<{ onEnter: () => unknown }>) => {
  const t = useText()
  const passkey = useMutation({ mutationFn: signInByPasskey, onSuccess: () => onEnter() })
  if (!passkeysWork()) return null
  return (
    <>
      <p className="flex items-center gap-3 text-tiny text-faint before:h-px before:flex-1 before:bg-hairline after:h-px after:flex-1 after:bg-hairline">
        {t('signin.or')}
      </p>
      <Button icon="key" size="large" busy={passkey.isPending} onClick={() => passkey.mutate()}>
        {t('signin.passkey')}
      </Button>
      {passkey.isError ? (
        <p role="alert" className="text-small text-danger">
          {t('signin.passkey.failed')}
        </p>
      ) : null}
    </>
  )
}

type LanguageChoiceProps = Readonly<{
  value: (typeof languages)[number]
  onChange: (language: (typeof languages)[number]) => void
}>

const LanguageChoice = ({ value, onChange }: LanguageChoiceProps) => {
  const t = useText()
  return (
    <Select
      label={t('signin.language')}
      fieldClassName="max-w-40"
      options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
      value={value}
      onChange={(event) => {
        if (isLanguage(event.target.value)) onChange(event.target.value)
      }}
    />
  )
}
