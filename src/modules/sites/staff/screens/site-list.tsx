import { Link, useNavigate } from '@tanstack/react-router'

import { countryName } from '#modules/clients/staff/screens/countries.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'

export type Site = EndpointReply<typeof contract.listSites>['sites'][number]

/** Boutiques, workshops, service centres and partners: where a watch of the house can be. */
export const SiteList = () => {
  const t = useText()
  const navigate = useNavigate()
  const columns = useSiteColumns()
  const { data, problem, refetch } = useReply(contract.listSites, {})
  return (
    <Page
      title={t('sites.title')}
      actions={
        data?.mayAdd ? (
          <Link to="/sites/new" className={buttonClass({ variant: 'primary' })}>
            <Icon name="plus" size="small" />
            {t('sites.new')}
          </Link>
        ) : null
      }
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {!data && !problem ? <Skeleton lines={6} /> : null}
      {data ? (
        <Table
          label={t('sites.title')}
          columns={columns}
          rows={data.sites}
          rowId={(site) => site.id}
          onOpen={(site) => void navigate({ to: `/sites/${site.id}` })}
        />
      ) : null}
    </Page>
  )
}

const useSiteColumns = (): Column<Site>[] => {
  const t = useText()
  const format = useFormat()
  return [
    {
      id: 'name',
      label: t('sites.field.name'),
      card: 'title',
      cell: (site) => (
        <>
          <Link to={`/sites/${site.id}`} tabIndex={-1} className="story text-base leading-5 hover:underline">
            {site.name}
          </Link>
          <span className="block text-tiny font-normal text-faint">{site.code}</span>
        </>
      ),
    },
    {
      id: 'kind',
      label: t('sites.field.kind'),
      card: 'corner',
      cell: (site) => (
        <span className="inline-flex flex-wrap gap-2">
          {t(`sites.kind.${site.kind}`)}
          {site.isActive ? null : <Badge tone="caution">{t('sites.closed')}</Badge>}
        </span>
      ),
    },
    {
      id: 'place',
      label: t('sites.field.city'),
      cell: (site) =>
        [site.city, countryName(site.country, format.locale)].filter((part) => part !== '').join(', '),
    },
    { id: 'currency', label: t('sites.field.currency'), card: 'hidden', cell: (site) => site.currency },
    {
      id: 'tax',
      label: t('sites.field.tax'),
      align: 'end',
      card: 'hidden',
      cell: (site) => format.percent(site.taxBasisPoints / 10_000, 2),
    },
  ]
}
