import { useQueryClient } from '@tanstack/react-query'

import { isLanguage, languageNames, languages } from '#platform/i18n/languages.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { sessionKey, useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Select } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../contract.ts'
import { Passkeys } from './passkeys.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactor } from './second-factor.tsx'

/** How I get in, and the language I am spoken to in. */
export const Account = () => {
  const t = useText()
  const session = useSession()
  const { data, isPending, problem, refetch } = useReply(contract.readAccount, {})
  return (
    <Page title={t('account.title')} lead={`${session.name} · ${session.mail}`} width="reading">
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data ? (
        <>
          <Section title={t('signin.language')}>
            <LanguageChoice />
          </Section>
          <Section title={t('account.passkeys')}>
            <Passkeys passkeys={data.passkeys} />
          </Section>
          <Section title={t('account.factor')}>
            <SecondFactor isOn={data.hasTotp} codesLeft={data.recoveryCodesLeft} />
          </Section>
          <Section title={t('signin.password')}>
            <PasswordForm onDone={() => showToast(t('account.password-changed'))} />
          </Section>
          <Section title={t('account.sessions')}>
            <OtherSessions />
          </Section>
        </>
      ) : null}
    </Page>
  )
}

const LanguageChoice = () => {
  const t = useText()
  const queries = useQueryClient()
  const { language } = useSession()
  const { send } = useSend(contract.changeLanguage, {
    onDone: () => void queries.invalidateQueries({ queryKey: sessionKey }),
  })
  return (
    <Select
      label={t('signin.language')}
      labelHidden
      fieldClassName="max-w-xs"
      value={language}
      onChange={(event) => isLanguage(event.target.value) && send({ body: { language: event.target.value } })}
      options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
    />
  )
}

const OtherSessions = () => {
  const t = useText()
  const { send, isSending } = useSend(contract.endOtherSessions, {
    onDone: () => showToast(t('account.sessions-ended')),
  })
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-small text-soft">{t('account.sessions-text')}</p>
      <Button busy={isSending} onClick={() => send({ body: {} })}>
        {t('account.sessions-end')}
      </Button>
    </div>
  )
}
