import type { ReactNode } from 'react'

import { languageNames, languages, type Language } from '#platform/i18n/languages.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { FieldRow, FieldSet } from '#ui/form.tsx'
import { Select, TextArea, TextField } from '#ui/text-field.tsx'
import { countryOptions } from './countries.ts'
import type { ClientReply } from './client-page.tsx'

export type Details = Omit<ClientReply['client'], 'id' | 'version' | 'createdAt' | 'mergedInto' | 'erasedAt'>

export const detailNames = [
  'givenName',
  'familyName',
  'company',
  'phone',
  'mail',
  'language',
  'street',
  'postalCode',
  'city',
  'country',
  'remark',
] as const satisfies readonly (keyof Details)[]

export const readDetails = (form: FormData): Details => {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    givenName: text('givenName'),
    familyName: text('familyName'),
    company: text('company'),
    phone: text('phone'),
    mail: text('mail').trim(),
    language: languages.find((language) => language === text('language')) ?? 'en',
    street: text('street'),
    postalCode: text('postalCode'),
    city: text('city'),
    country: text('country'),
    remark: text('remark'),
  }
}

export const emptyDetails = (language: Language, country: string): Details => ({
  givenName: '',
  familyName: '',
  company: '',
  phone: '',
  mail: '',
  language,
  street: '',
  postalCode: '',
  city: '',
  country,
  remark: '',
})

type ClientFieldsProps = Readonly<{
  details: Details
  /** Said where name and phone are known: before anybody types an address twice. */
  children?: ReactNode
}>

/** A person, in the order they are asked at a counter: name, how to reach them, where a parcel would go. */
export const ClientFields = ({ details, children }: ClientFieldsProps) => {
  const t = useText()
  const { locale } = useFormat()
  return (
    <div className="flex flex-col gap-7">
      <FieldSet legend={t('clients.form.who')} hint={t('clients.form.who-hint')}>
        <FieldRow>
          <TextField
            name="givenName"
            label={t('clients.field.givenName')}
            defaultValue={details.givenName}
            maxLength={120}
            autoComplete="off"
            autoFocus
          />
          <TextField
            name="familyName"
            label={t('clients.field.familyName')}
            defaultValue={details.familyName}
            maxLength={120}
            autoComplete="off"
          />
        </FieldRow>
        <FieldRow>
          <TextField
            name="company"
            label={t('clients.field.company')}
            defaultValue={details.company}
            maxLength={160}
            autoComplete="off"
          />
          <Select
            name="language"
            label={t('clients.field.language')}
            hint={t('clients.form.language-hint')}
            defaultValue={details.language}
            options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          />
        </FieldRow>
      </FieldSet>
      <FieldSet legend={t('clients.form.reach')}>
        <FieldRow>
          <TextField
            name="phone"
            type="tel"
            label={t('clients.field.phone')}
            defaultValue={details.phone}
            maxLength={40}
            autoComplete="off"
          />
          <TextField
            name="mail"
            type="email"
            label={t('clients.field.mail')}
            defaultValue={details.mail}
            maxLength={254}
            autoComplete="off"
          />
        </FieldRow>
      </FieldSet>
      {children}
      <FieldSet legend={t('clients.form.address')}>
        <TextField
          name="street"
          label={t('clients.field.street')}
          defaultValue={details.street}
          maxLength={200}
          autoComplete="off"
        />
        <div className="grid gap-4 sm:grid-cols-[8rem_1fr_1fr]">
          <TextField
            name="postalCode"
            label={t('clients.field.postalCode')}
            defaultValue={details.postalCode}
            maxLength={20}
            autoComplete="off"
          />
          <TextField
            name="city"
            label={t('clients.field.city')}
            defaultValue={details.city}
            maxLength={120}
            autoComplete="off"
          />
          <Select
            name="country"
            label={t('clients.field.country')}
            defaultValue={details.country}
            placeholder="—"
            options={countryOptions(locale, details.country)}
          />
        </div>
      </FieldSet>
      <TextArea
        name="remark"
        label={t('clients.field.remark')}
        hint={t('clients.form.remark-hint')}
        defaultValue={details.remark}
        maxLength={4000}
        rows={3}
      />
    </div>
  )
}
