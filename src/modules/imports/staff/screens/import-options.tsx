import { systemClock } from '#platform/clock.ts'
import type { EndpointInput } from '#platform/http/endpoint.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { FieldRow } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { DateField, Select, TextField } from '#ui/text-field.tsx'
import type * as contract from '../contract.ts'

type Wish = EndpointInput<typeof contract.createImport>['body']
export type Kind = Wish['kind']
export type Options = NonNullable<Wish['options']>

export const usualOptions = (): Options => ({
  siteId: '',
  currency: 'CHF',
  validFrom: systemClock.now().toISOString().slice(0, 10),
  listName: '',
})

type OptionsProps = Readonly<{ kind: Kind; options: Options; onChange: (options: Options) => void }>

/** What a file does not say by itself: where its orders are filed, for whom its prices hold. */
export const ImportOptions = ({ kind, options, onChange }: OptionsProps) => {
  if (kind === 'prices') return <PriceOptions kind={kind} options={options} onChange={onChange} />
  if (kind === 'orders' || kind === 'repairs')
    return <OrderOptions kind={kind} options={options} onChange={onChange} />
  return null
}

const OrderOptions = ({ options, onChange }: OptionsProps) => {
  const t = useText()
  const { sites } = useSession()
  return (
    <Section title={t('imports.options')}>
      <FieldRow>
        <Select
          label={t('imports.option.site')}
          value={options.siteId === '' ? (sites[0]?.id ?? '') : options.siteId}
          onChange={(event) => onChange({ ...options, siteId: event.target.value })}
          options={sites.map((site) => ({ value: site.id, label: site.name }))}
        />
      </FieldRow>
    </Section>
  )
}

const currencies = ['CHF', 'EUR'] as const

const PriceOptions = ({ options, onChange }: OptionsProps) => {
  const t = useText()
  const { sites } = useSession()
  const currency = options.currency ?? 'CHF'
  const own = sites.filter((site) => site.currency === currency)
  return (
    <Section title={t('imports.options')}>
      <p className="mb-4 max-w-prose text-small text-soft">{t('imports.option.prices-hint')}</p>
      <FieldRow>
        <Select
          label={t('imports.option.currency')}
          value={currency}
          onChange={(event) =>
            onChange({ ...options, siteId: '', currency: event.target.value === 'EUR' ? 'EUR' : 'CHF' })
          }
          options={currencies.map((code) => ({ value: code, label: code }))}
        />
        <DateField
          label={t('imports.option.validFrom')}
          value={options.validFrom ?? ''}
          required
          onChange={(event) => onChange({ ...options, validFrom: event.target.value })}
        />
        <Select
          label={t('imports.option.prices-for')}
          value={options.siteId ?? ''}
          onChange={(event) => onChange({ ...options, siteId: event.target.value })}
          options={[
            { value: '', label: t('imports.option.all-sites', { currency }) },
            ...own.map((site) => ({ value: site.id, label: site.name })),
          ]}
        />
        <TextField
          label={t('imports.option.listName')}
          optional
          maxLength={120}
          value={options.listName ?? ''}
          onChange={(event) => onChange({ ...options, listName: event.target.value })}
        />
      </FieldRow>
    </Section>
  )
}
