import { useState } from 'react'

import type { EndpointInput, EndpointReply } from '#platform/http/endpoint.ts'
import { roles } from '#doors/roles.ts'
import { isLanguage, languageNames, languages } from '#platform/i18n/languages.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import type { Problem } from '#ui/field-context.ts'
import { FieldRow, FieldSet, Form, FormActions } from '#ui/form.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import type * as contract from '../contract.ts'
import { formText } from './form-text.ts'

type Member = EndpointReply<typeof contract.listStaff>['members'][number]

export type MemberInput = EndpointInput<typeof contract.addStaff>['body']

type MemberFormProps = Readonly<{
  member: Member | null
  problem: Problem | null
  busy: boolean
  submit: string
  onSubmit: (input: MemberInput) => void
}>

const textOf = (data: FormData, name: string): string => formText(data, name).trim()

const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** Name, role, sites and skills of one person. */
export const MemberForm = ({ member, problem, busy, submit, onSubmit }: MemberFormProps) => {
  const t = useText()
  const { sites, language: own } = useSession()
  const [hours, setHours] = useState<number | null>((member?.weeklyMinutes ?? 2520) / 60)
  const read = (data: FormData): MemberInput => {
    const language = textOf(data, 'language')
    const role = roles.find((name) => name === textOf(data, 'role')) ?? 'reader'
    return {
      name: textOf(data, 'name'),
      mail: textOf(data, 'mail'),
      role,
      language: isLanguage(language) ? language : own,
      siteIds: data.getAll('siteIds').map(String),
      skills: wordsOf(textOf(data, 'skills')),
      weeklyMinutes: Math.round((hours ?? 0) * 60),
    }
  }
  return (
    <Form onSubmit={(data) => onSubmit(read(data))} problem={problem}>
      <TextField
        label={t('people.name')}
        name="name"
        defaultValue={member?.name}
        required
        maxLength={120}
        autoComplete="off"
      />
      {member === null ? (
        <TextField
          label={t('people.mail')}
          name="mail"
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          hint={t('people.mail-hint')}
        />
      ) : null}
      <FieldRow>
        <Select
          label={t('people.role')}
          name="role"
          defaultValue={member?.role ?? 'advisor'}
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        />
        <Select
          label={t('signin.language')}
          name="language"
          defaultValue={member?.language ?? own}
          options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        />
      </FieldRow>
      <FieldSet legend={t('people.sites')} hint={t('people.sites-hint')}>
        <div className="-my-2">
          {sites.map((site) => (
            <Checkbox
              key={site.id}
              name="siteIds"
              value={site.id}
              label={site.name}
              defaultChecked={member?.siteIds.includes(site.id) ?? false}
            />
          ))}
        </div>
      </FieldSet>
      <FieldRow>
        <TextField
          label={t('people.skills')}
          name="skills"
          optional
          defaultValue={member?.skills.join(', ')}
          hint={t('people.skills-hint')}
        />
        <NumberField label={t('people.hours')} value={hours} onChange={setHours} min={0} max={100} unit="h" />
      </FieldRow>
      <FormActions>
        <Button type="submit" variant="primary" busy={busy}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  )
}
