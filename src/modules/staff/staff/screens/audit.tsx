import { Link } from '@tanstack/react-router'

import { endpointAddress, type EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { FieldRow } from '#ui/form.tsx'
import { Icon } from '#ui/icon.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { DateField, Select } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { FactDetail } from './fact-detail.tsx'

type Reply = EndpointReply<typeof contract.readAudit>
type Fact = Reply['facts'][number]

const filterNames = ['person', 'kind', 'from', 'until'] as const

/** What happened, who did it and when: the ledger itself, newest first. Nothing here can be changed by anybody. */
export const Audit = () => {
  const t = useText()
  const [filters, setFilters] = useFilters()
  const chosen = Object.fromEntries(
    filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  )
  const query = { ...chosen, ...(filters['before'] && { before: filters['before'] }) }
  const { data, isPending, problem, refetch } = useReply(
    contract.readAudit,
    { query },
    { keepPrevious: true },
  )
  return (
    <Page
      title={t('audit.title')}
      lead={t('audit.lead')}
      actions={
        <a className={buttonClass()} href={endpointAddress(contract.exportAudit, { query: chosen })} download>
          <Icon name="download" size="small" />
          {t('audit.export')}
        </a>
      }
    >
      <AuditFilters
        data={data}
        filters={filters}
        onChange={(change) => setFilters({ ...change, before: '' })}
      />
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={10} /> : null}
      {data && data.facts.length === 0 ? <EmptyState icon="shield" title={t('audit.none')} /> : null}
      {data && data.facts.length > 0 ? <FactTable facts={data.facts} /> : null}
      <nav className="mt-4 flex gap-2" aria-label={t('ui.pages')}>
        {filters['before'] ? (
          <Button onClick={() => setFilters({ before: '' })}>{t('audit.newest')}</Button>
        ) : null}
        {data?.next ? (
          <Button onClick={() => setFilters({ before: String(data.next) })}>{t('audit.older')}</Button>
        ) : null}
      </nav>
    </Page>
  )
}

type FiltersProps = Readonly<{
  data: Reply | undefined
  filters: Readonly<Record<string, string>>
  onChange: (change: Readonly<Record<string, string>>) => void
}>

const AuditFilters = ({ data, filters, onChange }: FiltersProps) => {
  const t = useText()
  const people = (data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const kinds = (data?.kinds ?? [])
    .map(({ kind, words }) => ({ value: kind, label: words }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  const field = (name: string) => ({
    value: filters[name] ?? '',
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  })
  return (
    <div className="mb-5">
      <FieldRow columns={4}>
        <Select
          label={t('audit.person')}
          placeholder={t('audit.everybody')}
          options={people}
          {...field('person')}
        />
        <Select
          label={t('audit.kind')}
          placeholder={t('audit.everything')}
          options={kinds}
          {...field('kind')}
        />
        <DateField label={t('audit.from')} {...field('from')} />
        <DateField label={t('audit.until')} {...field('until')} />
      </FieldRow>
    </div>
  )
}

const FactTable = ({ facts }: Readonly<{ facts: readonly Fact[] }>) => {
  const t = useText()
  const columns = useColumns()
  return (
    <Table
      label={t('audit.title')}
      columns={columns}
      rows={facts}
      rowId={({ sequence }) => String(sequence)}
    />
  )
}

const useColumns = (): readonly Column<Fact>[] => {
  const t = useText()
  const format = useFormat()
  const { sites } = useSession()
  const timeZone = sites[0]?.timeZone ?? 'UTC'
  return [
    {
      id: 'at',
      label: t('audit.when'),
      card: 'corner',
      width: 'w-44',
      cell: ({ at }) => <time dateTime={at}>{format.instant(at, timeZone)}</time>,
    },
    { id: 'kind', label: t('audit.what'), card: 'title', cell: ({ words }) => words },
    {
      id: 'who',
      label: t('audit.who'),
      card: 'line',
      cell: (fact) => fact.actorName ?? t(actorTexts[fact.actorKind]),
    },
    { id: 'order', label: t('audit.where'), card: 'line', cell: (fact) => <FactPlace fact={fact} /> },
    {
      id: 'payload',
      label: t('audit.detail'),
      card: 'line',
      cell: ({ payload }) => <FactDetail payload={payload} timeZone={timeZone} />,
    },
  ]
}

const actorTexts = {
  client: 'audit.by-client',
  import: 'audit.by-import',
  staff: 'audit.by-staff',
  system: 'audit.by-house',
} as const

const FactPlace = ({ fact }: Readonly<{ fact: Fact }>) => {
  const t = useText()
  if (fact.orderId !== null) {
    return (
      <Link className={linkClass} to="/orders/$orderId" params={{ orderId: fact.orderId }}>
        {t('audit.order')}
      </Link>
    )
  }
  return null
}
