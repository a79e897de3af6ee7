import { Link } from '@tanstack/react-router'

import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, ErrorNote } from '#ui/notes.tsx'
import { Facts, Page, Section } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { toneOfStanding, useValidity } from './price-lists.tsx'

/** One list as it was published; it is read, never changed. */
export const PriceListPage = () => {
  const t = useText()
  const format = useFormat()
  const validity = useValidity()
  const { sites } = useSession()
  const id = useParam('listId')
  const { data, problem, refetch } = useReply(contract.readPriceList, { params: { id } })
  const services = useReply(contract.listServices, {})
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data || !services.data) return <Skeleton lines={8} />
  const { list } = data
  const amounts = new Map(data.prices.map((price) => [price.serviceId, price.amountMinor]))
  const named = services.data.services.filter((service) => amounts.has(service.id))
  return (
    <Page
      title={list.name}
      width="reading"
      above={
        <Link to="/catalogue/price-lists" className={linkClass}>
          {t('catalogue.lists.title')}
        </Link>
      }
      lead={<Badge tone={toneOfStanding[list.standing]}>{t(`catalogue.standing.${list.standing}`)}</Badge>}
      actions={
        services.data.mayChange ? (
          <Link
            to="/catalogue/price-lists/new"
            search={{ from: list.id }}
            className={buttonClass({ variant: 'primary' })}
          >
            <Icon name="copy" size="small" />
            {t('catalogue.lists.new-version')}
          </Link>
        ) : null
      }
    >
      <Facts
        facts={[
          { label: t('catalogue.lists.validity'), value: validity(list) },
          {
            label: t('catalogue.lists.where'),
            value:
              sites.find((site) => site.id === list.siteId)?.name ??
              t('catalogue.lists.all-sites', { currency: list.currency }),
          },
          {
            label: t('catalogue.field.rounding'),
            value: format.money({ minor: list.roundingMinor, currency: list.currency }),
          },
          {
            label: t('catalogue.field.tax'),
            value: list.taxIncluded ? t('catalogue.tax.included') : t('catalogue.tax.added'),
          },
        ]}
      />
      <Section title={t('catalogue.lists.prices')} aside={`${named.length}`}>
        <ul>
          {named.map((service) => (
            <li
              key={service.id}
              className="flex items-baseline justify-between gap-4 border-b border-hairline py-2"
            >
              <span>{service.names[format.language]}</span>
              <span className="whitespace-nowrap">
                {format.money({ minor: amounts.get(service.id) ?? 0, currency: list.currency })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
