import { countryOptions } from '#modules/clients/staff/screens/countries.ts'
import { languageNames, languages } from '#platform/i18n/languages.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Checkbox } from '#ui/choices.tsx'
import { FieldRow, FieldSet } from '#ui/form.tsx'
import { NumberField, readNumber } from '#ui/number-field.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import type { Site } from './site-list.tsx'

export type SiteDetails = Omit<Site, 'id' | 'version' | 'mayChange'>

const kinds = ['boutique', 'workshop', 'service_centre', 'partner'] as const

export const readSiteDetails = (
  form: FormData,
  kept: Pick<SiteDetails, 'opening' | 'unclaimedAfterDays'>,
): SiteDetails => {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    ...kept,
    code: text('code').toUpperCase(),
    name: text('name'),
    kind: kinds.find((kind) => kind === text('kind')) ?? 'boutique',
    country: text('country'),
    region: text('region') === '' ? null : text('region').toUpperCase(),
    street: text('street'),
    postalCode: text('postalCode'),
    city: text('city'),
    phone: text('phone'),
    mail: text('mail'),
    timeZone: text('timeZone'),
    currency: text('currency').toUpperCase(),
    language: languages.find((language) => language === text('language')) ?? 'en',
    taxBasisPoints: Math.round((readNumber(text('taxPercent')) ?? 0) * 100),
    taxNumber: text('taxNumber'),
    iban: text('iban'),
    isActive: form.get('isActive') !== null,
  }
}

type SiteFieldsProps = Readonly<{
  start: SiteDetails
  unclaimedAfterDays: number | null
  onUnclaimed: (days: number | null) => void
}>

export const SiteFields = (props: SiteFieldsProps) => (
  <>
    <Identity {...props} />
    <Place {...props} />
    <Accounts {...props} />
  </>
)

const Identity = ({ start }: SiteFieldsProps) => {
  const t = useText()
  return (
    <FieldSet legend={t('sites.form.what')}>
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
        <TextField
          name="name"
          label={t('sites.field.name')}
          defaultValue={start.name}
          maxLength={120}
          required
        />
        <TextField
          name="code"
          label={t('sites.field.code')}
          hint={t('sites.code-hint')}
          defaultValue={start.code}
          pattern="[A-Za-z0-9]{2,6}"
          maxLength={6}
          required
        />
      </div>
      <FieldRow>
        <Select
          name="kind"
          label={t('sites.field.kind')}
          defaultValue={start.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`sites.kind.${kind}`) }))}
        />
        <Select
          name="language"
          label={t('sites.field.language')}
          defaultValue={start.language}
          options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        />
      </FieldRow>
      <Checkbox
        name="isActive"
        label={t('sites.field.isActive')}
        hint={t('sites.active-hint')}
        defaultChecked={start.isActive}
      />
    </FieldSet>
  )
}

const Place = ({ start }: SiteFieldsProps) => {
  const t = useText()
  const { locale } = useFormat()
  return (
    <FieldSet legend={t('sites.form.where')}>
      <TextField
        name="street"
        label={t('sites.field.street')}
        defaultValue={start.street}
        maxLength={200}
        optional
      />
      <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
        <TextField
          name="postalCode"
          label={t('sites.field.postalCode')}
          defaultValue={start.postalCode}
          maxLength={20}
          optional
        />
        <TextField
          name="city"
          label={t('sites.field.city')}
          defaultValue={start.city}
          maxLength={120}
          optional
        />
      </div>
      <FieldRow columns={3}>
        <Select
          name="country"
          label={t('sites.field.country')}
          defaultValue={start.country}
          options={countryOptions(locale, start.country)}
        />
        <TextField
          name="region"
          label={t('sites.field.region')}
          hint={t('sites.region-hint')}
          defaultValue={start.region ?? ''}
          maxLength={10}
          optional
        />
        <Select
          name="timeZone"
          label={t('sites.field.timeZone')}
          defaultValue={start.timeZone}
          options={zonesWith(start.timeZone)}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="phone"
          type="tel"
          label={t('sites.field.phone')}
          defaultValue={start.phone}
          maxLength={40}
          optional
        />
        <TextField
          name="mail"
          type="email"
          label={t('sites.field.mail')}
          defaultValue={start.mail}
          maxLength={254}
          optional
        />
      </FieldRow>
    </FieldSet>
  )
}

const zonesWith = (stored: string) =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), stored])]
    .sort()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

const Accounts = ({ start, unclaimedAfterDays, onUnclaimed }: SiteFieldsProps) => {
  const t = useText()
  return (
    <FieldSet legend={t('sites.form.money')}>
      <FieldRow columns={3}>
        <TextField
          name="currency"
          label={t('sites.field.currency')}
          defaultValue={start.currency}
          pattern="[A-Za-z]{3}"
          maxLength={3}
          required
        />
        <TextField
          name="taxPercent"
          label={t('sites.field.tax')}
          defaultValue={`${start.taxBasisPoints / 100}`}
          inputMode="decimal"
          pattern="[0-9]{1,2}([.,][0-9]{1,2})?"
          suffix="%"
          required
        />
        <TextField
          name="taxNumber"
          label={t('sites.field.taxNumber')}
          defaultValue={start.taxNumber}
          maxLength={40}
          optional
        />
      </FieldRow>
      <TextField
        name="iban"
        label={t('sites.field.iban')}
        hint={t('sites.iban-hint')}
        defaultValue={start.iban}
        maxLength={42}
        autoComplete="off"
        optional
      />
      <NumberField
        label={t('sites.field.unclaimedAfterDays')}
        hint={t('sites.unclaimed-hint')}
        value={unclaimedAfterDays}
        onChange={onUnclaimed}
        min={30}
        max={3650}
        step={5}
      />
    </FieldSet>
  )
}
