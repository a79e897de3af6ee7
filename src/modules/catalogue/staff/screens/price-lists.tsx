import { Link, useNavigate } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, EmptyState, ErrorNote, type Tone } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'

export type PriceListLine = EndpointReply<typeof contract.listPriceLists>['lists'][number]

export const toneOfStanding: Readonly<Record<PriceListLine['standing'], Tone>> = {
  'in-force': 'good',
  coming: 'accent',
  ended: 'neutral',
  replaced: 'neutral',
}

/** Every list ever published: which speaks today, which will, and which explain older orders. */
export const PriceLists = () => {
  const t = useText()
  const navigate = useNavigate()
  const columns = useListColumns()
  const { data, problem, refetch } = useReply(contract.listPriceLists, {})
  return (
    <Page
      title={t('catalogue.lists.title')}
      lead={t('catalogue.lists.lead')}
      above={
        <Link to="/catalogue" className={linkClass}>
          {t('catalogue.title')}
        </Link>
      }
      actions={
        data?.mayPublish ? (
          <Link to="/catalogue/price-lists/new" className={buttonClass({ variant: 'primary' })}>
            <Icon name="plus" size="small" />
            {t('catalogue.lists.new')}
          </Link>
        ) : null
      }
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {!data && !problem ? <Skeleton lines={5} /> : null}
      {data?.lists.length === 0 ? (
        <EmptyState icon="tag" title={t('catalogue.lists.none')}>
          {t('catalogue.lists.none-text')}
        </EmptyState>
      ) : null}
      {data && data.lists.length > 0 ? (
        <Table
          label={t('catalogue.lists.title')}
          columns={columns}
          rows={data.lists}
          rowId={(list) => list.id}
          onOpen={(list) => void navigate({ to: `/catalogue/price-lists/${list.id}` })}
        />
      ) : null}
    </Page>
  )
}

/** "From 1 Jan 2026" or "1 Jan – 31 Dec 2026". */
export const useValidity = () => {
  const t = useText()
  const format = useFormat()
  return (list: Pick<PriceListLine, 'validFrom' | 'validUntil'>): string =>
    list.validUntil === null
      ? t('catalogue.lists.from', { day: format.day(list.validFrom) })
      : format.days(list.validFrom, list.validUntil)
}

const useListColumns = (): Column<PriceListLine>[] => {
  const t = useText()
  const validity = useValidity()
  const { sites } = useSession()
  return [
    {
      id: 'name',
      label: t('catalogue.field.name'),
      card: 'title',
      cell: (list) => (
        <Link
          to={`/catalogue/price-lists/${list.id}`}
          tabIndex={-1}
          className="font-semibold hover:underline"
        >
          {list.name}
        </Link>
      ),
    },
    {
      id: 'standing',
      label: t('catalogue.lists.standing'),
      card: 'corner',
      cell: (list) => (
        <Badge tone={toneOfStanding[list.standing]}>{t(`catalogue.standing.${list.standing}`)}</Badge>
      ),
    },
    {
      id: 'validity',
      label: t('catalogue.lists.validity'),
      cell: (list) => <span className="whitespace-nowrap">{validity(list)}</span>,
    },
    {
      id: 'where',
      label: t('catalogue.lists.where'),
      cell: (list) =>
        sites.find((site) => site.id === list.siteId)?.name ??
        t('catalogue.lists.all-sites', { currency: list.currency }),
    },
    { id: 'currency', label: t('catalogue.field.currency'), card: 'hidden', cell: (list) => list.currency },
  ]
}
