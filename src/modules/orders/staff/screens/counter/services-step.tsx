import { readMenu } from '#modules/catalogue/staff/contract.ts'
import { PromiseOffer } from '#modules/promises/staff/screens/promise-offer.tsx'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { IconButton } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Combobox, type Option } from '#ui/combobox.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import { forbiddenByMandate, totalOf, type Draft, type DraftService } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'

type Item = EndpointReply<typeof readMenu>['items'][number]
type ItemOption = Option & Readonly<{ item: Item }>

type ServicesStepProps = Readonly<{ draft: Draft; change: ChangeDraft; currency: string }>

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What the site's menu holds today, with its prices; a service fit for waiting stands first when somebody waits. */
const useMenu = (draft: Draft) => {
  const format = useFormat()
  const t = useText()
  const { data, problem } = useReply(readMenu, { query: { siteId: draft.siteId } })
  const offered = (data?.items ?? []).filter(
    ({ service }) => service.isActive && !draft.services.some(({ serviceId }) => serviceId === service.id),
  )
  const isWaiting = draft.kind === 'while_you_wait'
  const sorted = isWaiting
    ? [...offered].sort((one, other) => Number(other.service.whileYouWait) - Number(one.service.whileYouWait))
    : offered
  const options: readonly ItemOption[] = sorted.map((item) => ({
    id: item.service.id,
    label: item.service.names[format.language],
    detail:
      item.price === null
        ? t('counter.services.no-price')
        : format.money({ minor: item.price.grossMinor, currency: data?.currency ?? 'CHF' }),
    item,
  }))
  const search = async (text: string): Promise<readonly ItemOption[]> => {
    const words = plain(text).split(/\s+/)
    return options.filter(({ label, item }) => {
      const names = plain(`${Object.values(item.service.names).join(' ')} ${item.service.code} ${label}`)
      return words.every((word) => names.includes(word))
    })
  }
  return { search, problem, taxBasisPoints: data?.taxBasisPoints ?? 0 }
}

export const ServicesStep = ({ draft, change, currency }: ServicesStepProps) => {
  const t = useText()
  const { search, problem, taxBasisPoints } = useMenu(draft)
  const add = (option: ItemOption | null): void => {
    if (option === null) return
    const price = option.item.price?.grossMinor ?? null
    const service: DraftService = {
      serviceId: option.id,
      label: option.label,
      category: option.item.service.category,
      amountMinor: price,
      menuMinor: price,
      isAgreed: price !== null,
    }
    change((before) => ({ services: [...before.services, service] }))
  }
  return (
    <div className="flex flex-col gap-5">
      {problem ? <ErrorNote title={problem.message} /> : null}
      <Combobox
        label={t('counter.services.add')}
        name="services"
        value={null}
        onChange={add}
        search={search}
        placeholder={t('counter.services.add-hint')}
        hint={t('counter.services.help')}
      />
      {draft.services.length > 0 ? (
        <ChosenServices draft={draft} change={change} currency={currency} taxBasisPoints={taxBasisPoints} />
      ) : null}
      {forbiddenByMandate(draft).map(({ serviceId, label }) => (
        <Note key={serviceId} tone="caution" icon="shield">
          {t('counter.services.forbidden', { service: label })}
        </Note>
      ))}
      {draft.kind === 'deposit' ? (
        <MoneyField
          label={t('counter.services.diagnosis-fee')}
          optional
          name="diagnosisFeeMinor"
          hint={t('counter.services.diagnosis-fee-hint')}
          currency={currency}
          value={draft.diagnosisFeeMinor === 0 ? null : { minor: draft.diagnosisFeeMinor, currency }}
          onChange={(amount) => change({ diagnosisFeeMinor: amount?.minor ?? 0 })}
          fieldClassName="max-w-72"
        />
      ) : null}
      {draft.kind === 'deposit' && draft.services.length > 0 ? (
        <div className="border-t border-hairline pt-4">
          <PromiseOffer
            siteId={draft.siteId}
            serviceIds={draft.services.map(({ serviceId }) => serviceId)}
            isAgreed={draft.services.every(({ isAgreed }) => isAgreed)}
            value={draft.promisedOn}
            onChange={(promisedOn) => change({ promisedOn })}
          />
        </div>
      ) : null}
    </div>
  )
}

type ChosenServicesProps = ServicesStepProps & Readonly<{ taxBasisPoints: number }>

const ChosenServices = ({ draft, change, currency, taxBasisPoints }: ChosenServicesProps) => {
  const t = useText()
  const format = useFormat()
  const total = totalOf(draft.services)
  const tax = Math.round(total - (total * 10_000) / (10_000 + taxBasisPoints))
  const set = (serviceId: string, part: Partial<DraftService>): void =>
    change((before) => ({
      services: before.services.map((one) => (one.serviceId === serviceId ? { ...one, ...part } : one)),
    }))
  return (
    <div>
      <ul className="border-t border-hairline">
        {draft.services.map((service) => (
          <li
            key={service.serviceId}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-hairline py-2 sm:grid-cols-[1fr_auto_10rem_auto]"
          >
            <span className="font-semibold max-sm:col-start-1">{service.label}</span>
            <Checkbox
              label={t('counter.services.agreed')}
              checked={service.isAgreed}
              disabled={service.amountMinor === null}
              onChange={(event) => set(service.serviceId, { isAgreed: event.target.checked })}
              className="max-sm:row-start-2"
            />
            <MoneyField
              label={t('counter.services.price-of', { service: service.label })}
              labelHidden
              currency={currency}
              value={service.amountMinor === null ? null : { minor: service.amountMinor, currency }}
              placeholder={t('counter.services.unknown')}
              onChange={(amount) =>
                set(service.serviceId, {
                  amountMinor: amount?.minor ?? null,
                  isAgreed: amount === null ? false : service.isAgreed,
                })
              }
              fieldClassName="max-sm:row-start-2 max-sm:w-36 max-sm:justify-self-end"
            />
            <IconButton
              icon="close"
              label={t('counter.services.remove', { service: service.label })}
              className="max-sm:col-start-2 max-sm:row-start-1 max-sm:justify-self-end"
              onClick={() =>
                change((before) => ({
                  services: before.services.filter(({ serviceId }) => serviceId !== service.serviceId),
                }))
              }
            />
          </li>
        ))}
      </ul>
      <p className="flex items-baseline justify-end gap-3 pt-2">
        <span className="text-small text-soft">
          {t('counter.services.tax', {
            rate: format.number(taxBasisPoints / 100, { maximumFractionDigits: 2 }),
            tax: format.money({ minor: tax, currency }),
          })}
        </span>
        <span className="story text-title">{format.money({ minor: total, currency })}</span>
      </p>
    </div>
  )
}
