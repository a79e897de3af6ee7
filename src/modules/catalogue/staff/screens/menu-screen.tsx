import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Select } from '#ui/text-field.tsx'
import { serviceCategories } from '../../domain/service-words.ts'
import * as contract from '../contract.ts'
import { useSkill } from './use-skill.ts'

type Item = EndpointReply<typeof contract.readMenu>['items'][number]

/** What this site offers today, and at what price. */
export const MenuScreen = () => {
  const t = useText()
  const format = useFormat()
  const { sites } = useSession()
  const [filters, setFilters] = useFilters()
  const siteId = filters['site'] ?? sites[0]?.id ?? ''
  const { data, problem, refetch } = useReply(
    contract.readMenu,
    { query: { siteId } },
    { enabled: siteId !== '', keepPrevious: true },
  )
  const all = useReply(contract.listServices, {})
  const resting = all.data?.services.filter((service) => !service.isActive) ?? []
  return (
    <Page
      title={t('catalogue.title')}
      lead={
        data
          ? t('catalogue.lead', {
              day: format.day(data.on, 'long'),
              tax: format.percent(data.taxBasisPoints / 10_000, 2),
            })
          : undefined
      }
      actions={
        <>
          <Link to="/catalogue/price-lists" className={buttonClass()}>
            {t('catalogue.lists.title')}
          </Link>
          {all.data?.mayChange ? (
            <Link to="/catalogue/services/new" className={buttonClass({ variant: 'primary' })}>
              <Icon name="plus" size="small" />
              {t('catalogue.new-service')}
            </Link>
          ) : null}
        </>
      }
    >
      <SiteChoice siteId={siteId} onChange={(site) => setFilters({ site })} />
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {!data && !problem ? <Skeleton lines={10} /> : null}
      {data?.items.length === 0 && all.data ? <EmptyMenu mayChange={all.data.mayChange} /> : null}
      {data ? <Menu items={data.items} currency={data.currency} /> : null}
      <Resting services={resting} />
    </Page>
  )
}

const SiteChoice = ({
  siteId,
  onChange,
}: Readonly<{ siteId: string; onChange: (siteId: string) => void }>) => {
  const t = useText()
  const { sites } = useSession()
  if (sites.length < 2) return null
  return (
    <Select
      label={t('catalogue.site')}
      value={siteId}
      onChange={(event) => onChange(event.target.value)}
      options={sites.map((site) => ({ value: site.id, label: site.name }))}
      fieldClassName="mb-7 sm:max-w-72"
    />
  )
}

const Menu = ({ items, currency }: Readonly<{ items: readonly Item[]; currency: string }>) => {
  const t = useText()
  return serviceCategories.map((category) => {
    const own = items.filter((item) => item.service.category === category)
    if (own.length === 0) return null
    return (
      <Section key={category} title={t(`catalogue.category.${category}`)}>
        <ul>
          {own.map((item) => (
            <MenuLine key={item.service.id} item={item} currency={currency} />
          ))}
        </ul>
      </Section>
    )
  })
}

/** Taken off the menu, and still needed where an older order has them. */
const Resting = ({ services }: Readonly<{ services: readonly Item['service'][] }>) => {
  const t = useText()
  const format = useFormat()
  if (services.length === 0) return null
  return (
    <Section title={t('catalogue.resting')} aside={`${services.length}`}>
      <ul>
        {services.map((service) => (
          <li key={service.id} className="border-b border-hairline">
            <Link
              to={`/catalogue/services/${service.id}`}
              className="block rounded-fine py-2 text-soft hover:bg-sunken"
            >
              {service.names[format.language]}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const MenuLine = ({ item, currency }: Readonly<{ item: Item; currency: string }>) => {
  const t = useText()
  const format = useFormat()
  const skill = useSkill()
  const { service, price } = item
  return (
    <li className="border-b border-hairline">
      <Link
        to={`/catalogue/services/${service.id}`}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 rounded-fine py-2.5 hover:bg-sunken"
      >
        <span>
          {service.names[format.language]}
          {service.whileYouWait ? (
            <span className="ml-2">
              <Badge>{t('catalogue.while-you-wait')}</Badge>
            </span>
          ) : null}
        </span>
        <span className="font-semibold">
          {price === null ? (
            <span className="font-normal text-caution">{t('catalogue.no-price')}</span>
          ) : (
            format.money({ minor: price.grossMinor, currency })
          )}
        </span>
        <span className="col-span-2 text-small text-soft">
          {[
            service.code,
            skill(service.skill),
            format.duration.minutes(service.minutes),
            service.warrantyMonths > 0 ? t('catalogue.warranty', { months: service.warrantyMonths }) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </Link>
    </li>
  )
}

const EmptyMenu = ({ mayChange }: Readonly<{ mayChange: boolean }>) => {
  const t = useText()
  const start = useSend(contract.addStandardMenu)
  return (
    <EmptyState
      icon="tag"
      title={t('catalogue.none')}
      action={
        mayChange ? (
          <Button variant="primary" busy={start.isSending} onClick={() => start.send({ body: {} })}>
            {t('catalogue.standard')}
          </Button>
        ) : null
      }
    >
      {t('catalogue.none-text')}
    </EmptyState>
  )
}
