import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { MoneyField, NumberField } from '#ui/number-field.tsx'
import { Section } from '#ui/page.tsx'
import { movedPrice } from '../../domain/price.ts'
import type * as contract from '../contract.ts'

export type Service = EndpointReply<typeof contract.listServices>['services'][number]
export type Base = EndpointReply<typeof contract.readPriceList>
export type Amounts = Readonly<Record<string, number | null>>

type PriceFieldsProps = Readonly<{
  services: readonly Service[]
  base: Base | null
  currency: string
  rounding: number
  amounts: Amounts
  onChange: (amounts: Amounts) => void
}>

/** Old beside new; all can be moved by a percentage first and mended one by one after. */
export const PriceFields = ({ services, base, currency, rounding, amounts, onChange }: PriceFieldsProps) => {
  const t = useText()
  const format = useFormat()
  const [percent, setPercent] = useState<number | null>(3)
  const before = new Map((base?.prices ?? []).map((price) => [price.serviceId, price.amountMinor]))
  const moveAll = (): void =>
    onChange(
      Object.fromEntries(
        [...before].map(([id, minor]) => [id, movedPrice(minor, Math.round((percent ?? 0) * 100), rounding)]),
      ),
    )
  return (
    <Section title={t('catalogue.lists.prices')}>
      {before.size > 0 ? (
        <div className="mb-4 flex flex-wrap items-end gap-3">
          <NumberField
            label={t('catalogue.publish.percent')}
            value={percent}
            onChange={setPercent}
            step={0.5}
            min={-90}
            max={500}
            unit="%"
          />
          <Button onClick={moveAll}>{t('catalogue.publish.move')}</Button>
        </div>
      ) : null}
      <ul>
        {services.map((service) => {
          const old = before.get(service.id)
          const minor = amounts[service.id] ?? null
          return (
            <li
              key={service.id}
              className="grid grid-cols-[minmax(0,1fr)_10rem] items-center gap-4 border-b border-hairline py-2"
            >
              <span className="min-w-0">
                <span className="block">{service.names[format.language]}</span>
                {old === undefined ? null : (
                  <span className="block text-tiny text-faint">
                    {t('catalogue.publish.before', { price: format.money({ minor: old, currency }) })}
                  </span>
                )}
              </span>
              <MoneyField
                label={service.names[format.language]}
                labelHidden
                currency={currency}
                value={minor === null ? null : { minor, currency }}
                onChange={(amount) => onChange({ ...amounts, [service.id]: amount?.minor ?? null })}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
