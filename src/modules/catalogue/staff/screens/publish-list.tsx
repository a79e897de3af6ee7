import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { systemClock } from '#platform/clock.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { Page } from '#ui/page.tsx'
import { DateField, Select, TextField } from '#ui/text-field.tsx'
import { usualRounding } from '../../domain/price.ts'
import * as contract from '../contract.ts'
import { PriceFields, type Amounts, type Base, type Service } from './price-fields.tsx'

/** A new list, from nothing or from an older one; the older one stays as it is. */
export const PublishList = () => {
  const [filters] = useFilters()
  const from = filters['from'] ?? ''
  const services = useReply(contract.listServices, {})
  const base = useReply(contract.readPriceList, { params: { id: from } }, { enabled: from !== '' })
  const problem = services.problem ?? base.problem
  if (problem) return <ErrorNote title={problem.message} />
  if (!services.data || (from !== '' && !base.data)) return <Skeleton lines={8} />
  return (
    <Publishing
      key={from}
      services={services.data.services.filter((service) => service.isActive)}
      base={base.data ?? null}
    />
  )
}

const Publishing = ({ services, base }: Readonly<{ services: readonly Service[]; base: Base | null }>) => {
  const t = useText()
  const navigate = useNavigate()
  const { sites } = useSession()
  const [currency, setCurrency] = useState(base?.list.currency ?? sites[0]?.currency ?? 'CHF')
  const [siteId, setSiteId] = useState(base?.list.siteId ?? '')
  const [tax, setTax] = useState<'included' | 'added'>(
    base?.list.taxIncluded === false ? 'added' : 'included',
  )
  const [rounding, setRounding] = useState<number | null>(base?.list.roundingMinor ?? usualRounding(currency))
  const [amounts, setAmounts] = useState<Amounts>(() =>
    Object.fromEntries((base?.prices ?? []).map((price) => [price.serviceId, price.amountMinor])),
  )
  const publish = useSend(contract.publishPriceList, {
    onDone: ({ id }) => void navigate({ to: `/catalogue/price-lists/${id}`, replace: true }),
  })
  const submit = (form: FormData): void => {
    const text = (name: string): string => String(form.get(name) ?? '')
    publish.send({
      body: {
        name: text('name'),
        currency,
        siteId: siteId === '' ? null : siteId,
        validFrom: text('validFrom'),
        validUntil: text('validUntil') === '' ? null : text('validUntil'),
        roundingMinor: rounding ?? 1,
        taxIncluded: tax === 'included',
        prices: services.flatMap(({ id }) => {
          const amountMinor = amounts[id] ?? null
          return amountMinor === null ? [] : [{ serviceId: id, amountMinor }]
        }),
      },
    })
  }
  return (
    <Page
      title={base ? t('catalogue.lists.new-version') : t('catalogue.lists.new')}
      lead={t('catalogue.publish.lead')}
      width="reading"
      above={
        <Link to="/catalogue/price-lists" className={linkClass}>
          {t('catalogue.lists.title')}
        </Link>
      }
    >
      <Form problem={publish.problem} onSubmit={submit}>
        <TextField
          name="name"
          label={t('catalogue.field.name')}
          defaultValue={base?.list.name ?? ''}
          maxLength={120}
          required
        />
        <FieldRow>
          <DateField
            name="validFrom"
            label={t('catalogue.field.validFrom')}
            defaultValue={systemClock.now().toISOString().slice(0, 10)}
            required
          />
          <DateField name="validUntil" label={t('catalogue.field.validUntil')} optional />
        </FieldRow>
        <Reach
          currency={currency}
          siteId={siteId}
          onChange={(reach) => {
            if (reach.currency !== currency) setRounding(usualRounding(reach.currency))
            setCurrency(reach.currency)
            setSiteId(reach.siteId)
          }}
        />
        <FieldRow>
          <Segmented
            label={t('catalogue.field.tax')}
            value={tax}
            onChange={setTax}
            options={[
              { value: 'included', label: t('catalogue.tax.included') },
              { value: 'added', label: t('catalogue.tax.added') },
            ]}
          />
          <NumberField
            label={t('catalogue.field.rounding')}
            hint={t('catalogue.rounding-hint')}
            value={rounding}
            onChange={setRounding}
            min={1}
            max={10_000}
          />
        </FieldRow>
        <PriceFields
          services={services}
          base={base}
          currency={currency}
          rounding={rounding ?? 1}
          amounts={amounts}
          onChange={setAmounts}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={publish.isSending}>
            {t('catalogue.publish.do')}
          </Button>
          <Link to="/catalogue/price-lists" className={buttonClass()}>
            {t('catalogue.cancel')}
          </Link>
        </FormActions>
      </Form>
    </Page>
  )
}

type ReachProps = Readonly<{
  currency: string
  siteId: string
  onChange: (reach: { currency: string; siteId: string }) => void
}>

/** Which sites the list speaks for: one, or all of its currency. */
const Reach = ({ currency, siteId, onChange }: ReachProps) => {
  const t = useText()
  const { sites } = useSession()
  const currencies = [...new Set([...sites.map((site) => site.currency), 'CHF', 'EUR', currency])]
  const own = sites.filter((site) => site.currency === currency)
  return (
    <FieldRow>
      <Select
        label={t('catalogue.field.currency')}
        value={currency}
        onChange={(event) => onChange({ currency: event.target.value, siteId: '' })}
        options={currencies.map((code) => ({ value: code, label: code }))}
      />
      <Select
        label={t('catalogue.lists.where')}
        value={siteId}
        onChange={(event) => onChange({ currency, siteId: event.target.value })}
        options={[
          { value: '', label: t('catalogue.lists.all-sites', { currency }) },
          ...own.map((site) => ({ value: site.id, label: site.name })),
        ]}
      />
    </FieldRow>
  )
}
